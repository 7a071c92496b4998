import { Check, CircleX, X } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { dismissNotice, type Notice, useNotices } from '../state/notices.ts';
import styles from './notices.module.css';

const SHOWN_MS = 8000;

/** Messages over the status bar, and the line a screen reader listens to. */
export function Notices() {
  const { notices, announcement } = useNotices();
  return (
    <>
      <div className={styles.notices} role="status">
        {notices.map((notice) => (
          <Message key={notice.id} notice={notice} />
        ))}
      </div>
      <div className="visually-hidden" aria-live="polite" data-testid="announcement">
        {announcement}
      </div>
    </>
  );
}

function Message({ notice }: { readonly notice: Notice }) {
  const { id, kind, text: words, action } = notice;
  const text = useText('common');
  useEffect(() => {
    if (kind === 'error') return;
    const timer = setTimeout(() => dismissNotice(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, kind]);
  const Icon = kind === 'error' ? CircleX : Check;
  return (
    <div className={styles.notice} data-kind={kind}>
      <Icon aria-hidden />
      <span className={styles.words}>{words}</span>
      {action && (
        <Button
          look="quiet"
          onClick={() => {
            dismissNotice(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={text('close')} onClick={() => dismissNotice(id)}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
