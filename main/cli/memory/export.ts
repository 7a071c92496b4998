import path from 'node:path';
import type { MemoryExport } from '#contract/memory-service.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { memoryIdOf } from './memory-id.ts';
import { choiceOption } from './options.ts';

/** `qostil memory export --out FILE`: writes units as TMX 1.4b. */
export const memoryExport: Command = {
  name: 'memory export',
  usage:
    'memory export --out FILE.tmx [--memory MEMORY] [--source kk|kk-KZ] [--target en|en-GB|en-US] [--level 1|2] [--overwrite]',
  summary: 'Write the units of a memory, or of all, as TMX.',
  options: {
    out: { type: 'string' },
    memory: { type: 'string' },
    source: { type: 'string' },
    target: { type: 'string' },
    level: { type: 'string' },
    overwrite: { type: 'boolean' },
  },
  positionals: { least: 0, most: 0 },
  async run({ values, output, library }) {
    if (values.out === undefined) throw new UsageError('--out is needed');
    const services = await library.read((name, { done, total }) => {
      if (name === 'memory.progressed') output.progress('Written', done, total);
    });
    const result = await services.memory.export({
      jobId: 'memory-export',
      memoryIds: values.memory === undefined ? [] : [await memoryIdOf(services, values.memory)],
      path: path.resolve(String(values.out)),
      isOverwriteAllowed: values.overwrite === true,
      options: {
        level: choiceOption('level', values.level, ['2', '1']) === '1' ? 1 : 2,
        sourceLanguage: choiceOption('source', values.source, ['kk', 'kk-KZ']),
        targetLanguage: choiceOption('target', values.target, ['en', 'en-GB', 'en-US']),
      } satisfies MemoryExport['options'],
    });
    output.result(result, `${result.path}: ${result.units} units`);
    return EXIT.done;
  },
};
