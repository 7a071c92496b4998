import { z } from 'zod';
import type { ChecksService } from '#contract/checks-service.ts';
import { DISMISSAL_REACHES } from '#glossary/model/checking.ts';
import { SEVERITIES } from '#glossary/model/finding.ts';
import type { ArticleId, EntryId, SegmentId } from '#glossary/model/ids.ts';
import { codedText, count, id, ids, jobId, nothing, path, type SchemasOf, text, write } from './schema.ts';

const check = z.string().min(1).max(200);
const articleIds = ids<ArticleId>();
const severity = z.enum(SEVERITIES);
/** A pattern is typed by hand. */
const pattern = z.string().max(2000);

/** The user's own checks, typed in the window or read from a file. */
export const ownCheckList = z.array(
  z.object({
    name: z.string().trim().min(1).max(200),
    source: pattern,
    target: pattern,
    isTargetWanted: z.boolean(),
    isCaseSensitive: z.boolean(),
    severity,
    isOn: z.boolean(),
  }),
);

export const checksSchemas: SchemasOf<ChecksService> = {
  list: z.object({ articleId: id<ArticleId>().nullable() }),
  change: z.object({
    check,
    articleId: id<ArticleId>().nullable(),
    isOn: z.boolean().nullable(),
    severity: severity.nullable(),
  }),
  segment: z.object({ segmentId: id<SegmentId>(), target: codedText }),
  text: z.object({ source: text, target: text }),
  articles: z.object({ jobId, articleIds }),
  dismiss: z.object({
    check,
    segmentId: id<SegmentId>(),
    reach: z.enum(DISMISSAL_REACHES),
    entryId: id<EntryId>().nullable(),
    reason: z.string().max(2000),
  }),
  dismissals: nothing,
  revoke: z.object({ ids: z.array(count) }),
  fix: z.object({
    ...write,
    fixes: z.array(
      z.object({
        segmentId: id<SegmentId>(),
        revision: count,
        edits: z.array(z.object({ start: count, end: count, text })),
      }),
    ),
  }),
  ownChecks: nothing,
  setOwnChecks: z.object({ checks: ownCheckList }),
  exportOwnChecks: z.object({ path }),
  importOwnChecks: z.object({ path }),
  report: z.object({
    jobId,
    articleIds,
    format: z.enum(['html', 'csv']),
    language: z.enum(['en', 'kk', 'ru']),
    path,
  }),
};
