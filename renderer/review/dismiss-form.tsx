import { type FormEvent, useState } from 'react';
import type { SegmentId } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/text-field.tsx';
import { report } from '../state/trouble.ts';
import { engine, writes } from '../state/workbench.ts';
import { refreshFindings } from './review-queries.ts';

interface DismissFormProps {
  readonly check: string;
  readonly segmentId: SegmentId;
}

/** Waves a finding through, with a reason that the list of dismissals keeps. */
export function DismissForm({ check, segmentId }: DismissFormProps) {
  const text = useText('review');
  const common = useText('common');
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <Button look="quiet" onClick={() => setReason('')}>
        {text('dismiss')}
      </Button>
    );
  }
  const dismiss = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await writes.run(() => engine.checks.dismiss({ check, segmentId, entryId: null, reason }));
      await refreshFindings();
    } catch (error) {
      report(error);
    }
  };
  return (
    <form onSubmit={(event) => void dismiss(event)}>
      <TextField label={text('reason')} value={reason} onChange={({ target }) => setReason(target.value)} />
      <Button type="submit">{text('dismissNow')}</Button>
      <Button look="quiet" onClick={() => setReason(null)}>
        {common('cancel')}
      </Button>
    </form>
  );
}
