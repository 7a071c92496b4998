import { inTarget, problem, type SegmentCheck } from '../check.ts';
import type { EnglishWord } from '../english-words.ts';
import type { Pair } from '../pair.ts';

/** The English names a person or a listed place that the source does not. */
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
  find: (pair) =>
    pair
      .strangers()
      .filter((word) => isListed(word, pair))
      .map((word) => problem([inTarget(word)], { target: word.text })),
};

/** A person of the lists inside the sentence, or a place anywhere. */
function isListed({ isFirst, folded }: EnglishWord, { tools }: Pair): boolean {
  return (!isFirst && tools.isPersonName(folded)) || tools.placesByEnglish(folded).length > 0;
}
