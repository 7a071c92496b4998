import type { Bridge } from '#contract/bridge.ts';
import type { EventName, Events } from '#contract/events.ts';
import type { EngineClient } from '#contract/services.ts';
import { type ErrorRecord, QostilError } from '#glossary/model/errors.ts';

type Wire = Pick<Bridge, 'post' | 'onMessage' | 'onEngineState'>;

/** The engine over the bridge: its services, its events, and whether it can be asked now. */
export interface EngineConnection {
  readonly services: EngineClient;
  on<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): () => void;
  /** Told at once, then at each change. */
  onReady(listener: (isReady: boolean) => void): () => void;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: QostilError) => void;
}

/**
 * Calls wait while the engine is away and are sent when it comes. Calls under way when it goes away reject with
 * `engine-restarted`: nobody knows whether they were done, so the caller decides about sending again.
 */
export function connectEngine(wire: Wire): EngineConnection {
  const pending = new Map<number, Pending>();
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const readiness = new Set<(isReady: boolean) => void>();
  let waiting: (() => void)[] = [];
  let isReady = false;
  let lastId = 0;

  const rejectPending = (): void => {
    const lost = [...pending.values()];
    pending.clear();
    for (const call of lost) call.reject(new QostilError('engine-restarted'));
  };

  wire.onMessage((message) => {
    if (message.kind === 'event') {
      for (const listener of listeners.get(message.name) ?? []) listener(message.payload as never);
    } else if (message.kind === 'response') {
      const call = pending.get(message.id);
      pending.delete(message.id);
      if (message.outcome.ok) call?.resolve(message.outcome.value);
      else call?.reject(fromRecord(message.outcome.error));
    }
  });

  wire.onEngineState((state) => {
    rejectPending();
    isReady = state === 'ready';
    for (const listener of readiness) listener(isReady);
    if (!isReady) return;
    const held = waiting;
    waiting = [];
    for (const send of held) send();
  });

  const call = (area: string, method: string, input: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const send = (): void => {
        const id = ++lastId;
        pending.set(id, { resolve, reject });
        wire.post({ kind: 'request', id, area, method, input });
      };
      if (isReady) send();
      else waiting.push(send);
    });

  return {
    services: servicesOver(call),
    on(name, listener) {
      const of = listeners.get(name) ?? new Set();
      of.add(listener as (payload: never) => void);
      listeners.set(name, of);
      return () => of.delete(listener as (payload: never) => void);
    },
    onReady(listener) {
      readiness.add(listener);
      listener(isReady);
      return () => readiness.delete(listener);
    },
  };
}

/** Areas and methods as the contract names them: a new one needs no word here. */
function servicesOver(
  call: (area: string, method: string, input: unknown) => Promise<unknown>,
): EngineClient {
  const areas = new Map<string, object>();
  const areaOf = (name: string): object => {
    const area =
      areas.get(name) ??
      new Proxy({}, { get: (_, method) => (input: unknown) => call(name, String(method), input) });
    areas.set(name, area);
    return area;
  };
  return new Proxy({}, { get: (_, name) => areaOf(String(name)) }) as EngineClient;
}

function fromRecord(record: ErrorRecord): QostilError {
  return new QostilError(record.code, record.params, record.detail);
}
