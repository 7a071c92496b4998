import type { ErrorRecord } from '#glossary/model/errors.ts';
import type { EventName, Events } from './events.ts';

/** What goes over the port between a client and the engine; structured-clone data only. */
export type WireMessage = WireRequest | WireResponse | WireEvent;

export interface WireRequest {
  readonly kind: 'request';
  readonly id: number;
  readonly area: string;
  readonly method: string;
  readonly input: unknown;
}

export interface WireResponse {
  readonly kind: 'response';
  readonly id: number;
  readonly outcome:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly error: ErrorRecord };
}

export interface WireEvent {
  readonly kind: 'event';
  readonly name: EventName;
  readonly payload: Events[EventName];
}

/** Either end of a wire: a MessagePort, a child process, or a pair in memory for tests. */
export interface Port {
  postMessage(message: WireMessage): void;
  onMessage(listener: (message: WireMessage) => void): void;
  close(): void;
}
