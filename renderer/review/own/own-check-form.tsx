import { type FormEvent, useState } from 'react';
import type { OwnCheck } from '#contract/checks-service.ts';
import { SEVERITIES } from '#glossary/model/finding.ts';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import { CheckField } from '../../parts/check-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { errorSentence } from '../../state/trouble.ts';
import styles from './own-check-form.module.css';

/** What the form begins with. */
export const NEW_CHECK: OwnCheck = {
  name: '',
  source: '',
  target: '',
  isTargetWanted: false,
  isCaseSensitive: false,
  severity: 'warning',
  isOn: true,
};

interface OwnCheckFormProps {
  readonly check: OwnCheck;
  /** Names of the others. */
  readonly taken: readonly string[];
  readonly title: string;
  readonly saveLabel: string;
  readonly onSave: (check: OwnCheck, before: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A check of the writer's own: its patterns, what counts as found, how much it matters. */
export function OwnCheckForm({ check, taken, title, saveLabel, onSave, onClose }: OwnCheckFormProps) {
  const text = useText('review');
  const severities = useText('checks');
  const common = useText('common');
  const [draft, setDraft] = useState(check);
  const [error, setError] = useState<unknown>(null);
  const change = (part: Partial<OwnCheck>): void => setDraft({ ...draft, ...part });
  const name = draft.name.trim();
  const isTaken = taken.includes(name);
  const isReady = name !== '' && !isTaken && (draft.source !== '' || draft.target !== '');
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady) return;
    try {
      await onSave({ ...draft, name }, check.name);
    } catch (cause) {
      setError(cause);
    }
  };
  return (
    <Dialog title={title} width="34rem" onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)} data-testid="own-check">
        <TextField
          label={text('ownName')}
          data-autofocus
          value={draft.name}
          aria-invalid={isTaken}
          onChange={({ target }) => change({ name: target.value })}
        />
        <TextField
          label={text('ownSource')}
          value={draft.source}
          lang="kk"
          onChange={({ target }) => change({ source: target.value })}
        />
        <TextField
          label={text('ownTarget')}
          value={draft.target}
          lang="en"
          onChange={({ target }) => change({ target: target.value })}
        />
        <CheckField
          isChecked={draft.isTargetWanted}
          onChange={(isTargetWanted) => change({ isTargetWanted })}
        >
          {text('ownWanted')}
        </CheckField>
        <CheckField
          isChecked={draft.isCaseSensitive}
          onChange={(isCaseSensitive) => change({ isCaseSensitive })}
        >
          {text('ownCase')}
        </CheckField>
        <SelectField
          label={text('ownSeverity')}
          value={draft.severity}
          options={SEVERITIES.map((value) => ({ value, label: severities(`severity.${value}`) }))}
          onChange={(severity) => change({ severity })}
        />
        {isTaken && <NoteBox kind="warning">{text('ownTaken')}</NoteBox>}
        {error !== null && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
        <div className={styles.acts}>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" look="primary" disabled={!isReady}>
            {saveLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
