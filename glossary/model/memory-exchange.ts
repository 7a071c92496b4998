import type { MemoryId, UnitId } from './ids.ts';
import type { Unit } from './unit.ts';

/** Why a unit of an exchange file is not taken. */
export type UnitFault =
  | 'xml' // not well-formed, or an entity of the DTD is used
  | 'no-kazakh'
  | 'no-english'
  | 'empty'; // one side has no text

/** A unit that was left out; `line` counts from 1 and is the line on which it begins. */
export interface SkippedUnit {
  readonly line: number;
  readonly fault: UnitFault;
}

/** What became of an import. */
export interface MemoryImport {
  readonly memoryId: MemoryId;
  readonly imported: number;
  readonly skipped: number;
  /** The first of those left out, at most 1,000. */
  readonly skippedUnits: readonly SkippedUnit[];
}

/** Into which memory an import goes. */
export type ImportTarget = { readonly memoryId: MemoryId } | { readonly newMemory: string };

/** What can be set of a memory; `penalty` 0–50. */
export interface MemoryChange {
  readonly name?: string;
  readonly isOn?: boolean;
  readonly isReadOnly?: boolean;
  readonly penalty?: number;
}

/** How units are written as TMX. */
export interface TmxOptions {
  /** 2 has inline codes, 1 is plain text for tools that cannot read them (TMX 1.4b, "Implementation levels"). */
  readonly level: 1 | 2;
  /** Codes of the languages as the reader wants them: some match them letter by letter. */
  readonly sourceLanguage: 'kk' | 'kk-KZ';
  readonly targetLanguage: 'en' | 'en-GB' | 'en-US';
}

/** What an export of memories writes; no memory named = all. */
export interface MemoryExport {
  readonly memoryIds: readonly MemoryId[];
  readonly path: string;
  /** False = fail with file-exists when one is there. */
  readonly isOverwriteAllowed: boolean;
  readonly options: TmxOptions;
}

/** Which units of a memory are read: those with the words in any form, '' = all; `before` is the `next` of the page before. */
export interface UnitQuery {
  readonly memoryId: MemoryId;
  readonly search: string;
  readonly before: number | null;
  readonly count: number;
}

/** What can be changed of a unit. */
export interface UnitChange {
  readonly source?: string;
  readonly target?: string;
  readonly note?: string;
}

/** A page of a memory, the newest units first; `next` goes on from there, null = there are no more. */
export interface UnitPage {
  readonly units: readonly Unit[];
  readonly next: number | null;
}

/** What is to be replaced in the English of a memory. */
export interface UnitReplaceQuery {
  readonly memoryId: MemoryId;
  readonly text: string;
  readonly replacement: string;
  readonly isCaseSensitive: boolean;
  readonly isWholeWord: boolean;
  readonly isRegularExpression: boolean;
}

/** What a replacement would make of a unit's English. */
export interface UnitReplacement {
  readonly unitId: UnitId;
  readonly before: string;
  readonly after: string;
}

/** Units that repeat both texts of another. */
export interface DuplicateUnits {
  /** How many would be deleted: all but the newest of each group. */
  readonly removable: number;
  /** The first groups, each with the newest first. */
  readonly groups: readonly (readonly Unit[])[];
}

/** Units that say different things of the same text. */
export interface UnitConflict {
  /** The text they share, as the newest has it. */
  readonly text: string;
  readonly side: 'source' | 'target';
  readonly units: readonly Unit[];
}

/** Counts of a memory. */
export interface MemoryStatistics {
  readonly units: number;
  readonly sourceWords: number;
  readonly targetWords: number;
  /** Units beyond the first of the same two texts. */
  readonly duplicates: number;
  /** Sources with several translations, and the reverse. */
  readonly sourceConflicts: number;
  readonly targetConflicts: number;
}
