import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Command, EXIT, UsageError } from './command.ts';
import { operation } from './operation.ts';
import { sentence } from './sentence.ts';

/** What `translate` writes of an article. */
const FORMATS = ['tmx', 'tsv', 'moses', 'txt'] as const;

/** `qostil translate FILE --out DIR`: the whole job without a window. */
export const translate: Command = {
  name: 'translate',
  usage: 'translate FILE --out DIR [--overwrite]',
  summary: 'Import a file, draft it and write NAME.tmx, NAME.tsv, NAME.kk + NAME.en and NAME.en.txt.',
  options: { out: { type: 'string' }, encoding: { type: 'string' }, overwrite: { type: 'boolean' } },
  positionals: { least: 1, most: 1 },
  async run({ positionals, values, output, library }) {
    if (values.out === undefined) throw new UsageError('--out is needed');
    const file = path.resolve(positionals[0] ?? '');
    const services = await library.own((name, progress) => {
      if (name === 'import.progressed') output.progress('Imported', progress.done, progress.total);
      if (name === 'drafts.progressed') output.progress('Drafted', progress.done, progress.total);
      if (name === 'export.progressed') output.progress('Written', progress.done, progress.total);
    });
    const { articleIds, failures } = await services.files.import({
      ...operation(),
      jobId: 'import',
      paths: [file],
      options: values.encoding === undefined ? {} : { encoding: String(values.encoding) },
    });
    for (const { error } of failures) output.say(sentence(error));
    const [id] = articleIds;
    if (id === undefined) return EXIT.problem;
    const { failure } = await services.drafts.draftArticle({
      ...operation(),
      jobId: 'draft',
      articleId: id,
      rows: 'empty',
    });
    if (failure) output.say(sentence(failure));
    const folder = path.resolve(String(values.out));
    await mkdir(folder, { recursive: true });
    const { paths, leftOut } = await services.files.export({
      jobId: 'export',
      articleId: id,
      formats: FORMATS,
      folder,
      baseName: path.parse(file).name,
      confirmedOnly: false,
      isOverwriteAllowed: values.overwrite === true,
    });
    for (const written of paths) output.result({ path: written }, written);
    if (leftOut > 0) output.say(`${leftOut} sentences without English were left out of the Moses pair.`);
    return EXIT.done;
  },
};
