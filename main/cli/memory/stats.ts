import { type Command, EXIT } from '../command.ts';
import { table } from '../output.ts';

/** `qostil memory stats`: what the memories hold. */
export const memoryStats: Command = {
  name: 'memory stats',
  usage: 'memory stats',
  summary: 'Count units, words, duplicates and conflicts of each memory.',
  options: {},
  positionals: { least: 0, most: 0 },
  async run({ output, library }) {
    const { memory } = await library.read();
    const rows = [['id', 'name', 'on', 'units', 'Kazakh words', 'English words', 'duplicates', 'conflicts']];
    for (const { id, name, kind, isOn } of await memory.memories({})) {
      const counts = await memory.statistics({ memoryId: id });
      if (output.isJson) output.result({ id, name, kind, isOn, ...counts }, '');
      const numbers = [counts.units, counts.sourceWords, counts.targetWords, counts.duplicates];
      const conflicts = `${counts.sourceConflicts} + ${counts.targetConflicts}`;
      rows.push([
        String(id),
        kind === 'own' ? 'own work' : name,
        isOn ? 'yes' : 'no',
        ...numbers.map(String),
        conflicts,
      ]);
    }
    if (!output.isJson) output.result(null, table(rows));
    return EXIT.done;
  },
};
