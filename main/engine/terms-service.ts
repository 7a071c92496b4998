import type { TermsService } from '#contract/terms-service.ts';
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
import { harvest } from '#glossary/library/terms/harvest.ts';
import { duplicateGroups, mergeEntries } from '#glossary/library/terms/merge-entries.ts';
import { leftAlone, previewRename, rename } from '#glossary/library/terms/rename.ts';
import {
  addStarters,
  starterTopics,
  starterUpdates,
  updateStarters,
} from '#glossary/library/terms/starter.ts';
import { suggestions, unknownNames } from '#glossary/library/terms/suggestions.ts';
import { termsOfArticle, termsOfSegment, termsOfText } from '#glossary/library/terms/terms-of-segment.ts';
import type { TextTools } from '#glossary/library/text/text-tools.ts';
import type { Jobs } from './jobs.ts';
import type { LibrarySession } from './library-session.ts';
import type { TermExchange } from './term-exchange.ts';
import { whenAsked } from './when-asked.ts';

/** The terms service over the library of a session. */
export function termsService(session: LibrarySession, jobs: Jobs, tools: TextTools): TermsService {
  const { current } = session;
  const exchange = whenAsked<TermExchange>(async () =>
    (await import('./term-exchange.ts')).termExchange(session, jobs),
  );
  return {
    list: (input) => listEntries(current(), input),
    listIds: ({ query, from, count }) => current().store.entries.listIds(query, from, count),
    domains: () => current().store.entries.domains(),
    get: ({ entryId }) => requireEntry(current(), entryId),
    duplicates: ({ content }) => current().store.entries.alike(content),
    add: (input) => addEntry(current(), input),
    change: (input) => changeEntry(current(), input),
    remove: ({ jobId, ...request }) =>
      jobs.run(jobId, 'terms.progressed', (job) => removeEntries(current(), request, job)),
    addMany: (input) => addEntries(current(), input),
    changeMany: ({ jobId, ...request }) =>
      jobs.run(jobId, 'terms.progressed', (job) => changeEntries(current(), request, job)),
    merge: ({ jobId, ...request }) =>
      jobs.run(jobId, 'terms.progressed', (job) => mergeEntries(current(), request, job)),
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
    exchangeFormats: (input) => exchange.exchangeFormats(input),
    previewImport: (input) => exchange.previewImport(input),
    import: (input) => exchange.import(input),
    exportLosses: (input) => exchange.exportLosses(input),
    export: (input) => exchange.export(input),
    starterTopics: () => starterTopics(current(), tools.starters()),
    addStarter: (input) => addStarters(current(), input, tools.starters()),
    starterUpdates: () => starterUpdates(current(), tools.starters()),
    updateStarter: (input) => updateStarters(current(), input, tools.starters()),
    ofSegment: ({ segmentId, target }) => termsOfSegment(current(), segmentId, target),
  };
}
