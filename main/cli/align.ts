import path from 'node:path';
import { pairsOf } from '#glossary/model/alignment.ts';
import { type Command, EXIT, UsageError } from './command.ts';

/** `qostil align KK EN --out X.tmx`: an existing translation as units. */
export const align: Command = {
  name: 'align',
  usage: 'align KAZAKH-FILE ENGLISH-FILE --out FILE.tmx [--overwrite]',
  summary: 'Align an article with its translation and write the pairs as TMX.',
  options: { out: { type: 'string' }, overwrite: { type: 'boolean' } },
  positionals: { least: 2, most: 2 },
  async run({ positionals, values, output, library }) {
    if (values.out === undefined) throw new UsageError('--out is needed');
    const [source = '', target = ''] = positionals;
    const { alignment } = await library.own();
    const { rows } = await alignment.propose({
      jobId: 'align',
      sourcePath: path.resolve(source),
      targetPath: path.resolve(target),
    });
    const result = await alignment.export({
      jobId: 'align-export',
      pairs: pairsOf(rows),
      title: path.parse(source).name,
      path: path.resolve(String(values.out)),
      isOverwriteAllowed: values.overwrite === true,
      options: { level: 2, sourceLanguage: 'kk', targetLanguage: 'en' },
    });
    const oneSided = rows.length - result.units;
    output.result({ ...result, oneSided }, `${result.path}: ${result.units} pairs`);
    if (oneSided > 0) output.say(`${oneSided} rows without the other language were left out.`);
    return EXIT.done;
  },
};
