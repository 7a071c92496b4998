import type { ErrorRecord } from '#glossary/model/errors.ts';
import type { Timestamp } from '#glossary/model/ids.ts';
import type { ReadName } from './memory-reads.ts';

/** What the reading thread is started with. */
export interface ReaderStart {
  /** The library file. */
  readonly path: string;
}

/** To the reading thread. */
export type ToReader =
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly name: ReadName;
      readonly input: unknown;
      readonly at: Timestamp;
    }
  | { readonly kind: 'cancel'; readonly id: number };

/** From the reading thread. */
export type FromReader =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: ErrorRecord };
