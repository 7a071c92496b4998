import { letterPlausibility } from '#glossary/kazakh/romanization/plausibility.ts';
import { inSource, inTarget, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import { foldEnglish } from '../english-words.ts';
import type { Pair } from '../pair.ts';
import { type LostPart, lostParts } from './lost-parts.ts';

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
  ],
  bad: [
    { source: 'Тоқаев кездесті.', target: 'Tokaev had a meeting.' },
    { source: 'Ол Қызылордаға барды.', target: 'He went to Kzylorda.' },
    { source: 'Асан Жақыпов келді.', target: 'Asan Zhatypov came.' },
    { source: 'Джон Бэрримор келді.', target: 'John Barrymole came.' },
  ],
  find(pair) {
    const { settled } = pair.tools;
    const misspelt = lostParts(pair).flatMap((part) => misspelling(part, pair));
    const unsettled = pair.names().flatMap((name, at): readonly Problem[] => {
      const spellings = settled(name.base);
      const [wanted] = spellings;
      if (wanted === undefined || (name.type !== 'person' && name.type !== 'place')) return NONE;
      if (wanted.includes(' ') || name.base.includes(' ')) return NONE;
      const { span } = pair.rendered()[at]!;
      if (span === null) return NONE;
      const written = pair.target.slice(span.start, span.end);
      const found = written.replace(/['’]s$/, '');
      if (spellings.some((spelling) => foldEnglish(spelling) === foldEnglish(found))) return NONE;
      if (letterPlausibility(name.base, found) < MEANT || PEOPLE.test(found)) return NONE;
      const fix = { start: span.start, end: span.start + found.length, text: wanted };
      return [problem([inSource(name), inTarget(span)], { name: name.base, target: found, wanted }, fix)];
    });
    return [...misspelt, ...unsettled];
  },
};

/** A part of a name in letters that are nearly its own; put right only where the lists know how it is spelt. */
function misspelling(
  { near, name: { base }, place, start, end }: LostPart,
  { target, tools }: Pair,
): readonly Problem[] {
  if (near === null) return NONE;
  const found = target.slice(near.start, near.end).replace(/['’]s$/, '');
  const name = base.split(' ')[place] ?? base;
  const [wanted = ''] = tools.romanizer.romanize(name, 'surname');
  const fix = { start: near.start, end: near.start + found.length, text: wanted };
  const isListed = tools.isPersonName(foldEnglish(wanted)) || tools.settled(name).length > 0;
  return [
    problem(
      [inSource({ start, end }), inTarget(near)],
      { name, target: found, wanted },
      isListed ? fix : null,
    ),
  ];
}

/** Words for the people of a place are no spelling of it: Muscovite, Kazakh, Iranian. */
const PEOPLE = /(?:ans?|ians?|ite|ish|ese|[aeiou]ns?|is?|ites|ers?)$/i;
