import type { TermsService } from '#contract/terms-service.ts';
import {
  exportTerms,
  termExportLosses,
  termFormatInfos,
} from '#glossary/library/terms/exchange/export-terms.ts';
import { importTerms, previewTermImport } from '#glossary/library/terms/exchange/import-terms.ts';
import type { Jobs } from './jobs.ts';
import type { LibrarySession } from './library-session.ts';

/** The part of the terms service that reads and writes files: it needs the readers of documents, and the rest does not. */
export type TermExchange = Pick<
  TermsService,
  'exchangeFormats' | 'previewImport' | 'import' | 'exportLosses' | 'export'
>;

export function termExchange({ current }: LibrarySession, jobs: Jobs): TermExchange {
  return {
    exchangeFormats: () => termFormatInfos(),
    previewImport: ({ jobId, ...request }) =>
      jobs.run(jobId, 'import.progressed', (job) => previewTermImport(current(), request, job)),
    import: ({ jobId, ...request }) =>
      jobs.run(jobId, 'import.progressed', (job) => importTerms(current(), request, job)),
    exportLosses: (input) => termExportLosses(current(), input),
    export: ({ jobId, ...request }) =>
      jobs.run(jobId, 'export.progressed', (job) => exportTerms(current(), request, job)),
  };
}
