import type { AlignmentService } from './alignment-service.ts';
import type { ArticlesService } from './articles-service.ts';
import type { ChecksService } from './checks-service.ts';
import type { CorpusService } from './corpus-service.ts';
import type { DraftsService } from './drafts-service.ts';
import type { FilesService } from './files-service.ts';
import type { HistoryService } from './history-service.ts';
import type { JobsService } from './jobs-service.ts';
import type { LibraryService } from './library-service.ts';
import type { MemoryService } from './memory-service.ts';
import type { Client } from './service.ts';
import type { TermsService } from './terms-service.ts';
import type { TextService } from './text-service.ts';

/** Everything the engine answers, one interface an area. */
export interface Services {
  readonly library: LibraryService;
  readonly articles: ArticlesService;
  readonly history: HistoryService;
  readonly terms: TermsService;
  readonly drafts: DraftsService;
  readonly memory: MemoryService;
  readonly alignment: AlignmentService;
  readonly checks: ChecksService;
  readonly files: FilesService;
  readonly corpus: CorpusService;
  readonly text: TextService;
  readonly jobs: JobsService;
}

/** The engine as the window and the tests see it. */
export type EngineClient = { readonly [Area in keyof Services]: Client<Services[Area]> };
