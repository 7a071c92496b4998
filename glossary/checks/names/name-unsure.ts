import { NONE, type Problem, type SegmentCheck } from '../check.ts';
import { foldEnglish } from '../english-words.ts';
import type { Pair } from '../pair.ts';
import { type LostPart, lostNames } from './lost-parts.ts';
import { nameLost, nameMissing } from './name-missing.ts';

/** A place no list knows, a single name that is likely a person, or the surname of one mention, not found in the English. */
export const nameUnsure: SegmentCheck = {
  id: 'name-unsure',
  theme: 'names',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Кеше Көкжидекте жиын өтті.', target: 'A meeting was held in Kokzhidek yesterday.' },
    { source: 'Кеше Жақыповты босатты.', target: 'Zhakypov was released yesterday.' },
    {
      source: 'Жақыповты кеше босатты.',
      target: 'He was released yesterday.',
      before: () => 'Asan Zhakypov was in prison.',
    },
  ],
  bad: [
    { source: 'Кеше Көкжидекте жиын өтті.', target: 'A meeting was held in Semey yesterday.' },
    { source: 'Олар Зеренді көліне барды.', target: 'They went to the lake.' },
    { source: 'Кеше Жақыповты босатты.', target: 'Bolatov was released yesterday.' },
    { source: 'Кеше ол Жақыповты көрді.', target: 'Yesterday he and she saw it.' },
    {
      source: 'Асан Жақыповтың әйелі Сара Жақыпова келді.',
      target: 'Sara, the wife of Asan Zhakypov, came.',
    },
  ],
  find(pair) {
    if (pair.target.trim() === '') return NONE;
    const sure = new Set(nameMissing.find(pair).map(({ spans }) => spans[0]!.start));
    return [...lostNames(pair)].flatMap(([name, parts]): readonly Problem[] => {
      const unseen = parts.filter((part) => part.near === null && !isKnownByNow(part, pair));
      return sure.has(name.start) || unseen.length === 0 ? NONE : [nameLost(name, pair, unseen)];
    });
  },
};

/** A given name goes without saying once the surname was named: English goes by the surname then. */
function isKnownByNow({ name, place }: LostPart, { before, nameParts, target }: Pair): boolean {
  const surname = nameParts().findLast((part) => part.name === name);
  if (surname === undefined || surname.place === place) return false;
  const earlier = surname.inEnglish.length > 0 ? foldEnglish(before()) : '';
  return surname.inEnglish.some(({ start, end }) => earlier.includes(foldEnglish(target.slice(start, end))));
}
