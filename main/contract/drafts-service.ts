import type {
  DraftChain,
  DraftEngineId,
  DraftedRows,
  DraftingResult,
  DraftOffers,
  DraftServer,
  WordGloss,
} from '#glossary/model/drafting.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { Answer, JobId } from './service.ts';

export type {
  DraftChain,
  DraftEngineId,
  DraftedRows,
  DraftingResult,
  DraftOffer,
  DraftOffers,
  DraftServer,
  DraftSettings,
  WordGloss,
  WordReading,
} from '#glossary/model/drafting.ts';

/** English drafts. The engines asked, and their order, are those of the library's settings. */
export interface DraftsService {
  /**
   * Drafts rows of an article in reading order; `engine` asks that one alone. Reports `drafts.progressed` under the job
   * id and `segments.changed` for each piece; all is one undo step. Ended by jobs.cancel it rejects with `cancelled`,
   * and what is drafted stays.
   */
  draftArticle(
    input: Write & {
      readonly jobId: JobId;
      readonly articleId: ArticleId;
      readonly rows: DraftedRows;
      readonly engine?: DraftEngineId;
    },
  ): Answer<DraftingResult>;
  /** What the engines offer for a segment; `engine` asks that one alone. Ended by jobs.cancel under the job id. */
  offers(input: {
    readonly jobId: JobId;
    readonly segmentId: SegmentId;
    readonly engine?: DraftEngineId;
  }): Answer<DraftOffers>;
  /** The engines of an article in their order, and whether they are a choice of its own. */
  chain(input: {
    readonly articleId: ArticleId;
  }): Answer<{ readonly chain: DraftChain; readonly isOwn: boolean }>;
  /** Gives an article engines of its own; null = those of the library again. Errors: article-missing. */
  setChain(input: { readonly articleId: ArticleId; readonly chain: DraftChain | null }): Answer<void>;
  /** What is known about the word at an offset of the source; null where no word stands. */
  gloss(input: { readonly segmentId: SegmentId; readonly offset: number }): Answer<WordGloss | null>;
  /** Models a server lists; empty when it has only one. Errors: server-*, network-refused, cancelled. */
  serverModels(input: { readonly jobId: JobId; readonly server: DraftServer }): Answer<readonly string[]>;
}
