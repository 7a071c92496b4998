import { fold } from '#glossary/kazakh/letters/fold.ts';
import { type ArticleCheck, type PlacedProblem, problem } from '../check.ts';
import { foldEnglish } from '../english-words.ts';

/** Words below which the same English for different sentences is nothing special: "Yes." */
const FEWEST_WORDS = 3;

/** Two different sentences with the same English: one of them was pasted to the wrong place. */
export const sameTarget: ArticleCheck = {
  id: 'same-target',
  theme: 'consistency',
  severity: 'warning',
  scope: 'article',
  isOn: true,
  good: [
    [
      { source: 'Иә.', target: 'Yes.' },
      { source: 'Ия.', target: 'Yes.' },
    ],
  ],
  bad: [
    [
      { source: 'Сот ертең басталады.', target: 'The trial begins tomorrow.' },
      { source: 'Айғақтар сөйледі.', target: 'The trial begins tomorrow.' },
    ],
  ],
  find(pairs) {
    const first = new Map<string, { readonly at: number; readonly source: string }>();
    return pairs.flatMap(({ source, target, isOneSided }, at): readonly PlacedProblem[] => {
      const key = bare(foldEnglish(target));
      if (isOneSided || key.split(' ').length < FEWEST_WORDS) return [];
      const known = first.get(key);
      if (known === undefined) first.set(key, { at, source });
      if (known === undefined || bare(fold(known.source)) === bare(fold(source))) return [];
      return [{ at, ...problem([], { other: known.source, segment: known.at + 1 }) }];
    });
  },
};

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
