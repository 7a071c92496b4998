import { preferredRendering } from '#glossary/model/entry.ts';
import { OLD_RENDERING_FATES, type OldRenderingFate } from '#glossary/model/rename.ts';
import { articleId } from '../article-id.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { operation } from '../operation.ts';
import { entryId } from './entry-id.ts';

/** `qostil terms rename ID ENGLISH`: another rendering for an entry, in the glossary and in every article. */
export const termsRename: Command = {
  name: 'terms rename',
  usage: `terms rename ID ENGLISH [--from ENGLISH] [--article ID] [--old ${OLD_RENDERING_FATES.join('|')}] [--preview]`,
  summary:
    'Change a rendering everywhere: in the entry and in the English of every article that has the entry in its source.\n' +
    '--from is the rendering to change (default: the preferred one), --preview only shows the sentences.',
  options: {
    from: { type: 'string' },
    article: { type: 'string' },
    old: { type: 'string' },
    preview: { type: 'boolean' },
  },
  positionals: { least: 2, most: 2 },
  async run({ positionals, values, output, library }) {
    const id = entryId(positionals[0]);
    const old = values.old ?? 'accepted';
    if (!isFate(old)) throw new UsageError(`not one of ${OLD_RENDERING_FATES.join(', ')}: ${old}`);
    const isPreview = values.preview === true;
    const { terms } = isPreview ? await library.read() : await library.write();
    const from = String(values.from ?? preferredRendering(await terms.get({ entryId: id })) ?? '');
    const query = {
      entryId: id,
      changes: [{ from, to: positionals[1]! }],
      articleId: values.article === undefined ? null : articleId(String(values.article)),
    };
    const lines = (await terms.previewRename(query)).filter(({ isInSource }) => isInSource);
    for (const line of lines) output.result(line, `- ${line.before}\n+ ${line.after}`);
    if (isPreview) return EXIT.done;
    const segmentIds = lines.map(({ segmentId }) => segmentId);
    const { operationId } = operation();
    const { changed } = await terms.rename({ ...query, operationId, segmentIds, old });
    output.say(`${changed} sentences changed.`);
    return EXIT.done;
  },
};

function isFate(value: unknown): value is OldRenderingFate {
  return OLD_RENDERING_FATES.includes(value as OldRenderingFate);
}
