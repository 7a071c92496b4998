import { type Command, EXIT } from '../command.ts';
import { operation } from '../operation.ts';
import { memoryIdOf } from './memory-id.ts';

/** Groups shown with --dry-run. */
const SHOWN = 1000;

/** `qostil memory dedupe`: deletes units that repeat both texts of another. */
export const memoryDedupe: Command = {
  name: 'memory dedupe',
  usage: 'memory dedupe [--memory MEMORY] [--dry-run]',
  summary:
    'Delete units that repeat both texts of another; the newest stays. Without --memory in every memory that may be ' +
    'written to; with --dry-run they are only shown.',
  options: { memory: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  positionals: { least: 0, most: 0 },
  async run({ values, output, library }) {
    const isDry = values['dry-run'] === true;
    const services = isDry ? await library.read() : await library.write();
    const memories = await services.memory.memories({});
    const chosen =
      values.memory === undefined
        ? memories.filter(({ isReadOnly }) => !isReadOnly).map(({ id }) => id)
        : [await memoryIdOf(services, values.memory)];
    for (const memoryId of chosen) {
      if (isDry) {
        const { removable, groups } = await services.memory.previewDuplicates({ memoryId, limit: SHOWN });
        for (const [kept, ...others] of groups)
          output.result(
            { memoryId, kept: kept?.id, duplicates: others.map(({ id }) => id) },
            `${others.length} × ${kept?.source.text}\n\t${kept?.target.text}`,
          );
        output.say(`memory ${memoryId}: ${removable} duplicates`);
        continue;
      }
      const { removed } = await services.memory.removeDuplicates({ ...operation(), memoryId });
      output.result({ memoryId, removed }, `memory ${memoryId}: ${removed} duplicates deleted`);
    }
    return EXIT.done;
  },
};
