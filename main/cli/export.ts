import path from 'node:path';
import { articleId } from './article-id.ts';
import { type Command, EXIT, UsageError } from './command.ts';

/** `qostil export ID`: writes parallel text or the English article. */
export const exportArticle: Command = {
  name: 'export',
  usage: 'export ID --format tmx|tsv|moses|txt --out PATH [--confirmed] [--overwrite]',
  summary: 'Write an article as parallel text or as English text.',
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    confirmed: { type: 'boolean' },
    overwrite: { type: 'boolean' },
  },
  positionals: { least: 1, most: 1 },
  async run({ positionals, values, output, library }) {
    const id = articleId(positionals[0]);
    if (values.format === undefined || values.out === undefined)
      throw new UsageError('--format and --out are needed');
    const { files } = await library.read();
    const formats = await files.formats({});
    const format = formats.find((one) => one.id === values.format && one.canExport);
    if (!format) throw new UsageError(`no such format: ${values.format}`);
    const out = path.resolve(String(values.out));
    const { paths, leftOut } = await files.export({
      jobId: 'export',
      articleId: id,
      formats: [format.id],
      folder: path.dirname(out),
      baseName: withoutExtension(path.basename(out), format.extensions),
      confirmedOnly: values.confirmed === true,
      isOverwriteAllowed: values.overwrite === true,
    });
    for (const file of paths) output.result({ path: file }, file);
    if (leftOut > 0) output.say(`${leftOut} sentences without both sides were left out.`);
    return EXIT.done;
  },
};

/** The base name that the format's suffix is added to: `a.tmx` is asked for as `a`, `a.en.txt` as `a`. */
function withoutExtension(name: string, extensions: readonly string[]): string {
  const extension = extensions.find((one) => name.toLowerCase().endsWith(`.${one}`));
  const base = extension === undefined ? name : name.slice(0, -extension.length - 1);
  return base.replace(/\.en$/, '');
}
