import path from 'node:path';
import { UNTRANSLATED, type Untranslated } from '#glossary/model/exchange.ts';
import { articleId } from './article-id.ts';
import { type Command, EXIT, type Invocation, UsageError } from './command.ts';
import { lossSentence } from './loss-sentence.ts';

/** The file the article came in, translated; not in the list of formats, since not every article has one. */
const TRANSLATED = 'translated';

/** `qostil export ID`: writes parallel text, the English article, or the document that came in, translated. */
export const exportArticle: Command = {
  name: 'export',
  usage:
    'export ID --format FORMAT|translated --out PATH [--confirmed] [--untranslated source|draft|blank|stop] [--overwrite]',
  summary: 'Write an article as parallel text, as English text, or as the document it came in.',
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    confirmed: { type: 'boolean' },
    untranslated: { type: 'string' },
    overwrite: { type: 'boolean' },
  },
  positionals: { least: 1, most: 1 },
  async run({ positionals, values, output, library }) {
    const id = articleId(positionals[0]);
    if (values.format === undefined || values.out === undefined)
      throw new UsageError('--format and --out are needed');
    if (values.format === 'pdf')
      throw new UsageError('PDF is printed by the app; export bilingual-html and print it from a browser');
    const untranslated = untranslatedOf(values);
    const { files } = await library.read((name, progress) => {
      if (name === 'export.progressed') output.progress('Written', progress.done, progress.total);
    });
    const formats = await files.formats({});
    const writable = formats.filter((one) => one.canExport);
    const format = writable.find((one) => one.id === values.format);
    if (!format && values.format !== TRANSLATED) {
      const known = [...writable.map((one) => one.id), TRANSLATED].join(', ');
      throw new UsageError(`no such format: ${values.format}; there are ${known}`);
    }
    const out = path.resolve(String(values.out));
    const asked = {
      articleId: id,
      formats: [String(values.format)],
      confirmedOnly: values.confirmed === true,
    };
    for (const loss of await files.losses(asked)) output.say(lossSentence(loss));
    const { paths } = await files.export({
      ...asked,
      jobId: 'export',
      folder: path.dirname(out),
      baseName: baseName(path.basename(out), format?.extensions ?? [path.extname(out).slice(1)]),
      fileName: path.basename(out),
      ...(untranslated ? { untranslated } : {}),
      isOverwriteAllowed: values.overwrite === true,
    });
    for (const file of paths) output.result({ path: file }, file);
    return EXIT.done;
  },
};

function untranslatedOf({ untranslated }: Invocation['values']): Untranslated | undefined {
  const known = UNTRANSLATED.find((one) => one === untranslated);
  if (untranslated !== undefined && !known)
    throw new UsageError(`--untranslated takes ${UNTRANSLATED.join(', ')}`);
  return known;
}

/** The name that the suffixes of a format of several files are added to, and one without an extension: `a.kk` is asked for as `a`. */
function baseName(name: string, extensions: readonly string[]): string {
  const known = [
    ...extensions,
    'bilingual.html',
    'bilingual.docx',
    'en.docx',
    'html',
    'docx',
    'md',
    'v2.xlf',
    'xlf',
  ];
  const extension = known.find((one) => one !== '' && name.toLowerCase().endsWith(`.${one}`));
  const base = extension === undefined ? name : name.slice(0, -extension.length - 1);
  return base.replace(/\.(?:en|bilingual|v2|omegat)$/, '');
}
