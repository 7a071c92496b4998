import type { Analyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { indexStem } from '../index/index-stem.ts';

/** Shortest English stem that counts as a translation, letters: shorter ones stand everywhere. */
const SHORTEST = 3;

/** Words that stand in every other sentence, as stems. */
const EMPTY_WORDS = new Set(
  'the that thi with from hav been wer will their also and for wa are ha not hi her who which into about said say its they but'.split(
    ' ',
  ),
);

/** The English each Kazakh word may stand for, by the dictionary; words without an entry are left out. */
export function kazakhWords(text: string, analyzer: Analyzer): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}-]*/gu)) {
    const senses = analyzer.analyze(word).flatMap(({ entry }) => entry?.senses ?? []);
    const english = new Set(senses.flatMap((sense) => stemsOf(sense.english)));
    if (english.size > 0) found.push([...english]);
  }
  return found;
}

/** The words of an English sentence as AlignableSentence has them. */
export function englishWords(text: string): readonly (readonly string[])[] {
  return stemsOf(text).map((word) => [word]);
}

/** Content words without what English inflection adds, near enough: schools, school; opened, opening, open. */
function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words
    .map((word) => indexStem(word).replace(/(?:ed|ing|ies|e|y)$/, ''))
    .filter((word) => word.length >= SHORTEST && !EMPTY_WORDS.has(word));
}
