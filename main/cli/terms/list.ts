import { ENTRY_STATUSES } from '#glossary/model/entry.ts';
import { ENTRY_FILTERS } from '#glossary/model/entry-query.ts';
import { TERM_TYPES } from '#glossary/model/term-type.ts';
import { type Command, UsageError } from '../command.ts';
import { EVERY_ENTRY, printEntries } from './entry-rows.ts';

/** `qostil terms list`: the glossary, or what a search and filters leave of it. */
export const termsList: Command = {
  name: 'terms list',
  usage:
    `terms list [--search TEXT] [--type ${TERM_TYPES.join('|')}] [--status ${ENTRY_STATUSES.join('|')}]` +
    ` [--domain NAME] [--only ${ENTRY_FILTERS.join('|')}]`,
  summary: 'List glossary entries. used and unused go by the last count of the app.',
  options: {
    search: { type: 'string' },
    type: { type: 'string' },
    status: { type: 'string' },
    domain: { type: 'string' },
    only: { type: 'string' },
  },
  positionals: { least: 0, most: 0 },
  run({ values, ...invocation }) {
    const [only] = oneOf(ENTRY_FILTERS, 'filter', values.only);
    return printEntries(invocation, {
      ...EVERY_ENTRY,
      search: String(values.search ?? ''),
      types: oneOf(TERM_TYPES, 'type', values.type),
      statuses: oneOf(ENTRY_STATUSES, 'status', values.status),
      domains: values.domain === undefined ? [] : [String(values.domain)],
      ...(only === undefined ? {} : { only }),
    });
  },
};

/** The value asked for, in a list; empty = none was. */
function oneOf<Value extends string>(
  allowed: readonly Value[],
  what: string,
  wanted: string | boolean | undefined,
): readonly Value[] {
  if (wanted === undefined) return [];
  const found = allowed.filter((one) => one === wanted);
  if (found.length === 0) throw new UsageError(`no such ${what}: ${wanted}`);
  return found;
}
