import { classOf, IN_WORD, LETTER, runEnd } from '#glossary/kazakh/letters/char-class.ts';
import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';
import { indexStem } from './index-stem.ts';
import { createWordTable, type WordTable } from './word-table.ts';

/** Before the keys of the English side, so that both sides share one index. */
const TARGET_MARK = '=';

const source = createWordTable((word) => indexStem(foldForMatch(word)));
const target = createWordTable((word) => TARGET_MARK + indexStem(foldForMatch(word)));

/** The index keys of a Kazakh text, each once, in order of first appearance; numbers and marks have none. Linear. */
export function sourceKeys(text: string): readonly string[] {
  return keysOf(text, source);
}

/** The index keys of an English text; see sourceKeys. */
export function targetKeys(text: string): readonly string[] {
  return keysOf(text, target);
}

/** Words are runs of letters and the digits inside them: АҚШ-тағы gives two, 2019 none. */
function keysOf(text: string, table: WordTable<string>): readonly string[] {
  const keys: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (!(classOf(text.charCodeAt(at)) & LETTER)) {
      at += 1;
      continue;
    }
    const end = runEnd(text, at, IN_WORD);
    const key = table.at(text, at, end);
    if (!keys.includes(key)) keys.push(key);
    at = end;
  }
  return keys;
}
