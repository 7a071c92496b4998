import path from 'node:path';
import { pairsOf } from '#glossary/model/alignment.ts';
import { type Command, EXIT, UsageError } from './command.ts';
import { lossSentence } from './loss-sentence.ts';

/** `qostil align KK EN --out X.tmx`: an existing translation as parallel text. */
export const align: Command = {
  name: 'align',
  usage: 'align KAZAKH-FILE ENGLISH-FILE --out FILE [--to FORMAT] [--overwrite]',
  summary: 'Align an article with its translation and write the pairs as TMX or other parallel text.',
  options: { out: { type: 'string' }, to: { type: 'string' }, overwrite: { type: 'boolean' } },
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
      out: path.resolve(String(values.out)),
      ...(values.to === undefined ? {} : { format: String(values.to) }),
      isOverwriteAllowed: values.overwrite === true,
    });
    const oneSided = rows.length - result.pairs;
    output.result({ ...result, oneSided }, `${result.paths.join(', ')}: ${result.pairs} pairs`);
    for (const loss of result.losses) output.say(lossSentence(loss));
    if (oneSided > 0) output.say(`${oneSided} rows without the other language were left out.`);
    return EXIT.done;
  },
};
