import type { Romanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import { type ArticleCheck, inSource, inTarget, type PlacedProblem, problem } from '../check.ts';
import { foldEnglish } from '../english-words.ts';
import { type NameOccurrence, nameOccurrences } from './name-occurrences.ts';

/** One person or place spelt in two ways in an article, or over several that are checked together. */
export const twoRenderings: ArticleCheck = {
  id: 'two-renderings',
  theme: 'consistency',
  severity: 'warning',
  scope: 'article',
  isOn: true,
  good: [
    [
      { source: 'Ерлан Досаев келді.', target: 'Yerlan Dosayev came.' },
      { source: 'Досаев кетті.', target: 'Dosayev’s car left.' },
    ],
  ],
  bad: [
    [
      { source: 'Ерлан Досаев келді.', target: 'Yerlan Dosayev came.' },
      { source: 'Досаев сөйледі.', target: 'Dosayev spoke.' },
      { source: 'Досаев кетті.', target: 'Dossaev left.' },
    ],
    [
      { source: 'Досаев сөйледі.', target: 'Dossaev spoke.' },
      { source: 'Досаев кетті.', target: 'Dosayev left.' },
    ],
  ],
  find(pairs) {
    const byName = Map.groupBy(nameOccurrences(pairs), ({ base }) => base);
    return [...byName.values()].flatMap((occurrences): readonly PlacedProblem[] => {
      const wanted = commonest(occurrences, pairs[occurrences[0]!.at]!.tools.romanizer);
      return occurrences
        .filter(({ english }) => foldEnglish(english) !== foldEnglish(wanted))
        .map(({ at, base, source, target, english }) => ({
          at,
          ...problem(
            [inSource(source), inTarget(target)],
            { name: base, target: english, wanted },
            { ...target, text: wanted },
          ),
        }));
    });
  },
};

/** The spelling used most; of equals the one the house would write, else the first. */
function commonest(occurrences: readonly NameOccurrence[], romanizer: Romanizer): string {
  const house = foldEnglish(romanizer.romanize(occurrences[0]!.base, 'surname')[0] ?? '');
  const bySpelling = Map.groupBy(occurrences, ({ english }) => foldEnglish(english));
  const rank = ([spelling]: readonly [string, unknown]): number => (spelling === house ? 1 : 0);
  const groups = [...bySpelling].sort((a, b) => b[1].length - a[1].length || rank(b) - rank(a));
  return groups[0]?.[1][0]?.english ?? '';
}
