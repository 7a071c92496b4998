import type { FilesService } from '#contract/files-service.ts';
import { documentsIn } from '#glossary/library/files/documents-in.ts';
import {
  existingPaths,
  exportFiles,
  exportLosses,
  previewExport,
} from '#glossary/library/files/export-files.ts';
import { importFiles, previewImport } from '#glossary/library/files/import-files.ts';
import { acceptReview, previewReview } from '#glossary/library/files/review.ts';
import type { Jobs } from './jobs.ts';
import type { LibrarySession } from './library-session.ts';

/** The files service over the library of a session, but for what services.ts has at hand. */
export function filesService({ current }: LibrarySession, jobs: Jobs): Omit<FilesService, 'formats'> {
  return {
    documents: ({ paths }) => documentsIn(paths),
    preview: ({ path, options }) => previewImport(current(), path, options),
    import: (input) =>
      jobs.run(input.jobId, 'import.progressed', (job) => importFiles(current(), input, job)),
    previewExport: (input) => previewExport(current(), input),
    losses: (input) => exportLosses(current(), input),
    existing: (input) => existingPaths(current(), input),
    export: (input) =>
      jobs.run(input.jobId, 'export.progressed', (job) => exportFiles(current(), input, job)),
    original: ({ articleId }) => current().store.originals.nameOf(articleId),
    previewReview: ({ articleId, path }) => previewReview(current(), articleId, path),
    acceptReview: (input) => acceptReview(current(), input),
  };
}
