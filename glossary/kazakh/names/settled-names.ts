import { baseOf, knownReading } from './base-form.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { FoundName } from './name-mention.ts';
import type { NameWord } from './name-words.ts';
import { isFormOfPossessed } from './possessed-form.ts';

/** A settled name of several words that begins here: «Біріккен Ұлттар Ұйымының», «Қасым-Жомарт Тоқаевтың». */
export function findSettled(words: readonly NameWord[], at: number, lexicon: NameLexicon): FoundName | null {
  if (!words[at]!.isCapital) return null;
  for (const name of lexicon.settledBeginning(words[at]!.folded)) {
    const to = at + name.words.length;
    const part = words.slice(at, to);
    if (part.length < name.words.length) continue;
    const wanted = name.words.at(-1)!;
    if (!part.slice(0, -1).every(({ folded }, index) => folded === name.words[index])) continue;
    const last = part.at(-1)!;
    const isForm =
      isFormOfPossessed(wanted, last.folded) || knownReading(last, (base) => base === wanted) !== null;
    if (isForm) return { from: at, to, type: name.type, base: baseOf(part, wanted) };
  }
  return null;
}

/** АҚШ-тағы, БҰҰ: an abbreviation of the list that names a place or an institution, not a thing (ҚҚС, ЖІӨ) or
 * part of a currency (АҚШ доллары). */
export function findAbbreviation(
  words: readonly NameWord[],
  at: number,
  lexicon: NameLexicon,
): FoundName | null {
  const word = words[at]!;
  if (!word.isCapital) return null;
  const short = word.text.toLowerCase();
  const reading = lexicon.abbreviations.has(short)
    ? short
    : word.isAllCapitals || /^\p{Lu}{2,}\p{Ll}+$/u.test(word.text)
      ? knownReading(word, (base) => lexicon.abbreviations.has(base))?.base
      : undefined;
  if (reading === undefined || !/^\p{Lu}\p{L}*\p{Lu}/u.test(word.text)) return null;
  const type = lexicon.abbreviations.get(reading)!;
  const isCurrency = words[at + 1]?.folded.startsWith('доллар') ?? false;
  if (type === 'other' || isCurrency) return null;
  return { from: at, to: at + 1, type, base: word.text.slice(0, reading.length) };
}
