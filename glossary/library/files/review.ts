import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { withoutPills, withPills } from '#glossary/formats/bilingual-docx/pills.ts';
import { type ReviewRow, readReview } from '#glossary/formats/bilingual-docx/read-review.ts';
import { type AlignedUnit, alignedUnits } from '#glossary/formats/parallel.ts';
import { sourceContent, targetContent } from '#glossary/formats/parallel-content.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { Review, ReviewChange } from '#glossary/model/review.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import { targetColumns } from '../articles/edit-target.ts';
import { parallelDocument } from '../articles/parallel-document.ts';
import type { Library } from '../library.ts';
import { requireUnlocked, writeSegments } from '../write.ts';

/**
 * What a reviewer changed in a bilingual table of an article; nothing is written. A row belongs to the sentence of its
 * number when the Kazakh is still the same, else to the only sentence with that Kazakh. A blank English cell says
 * nothing: a table may have been written without drafts.
 * Errors: article-missing, file-missing, file-format-unsupported, file-*.
 */
export async function previewReview(library: Library, articleId: ArticleId, path: string): Promise<Review> {
  const units = [...alignedUnits(parallelDocument(library, articleId, false))];
  const changes: ReviewChange[] = [];
  const unknown: number[] = [];
  let same = 0;
  for (const row of await readRows(path)) {
    const unit = unitOf(row, units);
    if (!unit) unknown.push(row.number);
    else if (visible(row.target) === '' || visible(withPills(targetContent(unit))) === visible(row.target))
      same += 1;
    else {
      const segmentId = unit.host.id as SegmentId;
      changes.push({
        segmentId,
        number: unit.host.number,
        source: withPills(sourceContent(unit)),
        before: withPills(targetContent(unit)),
        after: row.target,
        isLocked: library.store.segments.get(segmentId)?.isLocked === true,
      });
    }
  }
  return { changes, same, unknown };
}

/**
 * Takes over the chosen changes as one step; a segment that reads as the reviewer wrote it already is passed over.
 * Errors: as previewReview; segment-locked, segment-missing.
 */
export async function acceptReview(
  library: Library,
  request: Write & {
    readonly articleId: ArticleId;
    readonly path: string;
    readonly segmentIds: readonly SegmentId[];
  },
): Promise<SegmentsChange> {
  const { articleId, path, segmentIds } = request;
  const { changes } = await previewReview(library, articleId, path);
  const wanted = new Set(segmentIds);
  return writeSegments(
    library,
    request,
    'accept-review',
    () => articleId,
    (recorder) => {
      const changed: SegmentId[] = [];
      for (const { segmentId, after } of changes) {
        if (!wanted.has(segmentId)) continue;
        const segment = requireUnlocked(library, segmentId);
        const target = withoutPills(after, [...segment.source.codes, ...segment.target.codes]);
        const origin = { kind: 'imported', format: 'bilingual-docx', offered: target.text } as const;
        recorder.update('segment', segmentId, targetColumns(segment, target, origin));
        changed.push(segmentId);
      }
      return { changed };
    },
  );
}

async function readRows(path: string): Promise<readonly ReviewRow[]> {
  const name = basename(path);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const code = error.code === 'ENOENT' ? 'file-missing' : 'file-unreadable';
    throw new QostilError(code, { file: name }, error.message, error);
  });
  return readReview({ name, bytes });
}

function unitOf(row: ReviewRow, units: readonly AlignedUnit[]): AlignedUnit | null {
  const isSame = (unit: AlignedUnit): boolean =>
    visible(withPills(sourceContent(unit))) === visible(row.source);
  const numbered = units.find(({ host }) => host.number === row.number);
  if (numbered && isSame(numbered)) return numbered;
  const alike = row.source === '' ? [] : units.filter(isSame);
  return alike.length === 1 ? alike[0]! : null;
}

function visible(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
