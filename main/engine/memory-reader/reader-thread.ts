import { parentPort, workerData } from 'node:worker_threads';
import { jobWith } from '#glossary/library/job.ts';
import type { Library, LibraryObserver } from '#glossary/library/library.ts';
import { lemmatizerOf } from '#glossary/library/memory/matches.ts';
import { createTextTools } from '#glossary/library/text/text-tools.ts';
import { TEXT_MEASURES } from '#glossary/library/text-measures.ts';
import { openStore } from '#glossary/store/store.ts';
import { dictionaryFiles } from '../dictionary-files.ts';
import { errorRecord } from '../error-record.ts';
import { closeNetwork } from '../network.ts';
import { seedDirectory } from '../seed-directory.ts';
import { type MemoryReads, memoryReads } from './memory-reads.ts';
import type { FromReader, ReaderStart, ToReader } from './reader-messages.ts';

// The thread that answers questions to the memories over a reading connection of its own.
closeNetwork();

const { path } = workerData as ReaderStart;
const underWay = new Map<number, AbortController>();
let now = '';

/** Nothing is written here that anybody would have to hear of. */
const NOBODY: LibraryObserver = {
  articlesChanged: () => undefined,
  segmentsChanged: () => undefined,
  termsChanged: () => undefined,
  memoryChanged: () => undefined,
  settingsChanged: () => undefined,
};

const reads = openReads();

async function openReads(): Promise<MemoryReads> {
  const store = await openStore(path, 'read', TEXT_MEASURES);
  const tools = createTextTools({ seedDirectory: seedDirectory(), spellingFiles: dictionaryFiles });
  const library: Library = { store, clock: () => now, observer: NOBODY };
  return memoryReads(library, lemmatizerOf(tools.analyzer));
}

async function answer({ id, name, input, at }: Extract<ToReader, { kind: 'ask' }>): Promise<FromReader> {
  const controller = new AbortController();
  underWay.set(id, controller);
  try {
    const job = jobWith(controller.signal, () => undefined);
    // What was taken back meanwhile has its message behind this one.
    await job.pause();
    const read = (await reads)[name] as (input: unknown, job: unknown) => unknown;
    now = at;
    return { id, ok: true, value: await read(input, job) };
  } catch (error) {
    return { id, ok: false, error: errorRecord(error) };
  } finally {
    underWay.delete(id);
  }
}

parentPort?.on('message', (message: ToReader) => {
  if (message.kind === 'cancel') underWay.get(message.id)?.abort();
  else void answer(message).then((answered) => parentPort?.postMessage(answered));
});
