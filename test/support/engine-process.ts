import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FromEngine, ToEngine } from '#contract/engine-link.ts';
import type { Port } from '#contract/wire.ts';

/** The engine in a process of its own, as the shell forks it. */
export interface EngineProcess {
  readonly port: Port;
  /** Asks it to finish; resolves to its exit code. */
  quit(): Promise<number | null>;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts the engine's entry with a library and connects the window's wire. */
export function forkEngine(library: string): EngineProcess {
  const entry = fileURLToPath(new URL('../../main/engine/main.ts', import.meta.url));
  const child: ChildProcess = fork(entry, ['--library', library, '--user-data', dirname(library)], {
    serialization: 'advanced',
    execArgv: [],
  });
  const exit = once(child, 'exit');
  const tell = (message: ToEngine): void => {
    if (child.connected) child.send(message, () => undefined);
  };
  tell({ kind: 'connect' });
  return {
    port: {
      postMessage: (message) => tell({ kind: 'wire', message }),
      onMessage: (listener) =>
        child.on('message', (message) => {
          const said = message as FromEngine;
          if (said.kind === 'wire') listener(said.message);
        }),
      close: () => undefined,
    },
    async quit() {
      tell({ kind: 'quit' });
      const [code] = await exit;
      return code;
    },
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}
