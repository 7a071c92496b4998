import { inSource, NONE, problem, type SegmentCheck } from '../check.ts';

const ROMAN = /(?<![\p{L}\d])(?=[IVXІХ])(X{0,3}(?:IX|IV|V?I{0,3}))(?![\p{L}\d])/gu;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** A Roman numeral of the source, in the letters of either script, that the English does not have. */
export const romanNumeral: SegmentCheck = {
  id: 'roman-numeral',
  theme: 'numbers',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'ХХІ ғасырда өмір сүреміз.', target: 'We live in the 21st century.' },
    { source: 'Николай II патша болды.', target: 'Nicholas II was tsar.' },
    { source: 'IV тоқсанда өсім болды.', target: 'There was growth in the fourth quarter.' },
  ],
  bad: [{ source: 'Николай II патша болды.', target: 'Nicholas III was tsar.' }],
  find(pair) {
    // Latin twins of the Cyrillic letters, unit for unit.
    const latin = pair.source.replaceAll('І', 'I').replaceAll('Х', 'X');
    const found = [...latin.matchAll(ROMAN)].filter(({ 0: numeral }) => numeral.length > 1);
    if (found.length === 0) return NONE;
    const english = new Set([
      ...[...pair.target.matchAll(ROMAN)].map(({ 0: numeral }) => romanValue(numeral)),
      ...pair.targetNumbers().flatMap(({ values }) => values),
    ]);
    return found
      .filter(({ 0: numeral }) => !english.has(romanValue(numeral)))
      .map(({ 0: numeral, index }) =>
        problem([inSource({ start: index, end: index + numeral.length })], {
          source: numeral,
          value: romanValue(numeral),
        }),
      );
  },
};

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
