import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Library } from '#glossary/library/library.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ReadAnswer, ReadInput, ReadName } from './memory-reads.ts';
import type { FromReader, ReaderStart, ToReader } from './reader-messages.ts';

/** Answers questions to the memories from a thread of its own, so that nobody waits for them who types. */
export interface MemoryReader {
  /** Errors: those of the question, `cancelled` when the signal says so, `engine-restarted` when the thread is gone. */
  ask<Name extends ReadName>(
    name: Name,
    input: ReadInput<Name>,
    signal: AbortSignal,
  ): Promise<ReadAnswer<Name>>;
  /** Ends the thread; the next question starts one over the library that is open then. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: QostilError): void;
}

interface Thread {
  readonly path: string;
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** A reader of the library that is open at the time of each question. */
export function createMemoryReader(current: () => Library): MemoryReader {
  let thread: Thread | null = null;
  let asked = 0;

  async function close(): Promise<void> {
    const old = thread;
    thread = null;
    await old?.worker.terminate();
  }

  function threadOf({ store: { path } }: Library): Thread {
    if (thread?.path === path) return thread;
    void close();
    const started = startThread(path);
    started.worker.once('exit', () => {
      if (thread === started) thread = null;
      for (const { reject } of started.waiting.values()) reject(new QostilError('engine-restarted'));
    });
    thread = started;
    return started;
  }

  return {
    close,
    async ask<Name extends ReadName>(name: Name, input: ReadInput<Name>, signal: AbortSignal) {
      if (signal.aborted) throw new QostilError('cancelled');
      const library = current();
      const { worker, waiting } = threadOf(library);
      asked += 1;
      const id = asked;
      const tell = (message: ToReader): void => worker.postMessage(message);
      const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      const cancel = (): void => tell({ kind: 'cancel', id });
      signal.addEventListener('abort', cancel, { once: true });
      worker.ref();
      tell({ kind: 'ask', id, name, input, at: library.clock() });
      try {
        return (await answer) as ReadAnswer<Name>;
      } finally {
        signal.removeEventListener('abort', cancel);
        waiting.delete(id);
        if (waiting.size === 0) worker.unref();
      }
    },
  };
}

function startThread(path: string): Thread {
  const start: ReaderStart = { path };
  const worker = new Worker(threadScript(), { workerData: start, execArgv: [] });
  const waiting: Thread['waiting'] = new Map();
  worker.on('message', (message: FromReader) => {
    const call = waiting.get(message.id);
    if (message.ok) call?.resolve(message.value);
    else call?.reject(new QostilError(message.error.code, message.error.params, message.error.detail));
  });
  worker.on('error', (error) => console.error(error));
  return { path, worker, waiting };
}

/** Beside the built files the bundle of the thread, else its source. */
function threadScript(): string {
  const packed = fileURLToPath(new URL('memory-reader.cjs', import.meta.url));
  return existsSync(packed) ? packed : fileURLToPath(new URL('reader-thread.ts', import.meta.url));
}
