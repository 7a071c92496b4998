import path from 'node:path';
import { articleId } from './article-id.ts';
import { type Command, EXIT, UsageError } from './command.ts';
import { operation } from './operation.ts';

/** `qostil review ID FILE.docx`: what a reviewer changed in a bilingual Word table, and taking it over. */
export const review: Command = {
  name: 'review',
  usage: 'review ID FILE.docx [--accept all|NUMBER,…]',
  summary: 'Show what was changed in a bilingual Word table, and take over the changes named.',
  options: { accept: { type: 'string' } },
  positionals: { least: 2, most: 2 },
  async run({ positionals, values, output, library }) {
    const id = articleId(positionals[0]);
    const file = path.resolve(positionals[1]!);
    const { files } = values.accept === undefined ? await library.read() : await library.write();
    const { changes, unknown } = await files.previewReview({ articleId: id, path: file });
    for (const change of changes)
      output.result(change, `${change.number}\n- ${change.before}\n+ ${change.after}`);
    if (unknown.length > 0) output.say(`Rows that are not in the article any more: ${unknown.join(', ')}.`);
    if (values.accept === undefined) return EXIT.done;
    const wanted = numbersOf(String(values.accept));
    const segmentIds = changes
      .filter(({ number }) => wanted === null || wanted.has(number))
      .map(({ segmentId }) => segmentId);
    await files.acceptReview({ ...operation(), articleId: id, path: file, segmentIds });
    output.say(`Taken over: ${segmentIds.length}.`);
    return EXIT.done;
  },
};

/** The numbers of --accept; null = all. */
function numbersOf(argument: string): ReadonlySet<number> | null {
  if (argument === 'all') return null;
  const numbers = argument.split(',').map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number < 1))
    throw new UsageError('--accept takes all, or numbers such as 3,7');
  return new Set(numbers);
}
