import { bareEntry, type EntryContent } from './entry.ts';

const BLANK = bareEntry('');
const FIELDS = Object.keys(BLANK) as (keyof EntryContent)[];

/**
 * An entry as the library keeps it: without the fields that say nothing, which are most of most entries, and always in
 * one order, so that equal contents are equal texts.
 */
export function entryToJson(content: EntryContent): string {
  const kept: Partial<Record<keyof EntryContent, unknown>> = {};
  for (const field of FIELDS) {
    const value = content[field];
    const isEmptyList = Array.isArray(value) && value.length === 0;
    if (value !== BLANK[field] && !isEmptyList) kept[field] = value;
  }
  const json = JSON.stringify(kept);
  newest = { json, content: { ...BLANK, ...(kept as Partial<EntryContent>) } };
  return json;
}

/** Reads what entryToJson wrote, and whole entries. */
export function entryFromJson(json: string): EntryContent {
  if (json !== newest.json)
    newest = { json, content: { ...BLANK, ...(JSON.parse(json) as Partial<EntryContent>) } };
  return newest.content;
}

/** The entry read or written last: whoever writes one asks for it again at once. */
let newest: { readonly json: string; readonly content: EntryContent } = { json: '', content: BLANK };
