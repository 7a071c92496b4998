import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useKeyLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { useOpenEditor } from '../state/open-editor.ts';
import styles from './guide.module.css';
import { GUIDE_STEPS, guideDid, useGuide } from './guide-state.ts';

/** In a small window the guide is one line over the status bar until its text is asked for. */
const SMALL_WINDOW = '(max-width: 56.25rem)';

/**
 * Leads through the sample in five steps; each goes on by itself when the writer has done it. At the end of the panel,
 * or under the rows while that is closed.
 */
export function Guide({ place }: { readonly place: 'panel' | 'foot' }) {
  const text = useText('guide');
  const common = useText('common');
  const keyLabel = useKeyLabel();
  const { articleId, step } = useGuide();
  const session = useOpenEditor((open) => open.session);
  const [isOpen, setOpen] = useState(() => !window.matchMedia(SMALL_WINDOW).matches);
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
    <section
      className={`${styles.guide} ${place === 'foot' ? styles.low : ''}`}
      aria-label={text('title')}
      data-testid="guide"
    >
      <span className={styles.step}>
        {present ? text('step', { number: step + 1, total: GUIDE_STEPS.length }) : text('title')}
      </span>
      <div className={styles.say} role="status">
        <h2>{present ? text(`${present}.title`) : text('done.title')}</h2>
        <p hidden={!isOpen}>
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
      <div className={styles.tools}>
        <IconButton
          label={text(isOpen ? 'fold' : 'unfold')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
        </IconButton>
        <IconButton label={common('close')} onClick={end}>
          <X aria-hidden />
        </IconButton>
      </div>
    </section>
  );
}
