import type { NameMention } from '#glossary/kazakh/names/name-mention.ts';
import { inSource, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import type { Pair } from '../pair.ts';
import { isGivenAlone } from './given-alone.ts';
import { isCommonWord, problemsOf } from './name-missing.ts';

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
  ],
  bad: [
    { source: 'Кеше Көкжидекте жиын өтті.', target: 'A meeting was held in Semey yesterday.' },
    { source: 'Олар Зеренді көліне барды.', target: 'They went to the lake.' },
    { source: 'Кеше Жақыповты босатты.', target: 'Bolatov was released yesterday.' },
    {
      source: 'Асан Жақыповтың әйелі Сара Жақыпова келді.',
      target: 'Sara, the wife of Asan Zhakypov, came.',
    },
  ],
  find(pair) {
    if (pair.target.trim() === '') return NONE;
    return pair.names().flatMap((name) => {
      const problems = problemsOf(name, pair);
      if (problems.length > 0) return isUnsure(name, pair) ? problems : NONE;
      return isGivenAlone(name, pair) ? [surnameLost(name, pair)] : NONE;
    });
  },
};

function surnameLost(name: NameMention, { tools }: Pair): Problem {
  const { base, type } = name;
  return problem([inSource(name)], {
    type,
    name: base,
    wanted: tools.romanizer.romanize(base, type)[0] ?? '',
  });
}

function isUnsure({ base, type }: NameMention, pair: Pair): boolean {
  if (base.includes('.') || base.length <= 3 || pair.tools.settled(base).length > 0) return false;
  const common = base.split(' ').filter((part) => isCommonWord(part, pair)).length;
  // A given name that is also a word: Болат "steel".
  if (type === 'person' && base.includes(' ')) return common === 1;
  return (type === 'person' || type === 'place') && common < base.split(' ').length;
}
