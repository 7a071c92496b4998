import { preferredRendering } from '#glossary/model/entry.ts';
import { type Command, EXIT } from '../command.ts';
import { table } from '../output.ts';

const PAGE = 500;

/** `qostil terms list`: the glossary, or what matches a search. */
export const termsList: Command = {
  name: 'terms list',
  usage: 'terms list [--search TEXT]',
  summary: 'List glossary entries.',
  options: { search: { type: 'string' } },
  positionals: { least: 0, most: 0 },
  async run({ values, output, library }) {
    const { terms } = await library.read();
    const query = {
      search: String(values.search ?? ''),
      types: [],
      statuses: [],
      domain: '',
      sort: 'source',
      isDescending: false,
    } as const;
    const rows: string[][] = [];
    for (let from = 0; ; from += PAGE) {
      const { entries, total } = await terms.list({ query, from, count: PAGE });
      for (const entry of entries) {
        if (output.isJson) output.result(entry, '');
        else
          rows.push([
            String(entry.id),
            entry.type,
            entry.forms[0]?.text ?? '',
            preferredRendering(entry) ?? '',
          ]);
      }
      if (from + PAGE >= total) break;
    }
    if (rows.length > 0) output.result(rows, table([['id', 'type', 'kazakh', 'english'], ...rows]));
    else if (!output.isJson) output.say('No entries.');
    return EXIT.done;
  },
};
