import type { EntryQuery } from '#contract/terms-service.ts';
import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import { EXIT, type ExitCode, type Invocation } from '../command.ts';
import { table } from '../output.ts';

const PAGE = 500;

/** The whole glossary in order of the Kazakh. */
export const EVERY_ENTRY: EntryQuery = {
  search: '',
  types: [],
  statuses: [],
  domains: [],
  sort: 'source',
  isDescending: false,
};

/** Prints the entries a query finds: a table, or an object a line. */
export async function printEntries(
  { output, library }: Pick<Invocation, 'output' | 'library'>,
  query: EntryQuery,
): Promise<ExitCode> {
  const { terms } = await library.read();
  const rows: string[][] = [];
  for (let from = 0; ; from += PAGE) {
    const { entries, total } = await terms.list({ query, from, count: PAGE });
    for (const entry of entries) {
      if (output.isJson) output.result(entry, '');
      else rows.push(rowOf(entry));
    }
    if (from + PAGE >= total) break;
  }
  if (rows.length > 0) output.result(rows, table([['id', 'type', 'kazakh', 'english'], ...rows]));
  else if (!output.isJson) output.say('No entries.');
  return EXIT.done;
}

function rowOf(entry: Entry): string[] {
  return [String(entry.id), entry.type, entry.forms[0]?.text ?? '', preferredRendering(entry) ?? ''];
}
