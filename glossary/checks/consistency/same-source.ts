import { fold } from '#glossary/kazakh/letters/fold.ts';
import { type ArticleCheck, type PlacedProblem, problem } from '../check.ts';
import { foldEnglish } from '../english-words.ts';

/** The same sentence translated in two ways. */
export const sameSource: ArticleCheck = {
  id: 'same-source',
  theme: 'consistency',
  severity: 'warning',
  scope: 'article',
  isOn: true,
  good: [
    [
      { source: 'Толығырақ оқыңыз.', target: 'Read more.' },
      { source: 'Толығырақ оқыңыз', target: 'Read more' },
    ],
  ],
  bad: [
    [
      { source: 'Толығырақ оқыңыз.', target: 'Read more.' },
      { source: 'Толығырақ оқыңыз.', target: 'See the details.' },
    ],
  ],
  find(pairs) {
    const first = new Map<string, { readonly at: number; readonly target: string }>();
    return pairs.flatMap(({ source, target }, at): readonly PlacedProblem[] => {
      const key = bare(fold(source));
      if (key === '' || target.trim() === '') return [];
      const known = first.get(key);
      if (known === undefined) first.set(key, { at, target });
      if (known === undefined || bare(foldEnglish(known.target)) === bare(foldEnglish(target))) return [];
      return [{ at, ...problem([], { other: known.target, segment: known.at + 1 }) }];
    });
  },
};

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
