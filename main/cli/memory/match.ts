import { type Command, EXIT } from '../command.ts';
import type { TextFunction } from '../text/command.ts';
import { answerLines } from '../text/run.ts';
import { numberOption } from './options.ts';

/** `qostil memory match`: the best matches of each line of JSON Lines. */
export const memoryMatch: Command = {
  name: 'memory match',
  usage: 'memory match [--count N] [--least SCORE] < in.jsonl > out.jsonl',
  summary:
    'Find matches for texts: {"id","text"} lines in, {"id","matches":[{score,source,target,memory}]} lines out, best first.\n' +
    'A line may name its neighbours in "before" and "after". Numbers and names are put right in "target" where known.',
  options: { count: { type: 'string' }, least: { type: 'string' } },
  positionals: { least: 0, most: 0 },
  async run({ values, library }) {
    const count = numberOption('count', values.count, 5, 100);
    const least = numberOption('least', values.least, 50, 101);
    const { memory } = await library.read();
    const answer: TextFunction = async ({ text, before, after }) => {
      const found = await memory.matchText({
        text,
        before: stringOf(before),
        after: stringOf(after),
        count,
        least,
      });
      return {
        matches: found.map((match) => ({
          score: match.score,
          source: match.source.text,
          target: match.proposed.text,
          memory: match.memory,
        })),
      };
    };
    return (await answerLines(answer, process)) === 0 ? EXIT.done : EXIT.problem;
  },
};

function stringOf(field: unknown): string {
  return typeof field === 'string' ? field : '';
}
