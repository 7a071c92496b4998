import type { NameMention } from '#glossary/kazakh/names/name-mention.ts';
import type { Span } from '#glossary/model/span.ts';
import { inSource, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import type { Pair } from '../pair.ts';
import { isCommonWord } from './common-word.ts';
import { type LostPart, lostNames } from './lost-parts.ts';
import type { SourceName } from './name-parts.ts';

/** Below this no spelling of the name stands in the English. */
const RENDERED = 0.45;

/** A person or place of the source that the English does not name, or names otherwise. */
export const nameMissing: SegmentCheck = {
  id: 'name-missing',
  theme: 'names',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Асан Жақыповты Таразда ұстады.', target: 'Asan Zhakypov was detained in Taraz.' },
    { source: 'Ресей делегациясы кетті.', target: 'The Russian delegation left.' },
    { source: 'Жақыповты кеше босатты.', target: 'He was released yesterday.' },
    { source: 'Өзбекстан Президенті келді.', target: 'The Uzbek President came.' },
    { source: 'АҚШ бұған қарсы.', target: 'The United States is against it.' },
  ],
  bad: [
    { source: 'Асан Жақыповты Таразда ұстады.', target: 'Asan Bolatov was detained in Taraz.' },
    { source: 'Асан Жақыповты Таразда ұстады.', target: 'Asan Zhakypov was detained in Semey.' },
    { source: 'Ерлан Досаев үндемеді.', target: 'Yerlan was silent.' },
    { source: 'Қытай шекараны жапты.', target: 'The border was closed.' },
  ],
  find(pair) {
    if (pair.target.trim() === '') return NONE;
    const lost = lostNames(pair);
    return pair.names().flatMap((name): readonly Problem[] => {
      if (!isSure(name, pair)) return NONE;
      if (name.type !== 'person') return isRendered(name, pair) ? NONE : [nameLost(name, pair)];
      const surname = lost.get(name)?.findLast(isSurname);
      return surname?.near === null && !surname.mayBePronoun ? [nameLost(name, pair)] : NONE;
    });
  },
};

/** Whether the part a person goes by is nowhere in the English. */
function isSurname({ place, inEnglish, name }: LostPart): boolean {
  return place === name.base.split(' ').length - 1 && inEnglish.length === 0;
}

/** Whether the English names a place or an institution in some spelling. */
function isRendered(name: NameMention, pair: Pair): boolean {
  return pair.rendered()[pair.names().indexOf(name)]!.score >= RENDERED;
}

/** That a name, or the parts of it at some spans, is missing in the English. */
export function nameLost(name: SourceName, { tools }: Pair, spans: readonly Span[] = [name]): Problem {
  const { base, type } = name;
  return problem(spans.map(inSource), {
    type,
    name: base,
    wanted: tools.romanizer.romanize(base, type)[0] ?? '',
  });
}

/** A person with two names or a listed one, and places and abbreviations (Би-би-си) whose English is settled. */
function isSure(name: SourceName, pair: Pair): boolean {
  const { base, type } = name;
  const isSettled = pair.tools.settled(base).length > 0;
  if (type === 'institution') return isSettled && /^(?:\p{Lu}{2,}|\p{Lu}\p{L}(?:-\p{Ll}{2})+)$/u.test(base);
  if (type === 'place') return isSettled && !isCommonWord(base, pair);
  if (type !== 'person' || /\.|(?<!\p{L})\p{L}(?!\p{L})/u.test(base)) return false;
  return isSettled || (base.includes(' ') && base.split(' ').every((part) => !isCommonWord(part, pair)));
}
