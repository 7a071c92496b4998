import { utilityProcess } from 'electron';
import type { FromEngine } from '#contract/engine-link.ts';
import { ENGINE_FLAGS, type EngineOrder, type EngineProcess, processArguments } from './engine-process.ts';

/** Starts the engine in Electron's own Node; the window's port is handed over and nothing passes through the shell. */
export function startUtilityEngine(order: EngineOrder): EngineProcess {
  const child = utilityProcess.fork(order.script, processArguments(order), {
    serviceName: 'Qostil engine',
    execArgv: [...ENGINE_FLAGS],
  });
  return {
    connect: (port) => child.postMessage({ kind: 'connect' }, [port]),
    tell: (message) => child.postMessage(message),
    onTold: (listener) => child.on('message', (message: FromEngine) => listener(message)),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  };
}
