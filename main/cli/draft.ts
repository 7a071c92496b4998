import { DRAFT_ENGINE_IDS, type DraftEngineId } from '#glossary/model/drafting.ts';
import { articleId } from './article-id.ts';
import { type Command, EXIT, UsageError } from './command.ts';
import { operation } from './operation.ts';
import { sentence } from './sentence.ts';

/** `qostil draft ID…`: drafts the rows of articles that have no English yet. */
export const draft: Command = {
  name: 'draft',
  usage: `draft ID… [--again] [--engine ${DRAFT_ENGINE_IDS.join('|')}]`,
  summary: 'Draft the sentences without English; --again also drafts that nobody has touched.',
  options: { again: { type: 'boolean' }, engine: { type: 'string' } },
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ positionals, values, output, library }) {
    const ids = positionals.map(articleId);
    const engine = values.engine === undefined ? {} : { engine: engineId(String(values.engine)) };
    const { drafts } = await library.write((name, progress) => {
      if (name === 'drafts.progressed') output.progress('Drafted', progress.done, progress.total);
    });
    for (const id of ids) {
      const { drafted, left, failure } = await drafts.draftArticle({
        ...operation(),
        jobId: 'draft',
        articleId: id,
        rows: values.again === true ? 'untouched' : 'empty',
        ...engine,
      });
      output.result({ articleId: id, drafted, left }, `${id}\t${drafted}`);
      if (failure) output.say(sentence(failure));
    }
    return EXIT.done;
  },
};

function engineId(name: string): DraftEngineId {
  const id = DRAFT_ENGINE_IDS.find((one) => one === name);
  if (!id) throw new UsageError(`no such engine: ${name}`);
  return id;
}
