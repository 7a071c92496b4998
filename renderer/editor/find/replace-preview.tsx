import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FindQuery } from '#contract/articles-service.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Difference } from '../../parts/difference.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { useReturnFocus } from '../../parts/use-return-focus.ts';
import { errorSentence } from '../../state/trouble.ts';
import { engine } from '../../state/workbench.ts';
import { useSession } from '../session-context.ts';
import styles from './replace-preview.module.css';

interface ReplacePreviewProps {
  readonly query: FindQuery;
  readonly replacement: string;
  readonly onDone: () => void;
}

/** Every sentence before and after; what is ticked is changed, as one step to undo. */
export function ReplacePreview({ query, replacement, onDone }: ReplacePreviewProps) {
  useReturnFocus();
  const text = useText('editor');
  const common = useText('common');
  const session = useSession();
  const [leftOut, setLeftOut] = useState<ReadonlySet<SegmentId>>(new Set());
  const { data: replacements, error } = useQuery({
    queryKey: ['replace', query, replacement],
    queryFn: () => engine.articles.previewReplace({ ...query, replacement }),
    gcTime: 0,
    staleTime: 0,
  });
  const chosen = (replacements ?? []).filter((row) => !row.isLocked && !leftOut.has(row.segmentId));

  const toggle = (id: SegmentId): void => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    setLeftOut(next);
  };
  const apply = async (): Promise<void> => {
    const segmentIds = chosen.map((row) => row.segmentId);
    const change = await session.write((write) =>
      engine.articles.replace({ ...write, ...query, replacement, segmentIds }),
    );
    if (change) onDone();
  };

  return (
    <section className={styles.preview} aria-label={text('previewReplace')}>
      <div className={styles.list}>
        {error && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
        {!replacements && !error && <Loading lines={3} />}
        {replacements?.length === 0 && <p>{text('nothingToReplace')}</p>}
        {replacements?.map((row) => (
          <label key={row.segmentId} className={styles.row}>
            <input
              type="checkbox"
              checked={!row.isLocked && !leftOut.has(row.segmentId)}
              disabled={row.isLocked}
              onChange={() => toggle(row.segmentId)}
            />
            <span className={styles.number}>{row.position + 1}</span>
            <span className={styles.text}>
              <Difference before={row.before} after={row.after} lang="en" />
            </span>
            <span className={styles.flag}>{row.isLocked && text('markLocked')}</span>
          </label>
        ))}
      </div>
      <div className={styles.foot}>
        <span className={styles.gap} />
        <Button onClick={onDone}>{common('cancel')}</Button>
        <Button look="primary" disabled={chosen.length === 0} onClick={() => void apply()}>
          {text('changeSentences', { count: chosen.length })}
        </Button>
      </div>
    </section>
  );
}
