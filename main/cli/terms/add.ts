import { bareEntry, type EntryContent, preferredAs } from '#glossary/model/entry.ts';
import { isTermType, TERM_TYPES } from '#glossary/model/term-type.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { operation } from '../operation.ts';

/** `qostil terms add KAZAKH ENGLISH`: a new glossary entry. */
export const termsAdd: Command = {
  name: 'terms add',
  usage: `terms add KAZAKH ENGLISH [--type ${TERM_TYPES.join('|')}] [--note TEXT]`,
  summary: 'Add a glossary entry.',
  options: { type: { type: 'string' }, note: { type: 'string' } },
  positionals: { least: 2, most: 2 },
  async run({ positionals, values, output, library }) {
    const [source = '', rendering = ''] = positionals;
    const type = values.type ?? 'other';
    if (!isTermType(type)) throw new UsageError(`no such type: ${type}`);
    const content: EntryContent = {
      ...bareEntry(source),
      type,
      renderings: rendering === '' ? [] : [preferredAs(rendering)],
      note: String(values.note ?? ''),
    };
    const { terms } = await library.write();
    const doubles = await terms.duplicates({ content });
    if (doubles.length > 0)
      output.say(`Already there: ${doubles.map((entry) => entry.forms[0]?.text ?? '').join(', ')}.`);
    const entry = await terms.add({ operationId: operation().operationId, content });
    output.result(entry, String(entry.id));
    return EXIT.done;
  },
};
