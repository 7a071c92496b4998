import { fork } from 'node:child_process';
import type { MessagePortMain } from 'electron';
import type { FromEngine, ToEngine } from '#contract/engine-link.ts';
import type { WireMessage } from '#contract/wire.ts';
import { ENGINE_FLAGS, type EngineOrder, type EngineProcess, processArguments } from './engine-process.ts';

/**
 * Starts the engine in a Node of its own, for an Electron whose Node is older than Node-API 10. Such a process cannot
 * be handed a port, so the window's messages pass through the shell.
 * @param node path of that Node
 */
export function startForkedEngine(order: EngineOrder, node: string): EngineProcess {
  const child = fork(order.script, processArguments(order), {
    execPath: node,
    execArgv: [...ENGINE_FLAGS],
    serialization: 'advanced',
    // A group of its own: Ctrl+C in the terminal is for the shell, which then lets the engine finish.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let window: MessagePortMain | undefined;
  const tell = (message: ToEngine): void => {
    // A send to a child that just died reports to the callback; the exit says the rest.
    if (child.connected) child.send(message, () => undefined);
  };
  let told: (message: FromEngine) => void = () => undefined;
  child.on('message', (message) => {
    const said = message as FromEngine;
    if (said.kind === 'wire') window?.postMessage(said.message);
    else told(said);
  });
  return {
    connect(port) {
      window?.close();
      window = port;
      tell({ kind: 'connect' });
      port.on('message', ({ data }) => tell({ kind: 'wire', message: data as WireMessage }));
      port.start();
    },
    tell,
    onTold: (listener) => {
      told = listener;
    },
    onExit: (listener) => {
      let isOver = false;
      const end = (code: number | null): void => {
        if (isOver) return;
        isOver = true;
        window?.close();
        listener(code);
      };
      child.once('exit', end);
      // A Node that cannot be started at all says so here only.
      child.once('error', () => end(null));
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
