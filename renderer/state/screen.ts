import type { ArticleId, EntryId, MemoryId, SegmentId } from '#glossary/model/ids.ts';
import type { RenderingChange } from '#glossary/model/rename.ts';

/** What fills the stage of the window. */
export type Screen =
  | { readonly name: 'articles' }
  | { readonly name: 'editor'; readonly articleId: ArticleId; readonly segmentId?: SegmentId }
  | { readonly name: 'import'; readonly paths: readonly string[] }
  | { readonly name: 'paste'; readonly text: string }
  /** `path`: a file chosen as the corrected source. */
  | { readonly name: 'reimport'; readonly articleId: ArticleId; readonly path?: string }
  | { readonly name: 'resegment'; readonly articleId: ArticleId }
  | { readonly name: 'export'; readonly articleId: ArticleId }
  | { readonly name: 'reviewed'; readonly articleId: ArticleId; readonly path: string }
  | { readonly name: 'corpus' }
  | { readonly name: 'glossary'; readonly entryId?: EntryId }
  /** `changes`: what has changed in the entry already and is to follow in the articles. */
  | { readonly name: 'rename'; readonly entryId: EntryId; readonly changes?: readonly RenderingChange[] }
  | { readonly name: 'harvest'; readonly articleId: ArticleId | null }
  | { readonly name: 'consistency'; readonly articleId: ArticleId }
  | { readonly name: 'starter' }
  | { readonly name: 'duplicates' }
  | { readonly name: 'terms-import'; readonly path: string }
  | { readonly name: 'terms-export' }
  | { readonly name: 'concordance'; readonly text: string }
  | { readonly name: 'memories' }
  | { readonly name: 'units'; readonly memoryId: MemoryId; readonly part: UnitPart }
  | { readonly name: 'memory-import'; readonly path: string }
  | { readonly name: 'memory-export'; readonly memoryIds: readonly MemoryId[] }
  | { readonly name: 'align' }
  /** `articleId` null: every article of the library; `from`: the article it was opened from. */
  | { readonly name: 'review'; readonly articleId: ArticleId | null; readonly from?: ArticleId }
  /** `part`: the section shown first; the top unless named. */
  | { readonly name: 'settings'; readonly part?: 'library' };

export type ScreenName = Screen['name'];

/** What is shown of a memory. */
export const UNIT_PARTS = ['browse', 'duplicates', 'conflicts', 'replace', 'statistics'] as const;

export type UnitPart = (typeof UNIT_PARTS)[number];
