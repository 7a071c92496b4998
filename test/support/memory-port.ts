import type { Port, WireMessage } from '#contract/wire.ts';

/** Two ports joined in memory; messages are cloned and come later, as over a real wire. */
export function memoryPorts(): readonly [Port, Port] {
  const listeners: ((message: WireMessage) => void)[][] = [[], []];
  const isClosed = [false, false];
  const port = (own: number, other: number): Port => ({
    postMessage(message) {
      const copy = structuredClone(message);
      queueMicrotask(() => {
        if (isClosed[own] || isClosed[other]) return;
        for (const listener of listeners[other] ?? []) listener(copy);
      });
    },
    onMessage: (listener) => void listeners[own]?.push(listener),
    close: () => {
      isClosed[own] = true;
    },
  });
  return [port(0, 1), port(1, 0)];
}
