import type { FromEngine, ToEngine } from '#contract/engine-link.ts';
import type { Port, WireMessage } from '#contract/wire.ts';
import { closeInheritedFiles } from './close-inherited-files.ts';

/** The way to the shell that started this process. */
export interface ParentLink {
  tell(message: FromEngine): void;
  /** `connect` comes with the window's port; `wire` is kept inside that port. */
  onTold(listener: (message: Exclude<ToEngine, { kind: 'wire' }>, port: Port | null) => void): void;
}

/** The link of a `utilityProcess` where there is one, else that of a forked Node. Throws when nobody started this process. */
export function parentLink(): ParentLink {
  const { parentPort } = process as { readonly parentPort?: ElectronPort };
  if (parentPort) return utilityLink(parentPort);
  if (!process.send) throw new Error('the engine is started by the app, not by hand');
  return forkLink();
}

/** As much of Electron's MessagePortMain and ParentPort as is used; the engine also runs where there is no Electron. */
interface ElectronPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: ElectronMessage) => void): void;
  start?(): void;
  close?(): void;
}

interface ElectronMessage {
  readonly data: unknown;
  readonly ports: readonly ElectronPort[];
}

function utilityLink(parent: ElectronPort): ParentLink {
  return {
    tell: (message) => parent.postMessage(message),
    onTold: (listener) =>
      parent.on('message', ({ data, ports: [port] }) => {
        const message = data as ToEngine;
        if (message.kind !== 'wire') listener(message, port ? messagePort(port) : null);
      }),
  };
}

function messagePort(port: ElectronPort): Port {
  return {
    postMessage: (message) => port.postMessage(message),
    onMessage(listener) {
      port.on('message', ({ data }) => listener(data as WireMessage));
      port.start?.();
    },
    close: () => port.close?.(),
  };
}

function forkLink(): ParentLink {
  closeInheritedFiles();
  // A send to a shell that just died fails; 'disconnect' says the rest.
  const tell = (message: FromEngine): void => void process.send?.(message, undefined, {}, () => undefined);
  let hear: ((message: WireMessage) => void) | undefined;

  /** The window's wire, relayed by the shell; a new one takes the place of the one before. */
  function relayedPort(): Port {
    let own: typeof hear;
    return {
      postMessage(message) {
        if (own === hear) tell({ kind: 'wire', message });
      },
      onMessage(listener) {
        own = listener;
        hear = listener;
      },
      close() {
        if (own === hear) hear = undefined;
      },
    };
  }

  return {
    tell,
    onTold(listener) {
      process.on('message', (data) => {
        const message = data as ToEngine;
        if (message.kind === 'wire') hear?.(message.message);
        else listener(message, message.kind === 'connect' ? relayedPort() : null);
      });
      process.on('disconnect', () => listener({ kind: 'quit' }, null));
    },
  };
}
