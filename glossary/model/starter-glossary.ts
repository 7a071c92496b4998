import type { EntryContent } from './entry.ts';
import type { EntryId } from './ids.ts';

/** A topic of the starter glossary as the first start offers it. */
export interface StarterTopic {
  /** Key of its name: "places-kazakhstan". */
  readonly topic: string;
  readonly entries: number;
  /** How many of them the library has already. */
  readonly added: number;
  /** Entries in which the starter list has improved what the user left as it was taken over. */
  readonly updatable: number;
  /** A few base forms with their renderings. */
  readonly examples: readonly { readonly source: string; readonly rendering: string }[];
}

/** What taking topics over did. */
export interface StarterResult {
  readonly added: number;
  readonly updated: number;
  /** Left alone, whole or in part: the user has an entry of the same base form and type, or changed or deleted the one taken over. */
  readonly kept: number;
}

/** An entry taken over as an update would leave it. */
export interface StarterUpdate {
  readonly entryId: EntryId;
  readonly before: EntryContent;
  readonly after: EntryContent;
}
