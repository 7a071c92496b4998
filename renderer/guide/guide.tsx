import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useKeyLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { useOpenEditor } from '../state/open-editor.ts';
import styles from './guide.module.css';
import { GUIDE_STEPS, guideDid, useGuide } from './guide-state.ts';

/** Leads through the sample in five steps; each goes on by itself when the writer has done it. */
export function Guide() {
  const text = useText('guide');
  const common = useText('common');
  const keyLabel = useKeyLabel();
  const { articleId, step } = useGuide();
  const session = useOpenEditor((open) => open.session);
  const isHere = articleId !== null && session?.articleId === articleId;

  useEffect(() => {
    if (!isHere || !session) return;
    return session.rows.onOutline(() => {
      const counts = session.rows.counts;
      if (counts.confirmed + counts.reviewed > 0) guideDid('confirm');
    });
  }, [isHere, session]);

  if (!isHere) return null;
  const present = GUIDE_STEPS[step];
  const end = (): void => {
    useGuide.setState({ articleId: null, step: 0 });
  };
  return (
    <section className={styles.guide} aria-label={text('title')} data-testid="guide">
      <div className={styles.head}>
        <span>{present ? text('step', { number: step + 1, total: GUIDE_STEPS.length }) : text('title')}</span>
        <IconButton label={common('close')} onClick={end}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div role="status">
        <h2>{present ? text(`${present}.title`) : text('done.title')}</h2>
        <p>
          {present
            ? text(`${present}.text`, {
                confirm: keyLabel('Mod+Enter'),
                insert: keyLabel('Alt+Digit1'),
                add: keyLabel('Alt+KeyA'),
                export: keyLabel('Mod+KeyE'),
                palette: keyLabel('Mod+Shift+KeyP'),
              })
            : text('done.text', { help: keyLabel('F1') })}
        </p>
      </div>
      <div className={styles.acts}>
        {present ? (
          <Button look="quiet" onClick={() => useGuide.setState({ step: step + 1 })}>
            {text('skip')}
          </Button>
        ) : (
          <Button look="primary" onClick={end}>
            {text('finish')}
          </Button>
        )}
      </div>
    </section>
  );
}
