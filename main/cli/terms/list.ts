import type { Command } from '../command.ts';
import { EVERY_ENTRY, printEntries } from './entry-rows.ts';

/** `qostil terms list`: the glossary, or what matches a search. */
export const termsList: Command = {
  name: 'terms list',
  usage: 'terms list [--search TEXT]',
  summary: 'List glossary entries.',
  options: { search: { type: 'string' } },
  positionals: { least: 0, most: 0 },
  run: ({ values, ...invocation }) =>
    printEntries(invocation, { ...EVERY_ENTRY, search: String(values.search ?? '') }),
};
