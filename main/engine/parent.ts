import type { FromEngine, ToEngine } from '#contract/engine-link.ts';
import type { Port, WireMessage } from '#contract/wire.ts';

/** The shell as the engine sees it. */
export interface Parent {
  tell(message: FromEngine): void;
}

/** What the engine does when the shell speaks. */
export interface ParentListener {
  /** The window is there with a fresh port; an earlier port is dead. */
  onPort(port: Port): void;
  /** Finish and let the process end. Also called when the shell is gone. */
  onQuit(): void;
}

/** A port of the window as `utilityProcess` hands it over. */
interface TransferredPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  start(): void;
  close(): void;
}

interface ParentPort {
  postMessage(message: FromEngine): void;
  on(
    event: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly TransferredPort[] }) => void,
  ): void;
}

/** Links this process with the shell that started it, as a `utilityProcess` or as a forked Node; pings are answered here. */
export function linkWithParent(listener: ParentListener): Parent {
  const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort;
  return parentPort ? linkWithUtilityHost(parentPort, listener) : linkWithForkHost(listener);
}

function linkWithUtilityHost(parentPort: ParentPort, listener: ParentListener): Parent {
  const parent: Parent = { tell: (message) => parentPort.postMessage(message) };
  parentPort.on('message', ({ data, ports }) => {
    const message = data as ToEngine;
    if (message.kind === 'connect' && ports[0]) listener.onPort(transferredPort(ports[0]));
    if (message.kind === 'ping') parent.tell({ kind: 'pong' });
    if (message.kind === 'quit') listener.onQuit();
  });
  return parent;
}

function transferredPort(port: TransferredPort): Port {
  return {
    postMessage: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', (event) => listener(event.data as WireMessage));
      port.start();
    },
    close: () => port.close(),
  };
}

function linkWithForkHost(listener: ParentListener): Parent {
  const parent: Parent = { tell: (message) => void process.send?.(message) };
  let forward: (message: WireMessage) => void = () => undefined;
  process.on('message', (message: ToEngine) => {
    if (message.kind === 'wire') forward(message.message);
    if (message.kind === 'ping') parent.tell({ kind: 'pong' });
    if (message.kind === 'quit') listener.onQuit();
    if (message.kind === 'connect') {
      forward = () => undefined;
      listener.onPort({
        postMessage: (answer) => parent.tell({ kind: 'wire', message: answer }),
        onMessage: (receive) => {
          forward = receive;
        },
        close: () => undefined,
      });
    }
  });
  process.on('disconnect', () => listener.onQuit());
  return parent;
}
