import type { Span } from '#glossary/model/span.ts';
import { inTarget, NONE, problem, type SegmentCheck } from '../check.ts';
import type { EnglishWord } from '../english-words.ts';
import type { KazakhWord } from '../kazakh-words.ts';
import type { Pair } from '../pair.ts';
import { englishStems, sensesOf } from '../senses.ts';
import { englishNegations, impliedNegations } from './english-negation.ts';
import { deniesByForm, kazakhNegation } from './kazakh-negation.ts';

/** The English denies, the source does not. */
export const negationAdded: SegmentCheck = {
  id: 'negation-added',
  theme: 'content',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол жұмыссыз қалды.', target: 'He was left without work.' },
    { source: 'Ол келуден бас тартты.', target: 'He would not come.' },
    { source: 'Ол келді.', target: 'He came.' },
  ],
  bad: [
    { source: 'Ол Астанаға келді.', target: 'He did not come to Astana.' },
    { source: 'Ол ештеңе айтпай, есікті ашты.', target: 'He said nothing and did not open the door.' },
    { source: 'Полиция оны ұстады.', target: 'Police never caught him.' },
  ],
  find(pair) {
    const denials = englishNegations(pair.target);
    if (denials.length === 0) return NONE;
    const { plain, implied } = kazakhNegation(pair.sourceWords());
    if (plain.length > 0)
      return misplaced(denials, plain, implied, pair).map((span) => problem([inTarget(span)]));
    // What the source holds in a word, the English may hold in one beside the added denial.
    const stems = englishStems(pair.targetWords());
    const isOpen = implied.some(
      (word) => deniesByForm(word) || !sensesOf(word).some((sense) => stems.has(sense)),
    );
    return isOpen && impliedNegations(pair.target).length === 0 ? NONE : [problem(denials.map(inTarget))];
  },
};

/** Denials of an English sentence that deny what the source affirms; the source denies something else. */
function misplaced(
  denials: readonly Span[],
  plain: readonly Span[],
  implied: readonly KazakhWord[],
  pair: Pair,
): readonly Span[] {
  const held = impliedNegations(pair.target).length;
  if (held > 0 && denials.length + held > plain.length + implied.length) return denials;
  return denials.filter((span) => {
    const denied = deniedWord(span, pair);
    if (denied === undefined) return false;
    const rendered = pair
      .sourceWords()
      .filter((word) => sensesOf(word).some((sense) => englishStems([denied]).has(sense)));
    return rendered.length > 0 && rendered.every((word) => !isNearDenial(word, [...plain, ...implied], pair));
  });
}

/** Words between a denial and what it denies. */
const BETWEEN = new Set(
  'be been being is are was were am have has had do does did will would can could should may might must to yet also only just still so very quite really even ever always the a an any much many more less than as in of on at for by with all one it he she they we i you that this there'.split(
    ' ',
  ),
);

/** The first word of its own that follows a denial before a mark; none when the clause ends first. */
function deniedWord({ end }: Span, { target, targetWords }: Pair): EnglishWord | undefined {
  const next = targetWords().find(
    ({ start, folded }) => start >= end && !BETWEEN.has(folded) && !/.{3}ly$/.test(folded),
  );
  return next !== undefined && !/[.,;:!?()–—]/.test(target.slice(end, next.start)) ? next : undefined;
}

/** Whether a word or one of the two behind it denies: сене алар емеспін. */
function isNearDenial(word: KazakhWord, denials: readonly Span[], { sourceWords }: Pair): boolean {
  const words = sourceWords();
  const at = words.indexOf(word);
  return words
    .slice(at, at + 4)
    .some(({ start, folded }) => denials.some((span) => span.start === start) || NEAR.test(folded));
}

const NEAR = /^(?:қана|ғана|тек)$|[мбп][ае](?:й|с|ғ|г)/;
