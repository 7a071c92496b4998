import path from 'node:path';
import { convertFile } from '#glossary/library/files/convert-file.ts';
import { jobWith } from '#glossary/library/job.ts';
import { type Command, EXIT } from './command.ts';
import { lossSentence } from './loss-sentence.ts';
import { readOptions } from './read-options.ts';

/** `qostil convert IN OUT`: the pairs of a parallel file in another parallel format. */
export const convert: Command = {
  name: 'convert',
  usage: 'convert IN OUT [--to FORMAT] [--encoding NAME] [--columns KK,EN] [--overwrite]',
  summary:
    'Write the pairs of a TMX, XLIFF, CSV, TSV, XLSX, JSONL or Moses file in another of these formats.',
  options: {
    to: { type: 'string' },
    encoding: { type: 'string' },
    columns: { type: 'string' },
    overwrite: { type: 'boolean' },
  },
  positionals: { least: 2, most: 2 },
  async run({ positionals, values, output }) {
    const { paths, pairs, losses } = await convertFile(
      {
        path: path.resolve(positionals[0]!),
        out: path.resolve(positionals[1]!),
        ...(values.to === undefined ? {} : { format: String(values.to) }),
        options: readOptions(values),
        isOverwriteAllowed: values.overwrite === true,
        at: new Date().toISOString(),
      },
      jobWith(new AbortController().signal, () => undefined),
    );
    for (const file of paths) output.result({ path: file, pairs }, file);
    for (const loss of losses) output.say(lossSentence(loss));
    return EXIT.done;
  },
};
