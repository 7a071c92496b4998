import path from 'node:path';
import { type Command, EXIT } from '../command.ts';
import { operation } from '../operation.ts';
import { memoryIdOf } from './memory-id.ts';

/** Skipped units named one by one on stderr. */
const NAMED = 20;

/** `qostil memory import FILE…`: takes TMX files in, each into a memory of its own unless one is named. */
export const memoryImport: Command = {
  name: 'memory import',
  usage: 'memory import FILE.tmx… [--into MEMORY]',
  summary: 'Import TMX files, each as a memory of its own or into one.',
  options: { into: { type: 'string' } },
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ positionals, values, output, library }) {
    const services = await library.write((name, { done, total }) => {
      if (name === 'memory.progressed')
        output.progress('Read', Math.round(done / 1024), Math.round(total / 1024));
    });
    let skippedUnits = 0;
    for (const file of positionals) {
      const into =
        values.into === undefined
          ? { newMemory: path.parse(file).name }
          : { memoryId: await memoryIdOf(services, values.into) };
      const result = await services.memory.import({
        ...operation(),
        jobId: 'memory-import',
        path: path.resolve(file),
        into,
      });
      const { memoryId, imported, skipped } = result;
      skippedUnits += skipped;
      output.result(
        { file, memoryId, imported, skipped },
        `${file}: ${imported} units into memory ${memoryId}`,
      );
      for (const { line, fault } of result.skippedUnits.slice(0, NAMED))
        output.say(`${file}:${line}: left out (${fault})`);
      if (skipped > NAMED) output.say(`${file}: ${skipped} units left out in all`);
    }
    return skippedUnits > 0 ? EXIT.problem : EXIT.done;
  },
};
