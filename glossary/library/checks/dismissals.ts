import { createHash } from 'node:crypto';
import type { Dismissal, DismissalReach } from '#glossary/model/checking.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { Finding } from '#glossary/model/finding.ts';
import type { ArticleId, EntryId, SegmentId } from '#glossary/model/ids.ts';
import type { Library } from '../library.ts';
import { settings } from '../settings.ts';
import { requireSegment } from '../write.ts';
import { pairTextOf } from './pair-of-segment.ts';

/** Letters of the English that name a dismissal in its list. */
const EXCERPT = 120;

/** Waves a finding through. Errors: segment-missing, input-invalid without the entry it shall reach. */
export function dismiss(
  library: Library,
  request: {
    readonly check: string;
    readonly segmentId: SegmentId;
    readonly reach: DismissalReach;
    /** Of the finding; null unless it reaches for an entry. */
    readonly entryId: EntryId | null;
    readonly reason: string;
  },
): Dismissal {
  const { check, segmentId, reach, reason } = request;
  const entryId = reach === 'entry' ? request.entryId : null;
  if (reach === 'entry' && entryId === null) throw new QostilError('input-invalid', { field: 'entryId' });
  const segment = requireSegment(library, segmentId);
  const text = pairTextOf(library, segment);
  const { store, clock } = library;
  const excerptOf = (): string => {
    if (entryId !== null) return store.entries.get(entryId)?.forms[0]?.text ?? '';
    return reach === 'text' ? text.target.slice(0, EXCERPT) : '';
  };
  return store.transaction(() =>
    store.dismissals.add({
      check,
      reach,
      entryId,
      reason: reason.trim(),
      articleId: entryId === null ? segment.articleId : null,
      hash: reach === 'text' ? textHash(text) : '',
      excerpt: excerptOf(),
      at: clock(),
      by: settings(library).writerName,
    }),
  );
}

/** Takes dismissals back. */
export function revokeDismissals({ store }: Library, ids: readonly number[]): { readonly revoked: number } {
  return { revoked: store.transaction(() => store.dismissals.remove(ids)) };
}

/** Tells which findings of an article were waved through and still stand as they were. */
export function dismissedIn(
  { store }: Library,
  articleId: ArticleId,
): (finding: Finding, text: { readonly source: string; readonly target: string }) => boolean {
  const byText = new Set(store.dismissals.ofArticle(articleId).map(({ check, hash }) => `${check} ${hash}`));
  const byEntry = new Set(store.dismissals.ofEntries().map(({ check, entryId }) => `${check} ${entryId}`));
  return ({ check, params }, text) => {
    if (byText.has(`${check} `)) return true;
    if (params.entry !== undefined && byEntry.has(`${check} ${params.entry}`)) return true;
    return byText.size > 0 && byText.has(`${check} ${textHash(text)}`);
  };
}

/** Both texts of a pair as one short name: another text is another name. */
function textHash({ source, target }: { readonly source: string; readonly target: string }): string {
  return createHash('sha256').update(source).update('\0').update(target).digest('hex').slice(0, 32);
}
