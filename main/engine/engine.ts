import { setTimeout } from 'node:timers/promises';
import type { Services } from '#contract/services.ts';
import type { Port } from '#contract/wire.ts';
import type { ServerFetch } from '#glossary/drafting/servers/server-fetch.ts';
import type { LibraryObserver } from '#glossary/library/library.ts';
import type { OpenOptions } from '#glossary/library/library-file/open-library.ts';
import type { TextTools } from '#glossary/library/text/text-tools.ts';
import { dictionaryFiles } from './dictionary-files.ts';
import { createJobs, type Emit } from './jobs.ts';
import { startSession } from './library-session.ts';
import { createMemoryReader } from './memory-reader/memory-reader.ts';
import { seedDirectory } from './seed-directory.ts';
import { serve } from './serve.ts';
import { createServices } from './services.ts';

/** Milliseconds to wait for calls to end before the loading of what will be needed. */
const QUIET = 500;

/** What an engine is made with. */
export interface EngineOptions extends Omit<OpenOptions, 'observer'> {
  /** Hears which library is open, at the start and after each change. */
  readonly onOpened?: (path: string) => void;
  /** The way to model servers; absent = there is none. */
  readonly serverFetch?: ServerFetch;
}

/** The engine without its process: services over one open library, on any number of ports. */
export interface Engine {
  /** Settled when the library is open or could not be opened; calls then reject with the reason. */
  readonly ready: Promise<void>;
  readonly services: Services;
  /** Answers on a port and sends it the events, until the returned function is called. Calls wait until `ready`. */
  connect(port: Port): () => void;
  /**
   * Loads what the first draft needs as soon as no call is under way, so that the first one that asks for it, or writes
   * beside it, does not wait.
   */
  warmUp(): Promise<void>;
  /** Cancels the jobs, finishes what else is under way and closes the library. */
  close(): Promise<void>;
}

/** Makes an engine that opens its library at once. */
export function createEngine({ onOpened, serverFetch, ...options }: EngineOptions): Engine {
  const ports = new Set<Port>();
  const underWay = new Set<Promise<unknown>>();

  const emit: Emit = (name, payload) => {
    for (const port of ports) port.postMessage({ kind: 'event', name, payload });
  };
  const observer: LibraryObserver = {
    articlesChanged: (articleIds) => emit('articles.changed', { articleIds }),
    segmentsChanged: (articleId, segmentIds) => emit('segments.changed', { articleId, segmentIds }),
    memoryChanged: () => emit('memory.changed', {}),
    termsChanged: (entries) => emit('terms.changed', { entries }),
    settingsChanged: () => emit('settings.changed', {}),
  };
  const session = startSession({ ...options, observer }, (path) => {
    onOpened?.(path);
    emit('library.opened', { path });
  });
  const jobs = createJobs(emit);
  const seeds = seedDirectory();
  let loadingTools: Promise<TextTools> | undefined;
  const tools = (): Promise<TextTools> => {
    loadingTools ??= import('#glossary/library/text/text-tools.ts').then(({ createTextTools }) =>
      createTextTools({ seedDirectory: seeds, spellingFiles: dictionaryFiles }),
    );
    return loadingTools;
  };
  const reader = createMemoryReader(session.current);
  const services = createServices({ session, jobs, reader, tools, seedDirectory: seeds, serverFetch });

  return {
    ready: session.ready,
    services,
    connect(port) {
      ports.add(port);
      serve(services, port, {
        ready: session.ready,
        onCall: (call) => {
          underWay.add(call);
          void call.finally(() => underWay.delete(call));
        },
      });
      return () => {
        ports.delete(port);
        port.close();
      };
    },
    async warmUp() {
      do await setTimeout(QUIET, undefined, { ref: false });
      while (underWay.size > 0);
      await (await tools()).translator();
    },
    async close() {
      await jobs.endAll();
      await Promise.all(underWay);
      await reader.close();
      await session.close();
    },
  };
}
