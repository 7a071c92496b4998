import { articleId } from '../article-id.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { table } from '../output.ts';

/** `qostil terms harvest`: names and recurring terms that have no entry yet. */
export const termsHarvest: Command = {
  name: 'terms harvest',
  usage: 'terms harvest [--article ID] [--least N] [--limit N]',
  summary: 'List names and recurring terms without an entry, with suggested renderings.',
  options: { article: { type: 'string' }, least: { type: 'string' }, limit: { type: 'string' } },
  positionals: { least: 0, most: 0 },
  async run({ values, output, library }) {
    const { terms } = await library.read((name, progress) => {
      if (name === 'terms.progressed') output.progress('Read', progress.done, progress.total);
    });
    const candidates = await terms.harvest({
      jobId: 'harvest',
      articleId: values.article === undefined ? null : articleId(String(values.article)),
      least: number(values.least, 2),
      limit: number(values.limit, 500),
    });
    if (output.isJson) for (const candidate of candidates) output.result(candidate, '');
    else if (candidates.length === 0) output.say('Nothing found.');
    else {
      const rows = candidates.map(({ base, type, count, suggestions }) => [
        String(count),
        type,
        base,
        suggestions.map(({ text }) => text).join(' | '),
      ]);
      output.result(candidates, table([['count', 'type', 'kazakh', 'english'], ...rows]));
    }
    return EXIT.done;
  },
};

function number(value: string | boolean | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1) throw new UsageError(`not a number: ${value}`);
  return count;
}
