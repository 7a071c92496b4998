import { NONE, type SegmentCheck } from '../check.ts';
import { isCommonWord, problemsOf } from './name-missing.ts';

/** A place no list knows, or a single name that is likely a person, not found in the English. */
export const nameUnsure: SegmentCheck = {
  id: 'name-unsure',
  theme: 'names',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Кеше Көкжидекте жиын өтті.', target: 'A meeting was held in Kokzhidek yesterday.' },
    { source: 'Кеше Жақыповты босатты.', target: 'Zhakypov was released yesterday.' },
  ],
  bad: [
    { source: 'Кеше Көкжидекте жиын өтті.', target: 'A meeting was held in Semey yesterday.' },
    { source: 'Кеше Жақыповты босатты.', target: 'Bolatov was released yesterday.' },
  ],
  find(pair) {
    if (pair.target.trim() === '') return NONE;
    return pair.names().flatMap((name) => {
      const { base, type } = name;
      const isName = type === 'person' || type === 'place';
      const isSingle = !base.includes(' ') && !base.includes('.') && base.length > 3;
      if (!isName || !isSingle || pair.tools.settled(base).length > 0 || isCommonWord(base, pair))
        return NONE;
      return problemsOf(name, pair);
    });
  },
};
