import path from 'node:path';
import {
  DUPLICATE_POLICIES,
  type DuplicatePolicy,
  TERM_COLUMNS,
  type TermColumn,
  type TermReadOptions,
} from '#glossary/model/term-exchange.ts';
import { isTermType } from '#glossary/model/term-type.ts';
import { type Command, EXIT, type Invocation, UsageError } from '../command.ts';
import { operation } from '../operation.ts';
import { table } from '../output.ts';

/** `qostil terms import FILE`: takes a glossary file over. */
export const termsImport: Command = {
  name: 'terms import',
  usage: `terms import FILE [--duplicates ${DUPLICATE_POLICIES.join('|')}] [--columns NAME,…] [--delimiter C] [--header yes|no] [--encoding NAME] [--type TYPE] [--domain TEXT] [--preview]`,
  summary: `Take entries over from TBX, CSV, TSV, XLSX or an OmegaT glossary, as one step of undo.\nColumns: ${TERM_COLUMNS.join(', ')}.`,
  options: {
    duplicates: { type: 'string' },
    columns: { type: 'string' },
    delimiter: { type: 'string' },
    header: { type: 'string' },
    encoding: { type: 'string' },
    type: { type: 'string' },
    domain: { type: 'string' },
    preview: { type: 'boolean' },
  },
  positionals: { least: 1, most: 1 },
  async run({ positionals, values, output, library }) {
    const duplicates = values.duplicates ?? 'skip';
    if (!isPolicy(duplicates))
      throw new UsageError(`not one of ${DUPLICATE_POLICIES.join(', ')}: ${duplicates}`);
    const file = { path: path.resolve(positionals[0]!), options: readOptions(values) };
    if (values.preview === true) {
      const { terms } = await library.read();
      const preview = await terms.previewImport({ ...file, jobId: 'preview' });
      const rows = preview.entries.map(({ type, source, rendering }) => [type, source, rendering]);
      output.result(preview, table([['type', 'kazakh', 'english'], ...rows]));
      output.say(
        `${preview.total} entries, ${preview.duplicates} known, ${preview.empty} rows without Kazakh.`,
      );
      return EXIT.done;
    }
    const { terms } = await library.write((name, progress) => {
      if (name === 'import.progressed') output.progress('Imported', progress.done, progress.total);
    });
    const { operationId } = operation();
    const result = await terms.import({ ...file, operationId, jobId: 'import', duplicates });
    output.result(
      result,
      `${result.added} added, ${result.merged} merged, ${result.replaced} replaced, ${result.skipped} skipped`,
    );
    return EXIT.done;
  },
};

function readOptions(values: Invocation['values']): TermReadOptions {
  const { columns, delimiter, header, encoding, type, domain } = values;
  if (type !== undefined && !isTermType(type)) throw new UsageError(`no such type: ${type}`);
  if (header !== undefined && header !== 'yes' && header !== 'no')
    throw new UsageError('--header is yes or no');
  return {
    ...(columns === undefined ? {} : { columns: String(columns).split(',').map(column) }),
    ...(delimiter === undefined ? {} : { delimiter: delimiter === 'tab' ? '\t' : String(delimiter) }),
    ...(header === undefined ? {} : { hasHeader: header === 'yes' }),
    ...(encoding === undefined ? {} : { encoding: String(encoding) }),
    ...(type === undefined ? {} : { type }),
    ...(domain === undefined ? {} : { domain: String(domain) }),
  };
}

function column(name: string): TermColumn {
  const known = TERM_COLUMNS.find((one) => one === name.trim());
  if (known === undefined) throw new UsageError(`no such column: ${name}`);
  return known;
}

function isPolicy(value: unknown): value is DuplicatePolicy {
  return DUPLICATE_POLICIES.includes(value as DuplicatePolicy);
}
