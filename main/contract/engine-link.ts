import type { WireMessage } from './wire.ts';

/**
 * Between the shell and the engine process, beside the port of the window: `utilityProcess` messages, or those of a
 * forked Node. A forked Node cannot be handed a MessagePort, so its shell relays the window's messages as `wire`.
 */
export type ToEngine =
  /** The window has a fresh port; with `utilityProcess` it is attached to this message. */
  | { readonly kind: 'connect' }
  | { readonly kind: 'wire'; readonly message: WireMessage }
  | { readonly kind: 'ping' }
  /** Finish what is under way, close the library, exit with 0. */
  | { readonly kind: 'quit' };

export type FromEngine =
  | { readonly kind: 'wire'; readonly message: WireMessage }
  | { readonly kind: 'pong' }
  /** The shell opens this library at the next start. */
  | { readonly kind: 'library-opened'; readonly path: string };

/** Where the engine finds its files, as arguments of its process: `--library PATH --user-data FOLDER`. */
export interface EngineArguments {
  readonly library: string;
  readonly userData: string;
}
