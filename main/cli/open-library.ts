import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import type { Events, JobEvent } from '#contract/events.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { closeNetwork } from '../engine/network.ts';
import { defaultLibraryPath } from './default-library-path.ts';
import type { EventListener, LibraryAccess } from './library-access.ts';

/** Access to the library at `chosen`, or to the one the app opens. Nothing is opened before it is asked for. */
export function libraryAccess(chosen: string | undefined): LibraryAccess {
  const serverFetch = closeNetwork();
  const engines: Engine[] = [];
  let ownFolder: string | undefined;

  async function open(
    libraryPath: string,
    mode: 'read' | 'write',
    listener?: EventListener,
  ): Promise<Engine['services']> {
    const engine = createEngine({
      path: libraryPath,
      mode,
      program: { program: 'qostil', process: process.pid, computer: hostname() },
      clock: () => new Date().toISOString(),
      serverFetch,
    });
    engines.push(engine);
    await engine.ready;
    if (listener) engine.connect(listening(listener));
    return engine.services;
  }

  const present = (): string => (chosen === undefined ? defaultLibraryPath() : path.resolve(chosen));
  const write = async (listener?: EventListener): Promise<Engine['services']> => {
    await mkdir(path.dirname(present()), { recursive: true });
    return open(present(), 'write', listener);
  };
  return {
    async read(listener) {
      const services = await open(present(), 'read', listener);
      try {
        await services.library.state({});
        return services;
      } catch (error) {
        // Only a writer can bring an older library up to date.
        if (!(error instanceof QostilError) || error.code !== 'library-older') throw error;
        return write(listener);
      }
    },
    write,
    async own(listener) {
      if (chosen !== undefined) return write(listener);
      ownFolder = await mkdtemp(path.join(tmpdir(), 'qostil-'));
      return open(path.join(ownFolder, 'translate.qostil'), 'write', listener);
    },
    async close() {
      for (const engine of engines) await engine.close();
      if (ownFolder !== undefined) await rm(ownFolder, { recursive: true, force: true });
    },
  };
}

/** A port that only listens to the engine's events. */
function listening(listener: EventListener): Parameters<Engine['connect']>[0] {
  return {
    postMessage: (message) => {
      if (message.kind === 'event' && 'jobId' in message.payload)
        listener(message.name as JobEvent, message.payload as Events[JobEvent]);
    },
    onMessage: () => undefined,
    close: () => undefined,
  };
}
