import type { NameMention } from '#glossary/kazakh/names/name-mention.ts';
import { letterPlausibility } from '#glossary/kazakh/romanization/plausibility.ts';
import type { SidedSpan } from '#glossary/model/finding.ts';
import type { Span } from '#glossary/model/span.ts';
import { inSource, inTarget, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import { foldEnglish } from '../english-words.ts';
import type { Pair } from '../pair.ts';
import { isMisspelt } from './is-misspelt.ts';
import type { LostPart } from './lost-parts.ts';
import { misplaced } from './name-order.ts';
import { smallLetters } from './small-letters.ts';

/** Like enough to be meant for the name. */
const MEANT = 0.75;

/**
 * A person or place in other letters: a settled spelling not kept (Tokaev for Tokayev), or a letter wrong, left out or
 * in another place (Tokarev).
 */
export const nameSpelling: SegmentCheck = {
  id: 'name-spelling',
  theme: 'names',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Тоқаев кездесті.', target: 'Tokayev had a meeting.' },
    { source: 'Ол Мәскеуге барды.', target: 'He went to Moscow.' },
    { source: 'Бұл туралы Үкімет мәлімдеді.', target: 'The government said so.' },
  ],
  bad: [
    { source: 'Тоқаев кездесті.', target: 'Tokaev had a meeting.' },
    { source: 'Ол Қызылордаға барды.', target: 'He went to Kzylorda.' },
    { source: 'Асан Жақыпов келді.', target: 'Asan Zhatypov came.' },
    { source: 'Джон Бэрримор келді.', target: 'John Barrymole came.' },
    { source: 'Заңды Сенат қабылдады.', target: 'The law was passed by the senate.' },
    { source: 'Джон Бэрримор келді.', target: 'Barrymore John came.' },
    { source: 'Джон Бэрримор келді.', target: 'John-Barrymore came.' },
    { source: 'Президент Тоқаев келді.', target: 'Tokayev President came.' },
  ],
  find(pair) {
    const found = [
      ...pair.lostParts().flatMap((part) => misspelling(part, pair)),
      ...pair.names().flatMap((name, at) => unsettled(name, pair.rendered()[at]!.span, pair)),
      ...smallLetters(pair).map(({ name, word }) =>
        misspelt([inSource(name)], name.base, word, capitalised(word.text), true),
      ),
      ...misplaced(pair).map(({ name, wanted, ...span }) =>
        misspelt(
          [inSource(name)],
          name.base,
          { ...span, text: pair.target.slice(span.start, span.end) },
          wanted,
          true,
        ),
      ),
    ];
    // One word is said to be wrong once.
    const places = found.map(({ params }) => params.target);
    return found.filter((_, at) => places.indexOf(places[at]) === at);
  },
};

/** A listed name of one word in another spelling, unless that is a word for its people or another word. */
function unsettled(name: NameMention, span: Span | null, { target, tools }: Pair): readonly Problem[] {
  const spellings = tools.settled(name.base);
  const [wanted] = spellings;
  if (wanted === undefined || span === null || (name.type !== 'person' && name.type !== 'place')) return NONE;
  if (wanted.includes(' ') || name.base.includes(' ')) return NONE;
  const found = target.slice(span.start, span.end).replace(/['’]s$/, '');
  if (spellings.some((spelling) => foldEnglish(spelling) === foldEnglish(found))) return NONE;
  if (PEOPLE.test(found) && !isMisspelt(found, tools)) return NONE;
  const isMeant = letterPlausibility(name.base, found) >= MEANT || isMisspelt(found, tools);
  return isMeant ? [misspelt([inSource(name)], name.base, { ...span, text: found }, wanted, true)] : NONE;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function misspelt(
  source: readonly SidedSpan[],
  name: string,
  { start, text }: Span & { readonly text: string },
  wanted: string,
  isCertain: boolean,
): Problem {
  const span = { start, end: start + text.length };
  return problem(
    [...source, inTarget(span)],
    { name, target: text, wanted },
    isCertain ? { ...span, text: wanted } : null,
  );
}

/** A part of a name in letters that are nearly its own; put right only where the lists know how it is spelt. */
function misspelling(
  { near, name: { base }, place, start, end }: LostPart,
  { target, tools }: Pair,
): readonly Problem[] {
  if (near === null) return NONE;
  const text = target.slice(near.start, near.end).replace(/['’]s$/, '');
  const name = base.split(' ')[place] ?? base;
  const [wanted = ''] = tools.romanizer.romanize(name, 'surname');
  const isListed = tools.isPersonName(foldEnglish(wanted)) || tools.settled(name).length > 0;
  return [misspelt([inSource({ start, end })], name, { ...near, text }, wanted, isListed)];
}

/** Words for the people of a place are no spelling of it: Muscovite, Kazakh, Iranian. */
const PEOPLE = /(?:ans?|ians?|ite|ish|ese|[aeiou]ns?|is?|ites|ers?)$/i;
