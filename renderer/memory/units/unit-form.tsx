import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Unit } from '#contract/memory-service.ts';
import { useKeyLabel } from '../../commands/use-command-label.ts';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { errorSentence } from '../../state/trouble.ts';
import { changeUnit } from './change-units.ts';
import styles from './units.module.css';

/** A unit in fields, in its place: Ctrl+Enter keeps what was typed, Esc leaves the unit as it was. */
export function UnitForm({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const text = useText('units');
  const common = useText('common');
  const keyLabel = useKeyLabel();
  const english = useRef<HTMLTextAreaElement>(null);
  const [source, setSource] = useState(unit.source.text);
  const [target, setTarget] = useState(unit.target.text);
  const [note, setNote] = useState(unit.note);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    english.current?.focus();
    english.current?.setSelectionRange(unit.target.text.length, unit.target.text.length);
    // The row grows in the next frame.
    const frame = requestAnimationFrame(() => english.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [unit.target.text.length]);
  const isComplete = source.trim() !== '' && target.trim() !== '';

  const keep = async (): Promise<void> => {
    if (!isComplete) return;
    const change = {
      ...(source !== unit.source.text && { source }),
      ...(target !== unit.target.text && { target }),
      ...(note !== unit.note && { note }),
    };
    try {
      if (Object.keys(change).length > 0) await changeUnit(unit, change);
      onClose();
    } catch (cause) {
      setError(cause);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.form} role="row" tabIndex={-1} onKeyDown={onKeyDown} data-testid="unit-form">
      <div role="gridcell" className={styles.fields}>
        <TextArea
          label={text('kazakh')}
          lang="kk"
          rows={3}
          value={source}
          onChange={(event) => setSource(event.target.value)}
        />
        <TextArea
          ref={english}
          label={text('english')}
          lang="en"
          rows={3}
          value={target}
          onChange={(event) => setTarget(event.target.value)}
        />
        <TextField label={text('note')} value={note} onChange={(event) => setNote(event.target.value)} />
        <div className={styles.formActs}>
          <Button onClick={onClose}>
            {common('cancel')} <KeyCap>{keyLabel('Escape')}</KeyCap>
          </Button>
          <Button look="primary" disabled={!isComplete} onClick={() => void keep()}>
            {common('save')} <KeyCap>{keyLabel('Mod+Enter')}</KeyCap>
          </Button>
        </div>
        {error !== null && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
      </div>
    </div>
  );
}
