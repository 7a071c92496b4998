import { articleId } from './article-id.ts';
import { type Command, EXIT } from './command.ts';
import { operation } from './operation.ts';

/** `qostil resegment ID…`: shows what the sentence rules of today would cut otherwise, and cuts it. */
export const resegment: Command = {
  name: 'resegment',
  usage: 'resegment ID… [--apply]',
  summary: 'Show what the sentence rules of today would cut otherwise; --apply cuts it.',
  options: { apply: { type: 'boolean' } },
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ positionals, values, output, library }) {
    const ids = positionals.map(articleId);
    const isApplied = values.apply === true;
    const { articles } = await (isApplied ? library.write() : library.read());
    for (const id of ids) {
      const { paragraphs, kept } = await articles.previewSegmentation({ articleId: id });
      for (const { position, before, after } of paragraphs)
        output.result(
          { articleId: id, position, before, after },
          [
            `${id}\t${position + 1}`,
            ...before.map((one) => `- ${one}`),
            ...after.map((one) => `+ ${one}`),
          ].join('\n'),
        );
      if (kept > 0) output.say(`${id}: paragraphs with finished sentences stay as they are: ${kept}`);
      if (isApplied) {
        const paragraphIds = paragraphs.map(({ paragraphId }) => paragraphId);
        await articles.resegment({ ...operation(), articleId: id, paragraphIds });
      }
    }
    return EXIT.done;
  },
};
