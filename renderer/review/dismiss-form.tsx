import { type FormEvent, useEffect, useRef, useState } from 'react';
import { DISMISSAL_REACHES, type DismissalReach } from '#glossary/model/checking.ts';
import type { Finding } from '#glossary/model/finding.ts';
import type { EntryId, SegmentId } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { report } from '../state/trouble.ts';
import { engine, writes } from '../state/workbench.ts';
import styles from './review.module.css';
import { refreshFindings } from './review-queries.ts';

interface DismissFormProps {
  readonly finding: Finding;
  readonly segmentId: SegmentId;
  /** Takes the focus when it is done, or given up. */
  readonly onClose: () => void;
}

/** Waves a finding through: here, for its glossary entry, or in the whole article, with a reason that the list keeps. */
export function DismissForm({ finding, segmentId, onClose }: DismissFormProps) {
  const text = useText('review');
  const common = useText('common');
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [reach, setReach] = useState<DismissalReach>('text');
  useEffect(() => field.current?.focus(), []);
  const { check, params } = finding;
  const entryId = typeof params.entry === 'number' ? (params.entry as EntryId) : null;
  const reaches = DISMISSAL_REACHES.filter((one) => one !== 'entry' || entryId !== null);
  const dismiss = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await writes.run(() => engine.checks.dismiss({ check, segmentId, reach, entryId, reason }));
      await refreshFindings();
      onClose();
    } catch (error) {
      report(error);
    }
  };
  return (
    <form
      className={styles.dismiss}
      onSubmit={(event) => void dismiss(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <TextField
        ref={field}
        label={text('reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <SelectField
        label={text('reach')}
        value={reach}
        options={reaches.map((value) => ({ value, label: text(`reach.${value}`) }))}
        onChange={setReach}
      />
      <div className={styles.acts}>
        <Button look="quiet" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button type="submit">{text('dismissNow')}</Button>
      </div>
    </form>
  );
}
