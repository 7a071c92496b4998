import type { TextRecord } from './command.ts';

/** Why a line is not a record; the runner's sentence for each is in run.ts. */
export type RecordFault = 'encoding' | 'json' | 'object' | 'id' | TextField;

/** A field that holds a text. */
export type TextField = 'text' | 'source' | 'target';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads one line as a record whose `texts` are strings, or names the first thing wrong with it. A byte order mark at its
 * start is skipped.
 */
export function readRecord(
  line: Uint8Array,
  texts: readonly TextField[] = ['text'],
): TextRecord | RecordFault {
  let json: string;
  try {
    json = utf8.decode(line);
  } catch {
    return 'encoding';
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return 'json';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'object';
  const record = value as Readonly<Record<string, unknown>>;
  if (!isId(record.id)) return 'id';
  const missing = texts.find((field) => typeof record[field] !== 'string');
  return missing ?? (record as TextRecord);
}

/** A number too large for a double would come out as another id, so it counts as no id. */
function isId(id: unknown): id is string | number {
  if (typeof id === 'number')
    return Number.isFinite(id) && (!Number.isInteger(id) || Number.isSafeInteger(id));
  return typeof id === 'string';
}
