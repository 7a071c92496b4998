import path from 'node:path';
import { type Command, EXIT } from './command.ts';
import { operation } from './operation.ts';
import { readOptions } from './read-options.ts';
import { sentence } from './sentence.ts';

/** `qostil import FILE…`: makes an article of each file, and of those in folders. */
export const importFiles: Command = {
  name: 'import',
  usage:
    'import FILE|FOLDER… [--encoding NAME] [--layout auto|paragraph-a-line|sentence-a-line|wrapped] [--page] [--columns KK,EN]',
  summary: 'Make an article of each file, and of each file in a folder.',
  options: {
    encoding: { type: 'string' },
    layout: { type: 'string' },
    page: { type: 'boolean' },
    columns: { type: 'string' },
  },
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ positionals, values, output, library }) {
    const { files } = await library.write((name, progress) => {
      if (name === 'import.progressed') output.progress('Imported', progress.done, progress.total);
    });
    const { articleIds, failures } = await files.import({
      ...operation(),
      jobId: 'import',
      paths: await files.documents({ paths: positionals.map((file) => path.resolve(file)) }),
      options: readOptions(values),
    });
    for (const id of articleIds) output.result({ articleId: id }, String(id));
    for (const { error } of failures) output.say(sentence(error));
    return failures.length > 0 ? EXIT.problem : EXIT.done;
  },
};
