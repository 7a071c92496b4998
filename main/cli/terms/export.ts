import path from 'node:path';
import { TERM_FORMAT_IDS, type TermFormatId } from '#glossary/model/term-exchange.ts';
import { type Command, EXIT, UsageError } from '../command.ts';

/** What a format cannot carry, by the codes of its notices. */
const LOSSES: Readonly<Record<string, (count: string | number) => string>> = {
  'terms-pairs-only': () => 'only the forms, the renderings and one comment are written',
  'terms-rows-lost': (count) => `${count} entries have a form that begins with #, which is a comment there`,
  'terms-without-english': (count) => `${count} entries without English are left out`,
  'terms-forbidden-left-out': (count) => `forbidden renderings of ${count} entries are left out`,
  'terms-cells-cut': (count) => `${count} cells are longer than a spreadsheet takes and are cut`,
};

/** `qostil terms export`: writes the glossary. */
export const termsExport: Command = {
  name: 'terms export',
  usage: `terms export --out FILE [--format ${TERM_FORMAT_IDS.join('|')}] [--overwrite]`,
  summary:
    'Write the glossary as TBX (default: by the extension, else 2008 martif), CSV, TSV, XLSX or for OmegaT.',
  options: { out: { type: 'string' }, format: { type: 'string' }, overwrite: { type: 'boolean' } },
  positionals: { least: 0, most: 0 },
  async run({ values, output, library }) {
    if (values.out === undefined) throw new UsageError('--out is needed');
    const out = path.resolve(String(values.out));
    const { terms } = await library.read();
    const extension = path.extname(out).slice(1).toLowerCase();
    const byName = (await terms.exchangeFormats({})).find(({ extensions }) => extensions.includes(extension));
    const format = values.format ?? byName?.id ?? 'tbx';
    if (!isFormat(format)) throw new UsageError(`no such format: ${format}`);
    for (const { code, params } of await terms.exportLosses({ format, entryIds: null }))
      output.say(`Note: ${LOSSES[code]?.(params.count ?? '') ?? code}.`);
    const isOverwriteAllowed = values.overwrite === true;
    const done = await terms.export({
      jobId: 'export',
      format,
      path: out,
      entryIds: null,
      isOverwriteAllowed,
    });
    output.result(done, `${done.path} (${done.written} entries)`);
    return EXIT.done;
  },
};

function isFormat(value: unknown): value is TermFormatId {
  return TERM_FORMAT_IDS.includes(value as TermFormatId);
}
