import { classOf, IN_WORD, LETTER, runEnd } from '#glossary/kazakh/letters/char-class.ts';
import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';
import { indexStem } from './index-stem.ts';
import { createWordTable, type WordTable } from './word-table.ts';

/** Before the keys of the English side, so that both sides share one index. */
const TARGET_MARK = '=';

/** A key, and the number of the text that it was met in last: telling two keys apart costs no comparing of letters. */
interface KnownKey {
  readonly key: string;
  metIn: number;
}

const source = keyTable('');
const target = keyTable(TARGET_MARK);

/** Texts whose keys were asked for. */
let texts = 0;

function keyTable(mark: string): WordTable<KnownKey> {
  const known = new Map<string, KnownKey>();
  return createWordTable(
    (word) => {
      const key = mark + indexStem(foldForMatch(word));
      let found = known.get(key);
      if (!found) {
        found = { key, metIn: 0 };
        known.set(key, found);
      }
      return found;
    },
    () => known.clear(),
  );
}

/** The index keys of a Kazakh text, each once, in order of first appearance; numbers and marks have none. Linear. */
export function sourceKeys(text: string): readonly string[] {
  return keysOf(text, source);
}

/** The index keys of an English text; see sourceKeys. */
export function targetKeys(text: string): readonly string[] {
  return keysOf(text, target);
}

/** Words are runs of letters and the digits inside them: АҚШ-тағы gives two, 2019 none. */
function keysOf(text: string, table: WordTable<KnownKey>): readonly string[] {
  const keys: string[] = [];
  texts += 1;
  for (let at = 0; at < text.length; ) {
    if (!(classOf(text.charCodeAt(at)) & LETTER)) {
      at += 1;
      continue;
    }
    const end = runEnd(text, at, IN_WORD);
    const known = table.at(text, at, end);
    if (known.metIn !== texts) keys.push(known.key);
    known.metIn = texts;
    at = end;
  }
  return keys;
}
