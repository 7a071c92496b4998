import { type Command, EXIT } from './command.ts';
import { table } from './output.ts';

/** `qostil articles`: the library's articles, newest edit first. */
export const articles: Command = {
  name: 'articles',
  usage: 'articles [--search TEXT]',
  summary: 'List the articles of the library.',
  options: { search: { type: 'string' } },
  positionals: { least: 0, most: 0 },
  async run({ values, output, library }) {
    const { articles: service } = await library.read();
    const list = await service.list({ search: String(values.search ?? '') });
    if (output.isJson) for (const article of list) output.result(article, '');
    else if (list.length === 0) output.say('No articles.');
    else {
      const rows = list.map((article) => [
        String(article.id),
        `${article.counts.confirmed + article.counts.reviewed}/${article.segments}`,
        String(article.sourceWords),
        article.editedAt.slice(0, 10),
        article.title,
      ]);
      output.result(list, table([['id', 'confirmed', 'words', 'edited', 'title'], ...rows]));
    }
    return EXIT.done;
  },
};
