import type { Command } from '../command.ts';
import { EVERY_ENTRY, printEntries } from './entry-rows.ts';

/** `qostil terms search TEXT`: entries by their Kazakh, in any inflection, or their English. */
export const termsSearch: Command = {
  name: 'terms search',
  usage: 'terms search TEXT',
  summary: 'Find glossary entries by Kazakh (in any inflection) or English.',
  options: {},
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  run: ({ positionals, ...invocation }) =>
    printEntries(invocation, { ...EVERY_ENTRY, search: positionals.join(' ') }),
};
