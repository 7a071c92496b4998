import {
  ArrowRight,
  Cpu,
  Database,
  FileText,
  History,
  Languages,
  Lock,
  type LucideIcon,
  Repeat2,
  StickyNote,
} from 'lucide-react';
import type { Segment, SegmentOrigin } from '#glossary/model/segment.ts';
import { type TextKey, useText } from '../i18n/i18n.ts';
import { RowFindings } from '../review/row-findings.tsx';
import { isEdited } from './is-edited.ts';
import styles from './row.module.css';

interface MarginMark {
  readonly icon: LucideIcon;
  readonly key: TextKey<'editor'>;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly isWarning?: boolean;
}

/** What the margin says of a row: the weightiest thing by icon and word, and how many more there are. */
export function RowMargin({
  segment,
  movedAfter,
}: {
  readonly segment: Segment;
  readonly movedAfter: number;
}) {
  const text = useText('editor');
  const [first, ...rest] = marksOf(segment, movedAfter);
  return (
    <div className={styles.margin}>
      <RowFindings articleId={segment.articleId} segmentId={segment.id} />
      {first && (
        <span className={first.isWarning ? styles.warning : undefined}>
          <first.icon aria-hidden />
          {text(first.key, first.params)}
        </span>
      )}
      {rest.length > 0 && (
        <span className={styles.marginMore}>{text('marginMore', { count: rest.length })}</span>
      )}
      {segment.state === 'draft' && isEdited(segment) && (
        <div className={styles.edited}>{text('edited')}</div>
      )}
    </div>
  );
}

/** In the order of weight: changed, locked, note, place, then the origin while it is a draft. */
function marksOf(segment: Segment, movedAfter: number): readonly MarginMark[] {
  const marks: (MarginMark | false | null)[] = [
    segment.isChangedSinceConfirmed && { icon: History, key: 'markChanged', isWarning: true },
    segment.isLocked && { icon: Lock, key: 'markLocked' },
    segment.note !== '' && { icon: StickyNote, key: 'markNote' },
    segment.relation.kind === 'moved' && {
      icon: ArrowRight,
      key: 'markMoved',
      params: { number: movedAfter + 1 },
    },
    segment.state === 'draft' && originMark(segment.origin),
  ];
  return marks.filter((mark) => mark !== false && mark !== null);
}

function originMark(origin: SegmentOrigin): MarginMark | null {
  switch (origin.kind) {
    case 'typed':
      return null;
    case 'memory':
      return { icon: Database, key: 'markMemory', params: { score: origin.score } };
    case 'engine':
      return origin.engine === 'own'
        ? { icon: Languages, key: 'markQostil' }
        : { icon: Cpu, key: 'markEngine', params: { engine: origin.version || origin.engine } };
    case 'imported':
      return { icon: FileText, key: 'markImported' };
    case 'propagated':
      return { icon: Repeat2, key: 'markRepeated' };
  }
}
