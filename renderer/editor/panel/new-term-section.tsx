import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { TERM_TYPES, type TermType } from '#glossary/model/term-type.ts';
import { guideDid } from '../../guide/guide-state.ts';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { PanelSection } from '../../parts/panel-section.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { newOperationId } from '../../state/operation-id.ts';
import { errorSentence } from '../../state/trouble.ts';
import { engine, queries, writes } from '../../state/workbench.ts';
import { newEntry } from '../../terms/entry-content.ts';
import { useSession, useView } from '../session-context.ts';
import styles from './new-term-section.module.css';

/** Adds a term from the selection without leaving the row: Kazakh, English, type, Enter. */
export function NewTermSection() {
  const newTerm = useView((view) => view.newTerm);
  return newTerm === null ? null : <NewTermForm key={newTerm} selected={newTerm} />;
}

function NewTermForm({ selected }: { readonly selected: string }) {
  const text = useText('terms');
  const common = useText('common');
  const session = useSession();
  const [kazakh, setKazakh] = useState(selected);
  const [english, setEnglish] = useState('');
  const [type, setType] = useState<TermType>(selected !== '' && isCapital(selected) ? 'person' : 'other');
  const [error, setError] = useState<unknown>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const content = newEntry(kazakh, english, type);

  const { data: suggestions } = useQuery({
    queryKey: ['romanize', kazakh.trim(), type],
    queryFn: () => engine.text.romanize({ text: kazakh.trim(), type }),
    enabled: kazakh.trim() !== '' && type !== 'other',
  });
  const { data: duplicates } = useQuery({
    queryKey: ['entries', 'duplicates', kazakh.trim(), english.trim()],
    queryFn: () => engine.terms.duplicates({ content }),
    enabled: kazakh.trim() !== '',
  });

  useEffect(() => {
    (selected === '' ? first : second).current?.focus();
  }, [selected]);

  const close = (): void => {
    session.show({ newTerm: null });
    session.target?.focus();
  };
  const add = async (): Promise<void> => {
    const operationId = newOperationId();
    try {
      await writes.run(() => engine.terms.add({ operationId, content }));
    } catch (cause) {
      setError(cause);
      return;
    }
    guideDid('addTerm');
    close();
    await queries.invalidateQueries({ queryKey: ['entries'] });
    await queries.invalidateQueries({ queryKey: ['terms'] });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };

  return (
    <PanelSection title={text('newTerm')}>
      <form
        className={styles.form}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          ref={first}
          label={text('field.base')}
          lang="kk"
          value={kazakh}
          onChange={(event) => setKazakh(event.target.value)}
        />
        <TextField
          ref={second}
          label={text('field.english')}
          lang="en"
          value={english}
          onChange={(event) => setEnglish(event.target.value)}
        />
        {suggestions && suggestions.length > 0 && english === '' && (
          <div className={styles.suggestions}>
            {suggestions.slice(0, 3).map((suggestion) => (
              <Button
                key={suggestion}
                onClick={() => {
                  setEnglish(suggestion);
                  second.current?.focus();
                }}
              >
                {suggestion}
              </Button>
            ))}
          </div>
        )}
        <SelectField
          label={text('field.type')}
          value={type}
          options={TERM_TYPES.map((value) => ({ value, label: text(`type.${value}`) }))}
          onChange={setType}
        />
        {duplicates && duplicates.length > 0 && (
          <NoteBox kind="warning">{text('duplicate', { term: duplicates[0]?.forms[0]?.text ?? '' })}</NoteBox>
        )}
        {error !== null && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
        <div className={styles.acts}>
          <Button onClick={close}>{common('cancel')}</Button>
          <Button look="primary" type="submit" disabled={kazakh.trim() === ''}>
            {text('addTerm')}
          </Button>
        </div>
      </form>
    </PanelSection>
  );
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
