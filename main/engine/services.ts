import type { Services } from '#contract/services.ts';
import type { ServerFetch } from '#glossary/drafting/servers/server-fetch.ts';
import { FORMAT_INFOS } from '#glossary/formats/format-infos.ts';
import { historyState, redo, undo } from '#glossary/library/history.ts';
import { backUp, backupsOf } from '#glossary/library/library-file/backups.ts';
import { libraryState } from '#glossary/library/library-file/library-state.ts';
import { changeSettings, settings } from '#glossary/library/settings.ts';
import type { TextTools } from '#glossary/library/text/text-tools.ts';
import { articleRows } from './article-rows.ts';
import type { Jobs } from './jobs.ts';
import type { LibrarySession } from './library-session.ts';
import type { MemoryReader } from './memory-reader/memory-reader.ts';
import { callsArrived, whenAsked } from './when-asked.ts';

/** What the services stand on. */
export interface ServiceParts {
  readonly session: LibrarySession;
  readonly jobs: Jobs;
  readonly reader: MemoryReader;
  readonly tools: () => Promise<TextTools>;
  readonly seedDirectory: string;
  /** The way to model servers; absent = there is none. */
  readonly serverFetch?: ServerFetch | undefined;
}

/**
 * The services over the library of a session. What the first screen asks for is here; an area that reads documents or
 * language is loaded when it is first asked, which makes an engine that only lists articles half as big and twice as fast.
 */
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
    history: {
      state: ({ scope }) => historyState(current(), scope),
      undo: (input) =>
        jobs.run(input.operationId, 'history.progressed', (job) => undo(current(), input, job)),
      redo: (input) =>
        jobs.run(input.operationId, 'history.progressed', (job) => redo(current(), input, job)),
    },
    articles: whenAsked(
      async () => (await import('./articles-service.ts')).articlesService(session, seedDirectory),
      articleRows(session),
    ),
    terms: whenAsked(async () =>
      (await import('./terms-service.ts')).termsService(session, jobs, await tools()),
    ),
    drafts: whenAsked(async () =>
      (await import('./drafts-service.ts')).draftsService(session, jobs, await tools(), serverFetch),
    ),
    alignment: whenAsked(async () =>
      (await import('./alignment-service.ts')).alignmentService(session, jobs, await tools()),
    ),
    memory: whenAsked(async () => (await import('./memory-service.ts')).memoryService(session, jobs, reader)),
    checks: whenAsked(async () =>
      (await import('./checks-service.ts')).checksService(session, jobs, await tools(), seedDirectory),
    ),
    files: whenAsked(async () => (await import('./files-service.ts')).filesService(session, jobs), {
      formats: () => FORMAT_INFOS,
    }),
    corpus: whenAsked(async () => (await import('./corpus-service.ts')).corpusService(session, jobs)),
    text: whenAsked(async () => (await import('./text-service.ts')).textService(session, await tools())),
    jobs: {
      async cancel({ jobId }) {
        await callsArrived();
        jobs.cancel(jobId);
      },
    },
  };
}
