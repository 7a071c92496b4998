import { articleId } from './article-id.ts';
import { type Command, EXIT } from './command.ts';

/** Segments asked for at a time, so that an article of any length is printed with constant memory. */
const PAGE = 500;

/** `qostil show ID`: an article's sentences with their English. */
export const show: Command = {
  name: 'show',
  usage: 'show ID',
  summary: 'Print an article sentence by sentence.',
  options: {},
  positionals: { least: 1, most: 1 },
  async run({ positionals, output, library }) {
    const id = articleId(positionals[0]);
    const { articles } = await library.read();
    const { segmentIds } = await articles.outline({ articleId: id });
    for (let from = 0; from < segmentIds.length; from += PAGE) {
      for (const segment of await articles.segments({ articleId: id, from, to: from + PAGE })) {
        output.result(
          segment,
          `${segment.position + 1}\t${segment.state}\t${segment.source.text}\n\t\t${segment.target.text}`,
        );
      }
    }
    return EXIT.done;
  },
};
