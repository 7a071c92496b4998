import type { ArticleCheck } from '../check.ts';
import { problem } from '../check.ts';

/** A draft left behind between sentences that are done. Empty ones are named by the check of their own. */
export const forgotten: ArticleCheck = {
  id: 'forgotten',
  theme: 'content',
  severity: 'info',
  scope: 'article',
  isOn: true,
  good: [
    [
      { source: 'Ол келді.', target: 'He came.', state: 'confirmed' },
      { source: 'Ол кетті.', target: 'He left.', state: 'draft' },
    ],
  ],
  bad: [
    [
      { source: 'Ол келді.', target: 'He came.', state: 'draft' },
      { source: 'Ол кетті.', target: 'He left.', state: 'confirmed' },
    ],
  ],
  find(pairs) {
    const last = pairs.findLastIndex(({ state }) => state === 'confirmed' || state === 'reviewed');
    return pairs.flatMap(({ state, target, isOneSided }, at) =>
      at < last && state === 'draft' && target.trim() !== '' && !isOneSided ? [{ at, ...problem([]) }] : [],
    );
  },
};
