import type { NameMention } from '#glossary/kazakh/names/name-mention.ts';
import { inSource, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import { foldEnglish } from '../english-words.ts';
import type { KazakhWord } from '../kazakh-words.ts';
import type { Pair } from '../pair.ts';
import { englishStems, sensesOf } from '../senses.ts';
import { nameInEnglish } from './name-in-english.ts';

/** Below this no spelling of a word stands in the English. */
const RENDERED = 0.45;

/** An institution, event or work of the source of which the English has less than half the words. */
export const institutionUnsure: SegmentCheck = {
  id: 'institution-unsure',
  theme: 'names',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Денсаулық сақтау министрлігі хабарлады.', target: 'The Ministry of Health said so.' },
    { source: 'Ол Жоғарғы сотқа барды.', target: 'He went to the Supreme Court.' },
    { source: 'Федералды тергеу бюросы тексереді.', target: 'The FBI will look into it.' },
  ],
  bad: [
    { source: 'Ол Жоғарғы сотқа шағымданды.', target: 'He complained to the mayor.' },
    { source: 'Денсаулық сақтау министрлігі хабарлады.', target: 'UEFA said so.' },
  ],
  find(pair) {
    const acronyms = pair.targetWords().filter(({ text }) => /^(?:\p{Lu}\.?){2,5}$/u.test(text));
    const stems = englishStems(pair.targetWords());
    return pair.names().flatMap((name): readonly Problem[] => {
      if (name.type === 'person' || name.type === 'place' || isQuoted(name, pair) || isSettled(name, pair))
        return NONE;
      const words = pair.sourceWords().filter(({ start, end }) => start >= name.start && end <= name.end);
      const lost = words.filter((word) => !isRendered(word, pair, stems)).length;
      return lost * 2 > words.length && !acronyms.some(({ folded }) => mayStandFor(folded, words, name, pair))
        ? [problem([inSource(name)], { name: name.base })]
        : NONE;
    });
  },
};

/** A quotation of few words looks like a title. */
function isQuoted({ start }: NameMention, { source }: Pair): boolean {
  return /["“”«„'‘]/.test(source.charAt(start - 1) + source.charAt(start));
}

/**
 * An institution of several words may be an acronym in English, of the same letters where its English is settled, else of
 * letters that begin senses of its words, in any order.
 */
function mayStandFor(
  acronym: string,
  words: readonly KazakhWord[],
  { base }: NameMention,
  { tools }: Pair,
): boolean {
  const full = tools.settled(base).filter((english) => english.includes(' '));
  const initials = full.map((english) => (english.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase());
  if (full.length > 0) return initials.includes(acronym);
  const known = words.map((word) =>
    sensesOf(word)
      .map((sense) => sense.charAt(0))
      .join(''),
  );
  if (known.includes('') || known.length < 3) return true;
  return [...acronym].every((letter) => known.some((letters) => letters.includes(letter)));
}

function isSettled({ base }: NameMention, { target, tools }: Pair): boolean {
  const english = foldEnglish(target);
  return tools.settled(base).some((rendering) => english.includes(foldEnglish(rendering)));
}

/** Whether the English has a word by its sense or its letters. */
function isRendered(word: KazakhWord, pair: Pair, stems: ReadonlySet<string>): boolean {
  if (sensesOf(word).some((sense) => stems.has(sense)) || foldEnglish(pair.target).includes(word.folded))
    return true;
  return (
    nameInEnglish(word.readings()[0]?.lemma ?? word.text, 'place', pair.targetWords(), pair.tools.romanizer)
      .score >= RENDERED
  );
}
