import { type Command, EXIT } from '../command.ts';
import { operation } from '../operation.ts';
import { memoryIdOf } from './memory-id.ts';

/** `qostil memory dedupe`: deletes units that repeat both texts of another. */
export const memoryDedupe: Command = {
  name: 'memory dedupe',
  usage: 'memory dedupe [--memory MEMORY]',
  summary:
    'Delete units that repeat both texts of another; the newest stays. Without --memory in every memory.',
  options: { memory: { type: 'string' } },
  positionals: { least: 0, most: 0 },
  async run({ values, output, library }) {
    const services = await library.write();
    const memories = await services.memory.memories({});
    const chosen =
      values.memory === undefined
        ? memories.filter(({ isReadOnly }) => !isReadOnly).map(({ id }) => id)
        : [await memoryIdOf(services, values.memory)];
    for (const memoryId of chosen) {
      const { removed } = await services.memory.removeDuplicates({ ...operation(), memoryId });
      output.result({ memoryId, removed }, `memory ${memoryId}: ${removed} duplicates deleted`);
    }
    return EXIT.done;
  },
};
