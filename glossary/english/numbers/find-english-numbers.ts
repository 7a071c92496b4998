import type { NumberMention } from '#glossary/model/number-mention.ts';
import { cutEnglishLexemes, type EnglishLexeme } from './english-lexemes.ts';
import { readEnglishDate } from './read-english-date.ts';
import { readEnglishQuantity } from './read-english-quantity.ts';

/**
 * Finds the numbers, dates, times, sums of money, shares and ages of an English text, in words and in digits, with the
 * values a Kazakh text would give for the same: "25,000", "twenty-five thousand" and «25 мың» are all 25000. In the
 * order of the text, without overlaps; empty when it has none. "one", which is mostly a pronoun, and "second" before
 * nothing to count are left out. Cost linear in the text.
 */
export function findEnglishNumbers(text: string): NumberMention[] {
  const lexemes = cutEnglishLexemes(text);
  const mentions: NumberMention[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const found = isPartOfWord(lexemes, at)
      ? null
      : (readEnglishDate(lexemes, at) ?? readEnglishQuantity(lexemes, at));
    if (found === null) {
      at += 1;
      continue;
    }
    mentions.push({ start: lexemes[at]!.start, end: lexemes[found.next - 1]!.end, ...found.number });
    at = found.next;
  }
  return mentions;
}

/** COVID-19, B52, G20 are no numbers. */
function isPartOfWord(lexemes: readonly EnglishLexeme[], at: number): boolean {
  const here = lexemes[at]!;
  const before = lexemes[at - 1];
  if (!here.glued || here.kind === 'sign' || before === undefined) return false;
  if (before.kind !== 'sign') return true;
  return before.text === '-' && before.glued && here.kind === 'digits' && lexemes[at - 2]?.kind === 'word';
}
