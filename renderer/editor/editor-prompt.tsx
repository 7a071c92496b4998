import { useRef, useState } from 'react';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/text-field.tsx';
import styles from './editor-prompt.module.css';
import { setRelation } from './session/segment-actions.ts';
import { useSession, useView } from './session-context.ts';

/** A small question in place: which sentence to go to, or after which to print the English. */
export function EditorPrompt() {
  const prompt = useView((view) => view.prompt);
  return prompt && <Question key={prompt} prompt={prompt} />;
}

function Question({ prompt }: { readonly prompt: 'jump' | 'move' }) {
  const text = useText('editor');
  const common = useText('common');
  const session = useSession();
  const { count } = session.rows;
  const lowest = prompt === 'jump' ? 1 : 0;
  const [number, setNumber] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const value = Number.parseInt(number, 10);
  const isGood = value >= lowest && value <= count;

  const close = (): void => {
    session.show({ prompt: null });
    session.target?.focus();
  };
  const answer = (): void => {
    if (!isGood) return;
    session.show({ prompt: null });
    if (prompt === 'jump') {
      session.goTo(value - 1);
      session.target?.focus();
      return;
    }
    const own = session.activePosition + 1;
    const after = value === 0 ? null : (session.rows.idAt(value - 1) ?? null);
    const isInPlace = value === own - 1 || value === own;
    setRelation(session, isInPlace ? { kind: 'normal' } : { kind: 'moved', after });
    session.target?.focus();
  };

  return (
    <form
      ref={form}
      className={styles.prompt}
      aria-label={text(prompt === 'jump' ? 'jumpTitle' : 'moveTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) session.show({ prompt: null });
      }}
    >
      <TextField
        ref={(input) => input?.focus()}
        label={text(prompt === 'jump' ? 'jumpTitle' : 'moveTitle')}
        hint={text(prompt === 'jump' ? 'jumpHint' : 'moveHint', { total: count })}
        inputMode="numeric"
        value={number}
        aria-invalid={number !== '' && !isGood}
        onChange={(event) => setNumber(event.target.value)}
      />
      <div className={styles.acts}>
        <Button onClick={close}>{common('cancel')}</Button>
        <Button look="primary" type="submit" disabled={!isGood}>
          {text(prompt === 'jump' ? 'jumpDo' : 'moveDo')}
        </Button>
      </div>
    </form>
  );
}
