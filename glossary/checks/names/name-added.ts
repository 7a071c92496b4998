import { overlaps } from '#glossary/model/span.ts';
import { inTarget, problem, type SegmentCheck } from '../check.ts';
import { isMisspelt } from './is-misspelt.ts';

/** The English has a name that the source does not. */
export const nameAdded: SegmentCheck = {
  id: 'name-added',
  theme: 'names',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Асан Жақыпов келді.', target: 'Asan Zhakypov came on Monday.' },
    { source: 'Ресейлік тілші Алматыда тұрады.', target: 'The Russian reporter lives in Almaty.' },
  ],
  bad: [
    { source: 'Тілші кеше келді.', target: 'The reporter Zhumabek came yesterday.' },
    { source: 'Делегация кеше келді.', target: 'The delegation arrived from Portugal yesterday.' },
    { source: 'Асан үйде отыр.', target: 'Asan is sitting at home with Botagoz.' },
  ],
  find: (pair) => {
    const near = pair.lostParts().flatMap(({ near }) => (near === null ? [] : [near]));
    return pair
      .strangers()
      .filter(({ isFirst, text }) => !isFirst || !isMisspelt(text, pair.tools))
      .filter((word) => !near.some((meant) => overlaps(meant, word)))
      .map((word) => problem([inTarget(word)], { target: word.text }));
  },
};
