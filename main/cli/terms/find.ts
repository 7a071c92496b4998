import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { QostilError } from '#glossary/model/errors.ts';
import { explainTerm } from '#glossary/terms/recognition/explain.ts';
import { recognise } from '#glossary/terms/recognition/recognise.ts';
import { termIndex } from '#glossary/terms/recognition/term-index.ts';
import { termWords } from '#glossary/terms/recognition/term-words.ts';
import { type Command, EXIT, type Invocation, UsageError } from '../command.ts';
import type { LibraryAccess } from '../library-access.ts';
import type { TextFunction } from '../text/command.ts';
import { answerLines } from '../text/run.ts';
import { type ListedRow, readTermList } from './term-list.ts';

/** `qostil terms find`: the listed terms of each line of JSON Lines. */
export const termsFind: Command = {
  name: 'terms find',
  usage: 'terms find --terms FILE.tsv|--library PATH < in.jsonl > out.jsonl',
  summary:
    'Find the terms of a list or a library in texts: {"id","text"} lines in, {"id","terms":[{start,end,id,term,rendering,analysis}]} out.\n' +
    'The list has a header row with the columns id and term, and optionally type and rendering.',
  options: { terms: { type: 'string' } },
  positionals: { least: 0, most: 0 },
  async run({ values, library }) {
    const code = await answerLines(await finderFor(values, library), process);
    return code === 0 ? EXIT.done : EXIT.problem;
  },
};

async function finderFor(
  { terms: list, library: chosen }: Invocation['values'],
  library: LibraryAccess,
): Promise<TextFunction> {
  if (list !== undefined)
    return finder(readTermList(await readList(path.resolve(String(list))), String(list)));
  if (chosen === undefined) throw new UsageError('--terms or --library is needed');
  const { terms } = await library.read();
  return async ({ text }) => ({ terms: await terms.inText({ text }) });
}

async function readList(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new QostilError(isMissing ? 'file-missing' : 'file-unreadable', { file }, '', error);
  }
}

/** Each line is judged alone; only forms of the listed terms are reported. */
function finder(rows: readonly ListedRow[]): TextFunction {
  const index = termIndex(rows.map((row) => ({ term: row, forms: [row.term], isCaseSensitive: false })));
  return ({ text }) => {
    const found = recognise(text, index);
    const words = found.length > 0 ? termWords(text) : [];
    return {
      terms: found.map((hit) => ({
        start: hit.start,
        end: hit.end,
        id: hit.form.term.id,
        term: hit.form.term.term,
        rendering: hit.form.term.rendering,
        analysis: explainTerm(hit, words),
      })),
    };
  };
}
