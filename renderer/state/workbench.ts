import { QueryClient } from '@tanstack/react-query';
import type { Bridge } from '#contract/bridge.ts';
import type { EngineClient } from '#contract/services.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { createPendingJournal, type PendingJournal } from '../editor/session/pending-journal.ts';
import { connectEngine } from './engine-client.ts';
import { openJournalStorage } from './journal-storage.ts';
import { useSaving } from './saving.ts';
import { createWriteQueue, type WriteQueue } from './write-queue.ts';

declare global {
  interface Window {
    readonly qostil: Bridge;
  }
}

/** The bridge to the shell. */
export const bridge: Bridge = window.qostil;

const connection = connectEngine(bridge);

/** The engine's services. */
export const engine: EngineClient = connection.services;

export const onEngineEvent = connection.on;

/** Answers of the engine, read again when it says they changed. A call lost in a restart is asked again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retryDelay: 0,
      retry: (failures, error) =>
        failures < 5 && error instanceof QostilError && error.code === 'engine-restarted',
    },
    mutations: { networkMode: 'always' },
  },
});

export const writes: WriteQueue = createWriteQueue((size) => useSaving.setState({ writes: size }));

const journalStorage = openJournalStorage();

export const journal: PendingJournal = createPendingJournal(journalStorage.storage);

/** When the journal holds what an earlier window left. */
export const journalIsLoaded: Promise<void> = journalStorage.isLoaded;

connection.onReady((isEngineReady) => useSaving.setState({ isEngineReady }));
connection.on('articles.changed', () => {
  void queries.invalidateQueries({ queryKey: ['articles'] });
  void queries.invalidateQueries({ queryKey: ['library', 'state'] });
});
connection.on('terms.changed', () => {
  void queries.invalidateQueries({ queryKey: ['entries'] });
  void queries.invalidateQueries({ queryKey: ['drafts'] });
  void queries.invalidateQueries({ queryKey: ['terms'] });
  void queries.invalidateQueries({ queryKey: ['spelling'] });
  void queries.invalidateQueries({ queryKey: ['library'] });
});
connection.on('memory.changed', () => {
  void queries.invalidateQueries({ queryKey: ['memory'] });
  void queries.invalidateQueries({ queryKey: ['library'] });
});
connection.on('settings.changed', () => {
  void queries.invalidateQueries({ queryKey: ['settings'] });
  void queries.invalidateQueries({ queryKey: ['drafts'] });
  void queries.invalidateQueries({ queryKey: ['spelling'] });
});
connection.on('library.opened', () => void queries.invalidateQueries());
