import type { EventName, Events } from '#contract/events.ts';
import type { EngineClient } from '#contract/services.ts';
import type { Port } from '#contract/wire.ts';
import { connectEngine } from '../../renderer/state/engine-client.ts';

/** The window's own client over any port. */
export interface TestClient {
  readonly engine: EngineClient;
  on<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): () => void;
  /** The engine is gone: calls under way reject with `engine-restarted`, later ones wait. */
  away(): void;
}

/** Connects to an engine that is ready. */
export function clientOver(port: Port): TestClient {
  let tell: (state: 'ready' | 'away') => void = () => undefined;
  const connection = connectEngine({
    post: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.onMessage(listener);
      return () => undefined;
    },
    onEngineState: (listener) => {
      tell = listener;
      listener('ready');
      return () => undefined;
    },
  });
  return { engine: connection.services, on: connection.on, away: () => tell('away') };
}
