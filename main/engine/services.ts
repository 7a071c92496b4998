import type { Services } from '#contract/services.ts';
import type { ServerFetch } from '#glossary/drafting/servers/server-fetch.ts';
import { findHomoglyphs } from '#glossary/kazakh/letters/homoglyphs.ts';
import type { RomanizationSystem } from '#glossary/kazakh/romanization/system.ts';
import { changeMetadata, removeArticles } from '#glossary/library/articles/article-metadata.ts';
import { createArticle } from '#glossary/library/articles/create-article.ts';
import { editTarget } from '#glossary/library/articles/edit-target.ts';
import { englishArticle } from '#glossary/library/articles/english-article.ts';
import { find, previewReplace, replace } from '#glossary/library/articles/find/find.ts';
import {
  articleOutline,
  listArticles,
  segmentPage,
  visitSegment,
} from '#glossary/library/articles/read-articles.ts';
import { previewReimport } from '#glossary/library/articles/reimport/preview-reimport.ts';
import { reimport } from '#glossary/library/articles/reimport/reimport.ts';
import { addSegment, removeAdded, setRelation } from '#glossary/library/articles/relations.ts';
import { repairSource } from '#glossary/library/articles/repair-source.ts';
import { previewSegmentation } from '#glossary/library/articles/resegment/recut-article.ts';
import { resegment } from '#glossary/library/articles/resegment/resegment.ts';
import {
  clearTargets,
  copySources,
  setLocked,
  setNote,
  setRole,
  setState,
} from '#glossary/library/articles/segment-state.ts';
import { segmentVersions } from '#glossary/library/articles/segment-versions.ts';
import { mergeSegments, splitSegment } from '#glossary/library/articles/split-segment.ts';
import { previewCorpus } from '#glossary/library/corpus/choose-articles.ts';
import { exportCorpus } from '#glossary/library/corpus/export-corpus.ts';
import { documentsIn } from '#glossary/library/files/documents-in.ts';
import {
  existingPaths,
  exportFiles,
  exportLosses,
  formatInfos,
  previewExport,
} from '#glossary/library/files/export-files.ts';
import { importFiles, previewImport } from '#glossary/library/files/import-files.ts';
import { acceptReview, previewReview } from '#glossary/library/files/review.ts';
import { historyState, redo, undo } from '#glossary/library/history.ts';
import { backUp, backupsOf } from '#glossary/library/library-file/backups.ts';
import { libraryState } from '#glossary/library/library-file/library-state.ts';
import { createSample } from '#glossary/library/sample/create-sample.ts';
import { readSample } from '#glossary/library/sample/read-sample.ts';
import { changeSettings, settings } from '#glossary/library/settings.ts';
import { consistency, fixMentions } from '#glossary/library/terms/consistency.ts';
import {
  addEntries,
  addEntry,
  changeEntries,
  changeEntry,
  listEntries,
  removeEntries,
  requireEntry,
} from '#glossary/library/terms/entries.ts';
import { entryHistory } from '#glossary/library/terms/entry-history.ts';
import { countUses, entryUsage } from '#glossary/library/terms/entry-usage.ts';
import {
  exportTerms,
  termExportLosses,
  termFormatInfos,
} from '#glossary/library/terms/exchange/export-terms.ts';
import { importTerms, previewTermImport } from '#glossary/library/terms/exchange/import-terms.ts';
import { harvest } from '#glossary/library/terms/harvest.ts';
import { duplicateGroups, mergeEntries } from '#glossary/library/terms/merge-entries.ts';
import { leftAlone, previewRename, rename } from '#glossary/library/terms/rename.ts';
import { addStarters, starterTopics, updateStarters } from '#glossary/library/terms/starter.ts';
import { suggestions, unknownNames } from '#glossary/library/terms/suggestions.ts';
import { termsOfArticle, termsOfSegment, termsOfText } from '#glossary/library/terms/terms-of-segment.ts';
import { misspellings, spellingSuggestions } from '#glossary/library/text/english-spelling.ts';
import type { TextTools } from '#glossary/library/text/text-tools.ts';
import { requireSegment } from '#glossary/library/write.ts';
import type { LibrarySettings } from '#glossary/model/settings.ts';
import { alignmentService } from './alignment-service.ts';
import { checksService } from './checks-service.ts';
import { draftsService } from './drafts-service.ts';
import type { Jobs } from './jobs.ts';
import type { LibrarySession } from './library-session.ts';
import type { MemoryReader } from './memory-reader/memory-reader.ts';
import { memoryService } from './memory-service.ts';

/** What the services stand on. */
export interface ServiceParts {
  readonly session: LibrarySession;
  readonly jobs: Jobs;
  readonly reader: MemoryReader;
  readonly tools: TextTools;
  readonly seedDirectory: string;
  /** The way to model servers; absent = there is none. */
  readonly serverFetch?: ServerFetch | undefined;
}

/** The services over the library of a session: one line a method, the work is in glossary/library. */
export function createServices({
  session,
  jobs,
  reader,
  tools,
  seedDirectory,
  serverFetch,
}: ServiceParts): Services {
  const { current } = session;
  return {
    library: {
      state: () => libraryState(current()),
      settings: () => settings(current()),
      changeSettings: (input) => changeSettings(current(), input.settings),
      backUp: () => backUp(current()),
      backups: () => backupsOf(current().store.path),
      async restore({ path }) {
        await jobs.endAll();
        await reader.close();
        const restored = await session.restore(path);
        // Somebody may have asked meanwhile, and was answered from the file that is gone.
        await reader.close();
        return restored;
      },
      async open({ path }) {
        await jobs.endAll();
        return session.open(path);
      },
    },
    articles: {
      list: ({ search }) => listArticles(current(), search),
      create: (input) => createArticle(current(), input),
      createSample: (input) => createSample(current(), input, readSample(seedDirectory)),
      changeMetadata: (input) => changeMetadata(current(), input),
      remove: (input) => removeArticles(current(), input),
      outline: ({ articleId }) => articleOutline(current(), articleId),
      segments: ({ articleId, from, to }) => segmentPage(current(), articleId, from, to),
      flagged: ({ articleId, flag }) => current().store.segments.flagged(articleId, flag),
      visit: ({ articleId, segmentId }) => visitSegment(current(), articleId, segmentId),
      editTarget: (input) => editTarget(current(), input),
      setState: (input) => setState(current(), input),
      setLocked: (input) => setLocked(current(), input),
      setNote: (input) => setNote(current(), input),
      setRole: (input) => setRole(current(), input),
      clear: (input) => clearTargets(current(), input),
      copySource: (input) => copySources(current(), input),
      split: (input) => splitSegment(current(), input),
      merge: (input) => mergeSegments(current(), input),
      setRelation: (input) => setRelation(current(), input),
      addSegment: (input) => addSegment(current(), input),
      removeAdded: (input) => removeAdded(current(), input),
      repairSource: (input) => repairSource(current(), input),
      find: (input) => find(current(), input),
      previewReplace: (input) => previewReplace(current(), input),
      replace: (input) => replace(current(), input),
      versions: ({ segmentId }) => segmentVersions(current(), segmentId),
      previewReimport: ({ articleId, source }) => previewReimport(current(), articleId, source),
      reimport: (input) => reimport(current(), input),
      previewSegmentation: ({ articleId }) => previewSegmentation(current(), articleId),
      resegment: (input) => resegment(current(), input),
      english: ({ articleId, as, confirmedOnly }) => englishArticle(current(), articleId, as, confirmedOnly),
    },
    history: {
      state: ({ scope }) => historyState(current(), scope),
      undo: (input) => undo(current(), input),
      redo: (input) => redo(current(), input),
    },
    terms: {
      list: (input) => listEntries(current(), input),
      listIds: ({ query, from, count }) => current().store.entries.listIds(query, from, count),
      domains: () => current().store.entries.domains(),
      get: ({ entryId }) => requireEntry(current(), entryId),
      duplicates: ({ content }) => current().store.entries.alike(content),
      add: (input) => addEntry(current(), input),
      change: (input) => changeEntry(current(), input),
      remove: (input) => removeEntries(current(), input),
      addMany: (input) => addEntries(current(), input),
      changeMany: (input) => changeEntries(current(), input),
      merge: (input) => mergeEntries(current(), input),
      duplicateGroups: ({ limit }) => duplicateGroups(current(), limit),
      history: ({ entryId }) => entryHistory(current(), entryId),
      inText: ({ text }) => termsOfText(current(), text),
      ofArticle: (input) => termsOfArticle(current(), input),
      suggestions: ({ segmentId }) => suggestions(current(), tools, segmentId),
      unknownNames: ({ segmentId }) => unknownNames(current(), tools, segmentId),
      usage: (input) => entryUsage(current(), input),
      countUses: ({ jobId }) => jobs.run(jobId, 'terms.progressed', (job) => countUses(current(), job)),
      harvest: ({ jobId, ...request }) =>
        jobs.run(jobId, 'terms.progressed', (job) => harvest(current(), tools, request, job)),
      previewRename: (input) => previewRename(current(), input),
      leftAlone: (input) => leftAlone(current(), input),
      rename: (input) => rename(current(), input),
      consistency: ({ articleId }) => consistency(current(), tools, articleId),
      fixMentions: (input) => fixMentions(current(), input),
      exchangeFormats: () => termFormatInfos(),
      previewImport: ({ jobId, ...request }) =>
        jobs.run(jobId, 'import.progressed', (job) => previewTermImport(current(), request, job)),
      import: ({ jobId, ...request }) =>
        jobs.run(jobId, 'import.progressed', (job) => importTerms(current(), request, job)),
      exportLosses: (input) => termExportLosses(current(), input),
      export: ({ jobId, ...request }) =>
        jobs.run(jobId, 'export.progressed', (job) => exportTerms(current(), request, job)),
      starterTopics: () => starterTopics(current(), tools.starters()),
      addStarter: (input) => addStarters(current(), input, tools.starters()),
      updateStarter: (input) => updateStarters(current(), input, tools.starters()),
      ofSegment: ({ segmentId, target }) => termsOfSegment(current(), segmentId, target),
    },
    drafts: draftsService(session, jobs, tools, serverFetch),
    alignment: alignmentService(session, jobs, tools),
    memory: memoryService(session, jobs, reader),
    checks: checksService(session, jobs, tools, seedDirectory),
    files: {
      formats: () => formatInfos(),
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
    },
    corpus: {
      preview: (input) =>
        jobs.run(input.jobId, 'export.progressed', (job) => previewCorpus(current(), input, job)),
      export: (input) =>
        jobs.run(input.jobId, 'export.progressed', (job) => exportCorpus(current(), input, job)),
    },
    text: {
      misspellings: ({ text }) => misspellings(current(), tools, text),
      spellingSuggestions: ({ word }) => spellingSuggestions(current(), tools, word),
      homoglyphs: ({ segmentId }) => findHomoglyphs(requireSegment(current(), segmentId).source.text),
      romanize: ({ text, type }) =>
        tools.romanizer().romanize(text, type, SYSTEMS[settings(current()).romanization]),
    },
    jobs: { cancel: ({ jobId }) => jobs.cancel(jobId) },
  };
}

/** The romanizers by the names the settings have for them. */
const SYSTEMS: Readonly<Record<LibrarySettings['romanization'], RomanizationSystem>> = {
  house: 'house',
  'bgn-pcgn': 'bgn1979',
  'latin-2021': 'kazakh2021',
};
