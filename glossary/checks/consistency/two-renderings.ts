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
  ],
  find(pairs) {
    const byName = Map.groupBy(nameOccurrences(pairs), ({ base }) => base);
    return [...byName.values()].flatMap((occurrences): readonly PlacedProblem[] => {
      const wanted = commonest(occurrences);
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

/** The spelling used most; of equals the first. */
function commonest(occurrences: readonly NameOccurrence[]): string {
  const bySpelling = Map.groupBy(occurrences, ({ english }) => foldEnglish(english));
  const groups = [...bySpelling.values()].sort((a, b) => b.length - a.length);
  return groups[0]?.[0]?.english ?? '';
}
