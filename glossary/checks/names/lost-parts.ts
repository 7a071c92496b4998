import { fold } from '#glossary/kazakh/letters/fold.ts';
import { foldEnglish } from '../english-words.ts';
import type { Pair } from '../pair.ts';
import { isCommonWord } from './common-word.ts';
import { type EnglishUnit, englishUnits, isWriting, type NamePart, type SourceName } from './name-parts.ts';
import { consonantCount } from './name-sounds.ts';
import { soundErrors, soundsAlike } from './sound-errors.ts';

/** A part of a name of which the English has less than the source. */
export interface LostPart extends NamePart {
  /** What the English has instead in letters that are nearly its own: a misspelling. */
  readonly near: EnglishUnit | null;
  /** Whether a pronoun of the English may stand for it. */
  readonly mayBePronoun: boolean;
}

/** Errors a consonant up to which an English word is a misspelling and no other name. */
const NEAR = 0.5;

/** So that as many errors as are allowed count. */
const SLIGHT = 0.001;

/** Fewer consonants meet in a common word by chance. */
const SURE_CONSONANTS = 3;

/**
 * The parts of names that the English leaves out. A pronoun stands for a name that the English had before; where it had
 * none, that is left open. Empty when it has them all.
 */
export function lostParts(pair: Pair): readonly LostPart[] {
  const lost = pair.nameParts().filter((part) => part.inEnglish.length < part.inSource && isName(part, pair));
  if (lost.length === 0) return [];
  const taken = new Set(pair.nameParts().flatMap(({ inEnglish }) => inEnglish.map(({ start }) => start)));
  const free = englishUnits(pair).filter(({ start }) => !taken.has(start));
  return lost.flatMap((part): readonly LostPart[] => {
    const small = inSmallLetters(part, pair);
    if (small !== null) return [{ ...part, near: small, mayBePronoun: false }];
    const near = nearest(part, free);
    const mayBePronoun = near === null && isPronoun(part, pair);
    if (mayBePronoun && wasNamed(part, pair)) return [];
    const isSure = !part.isLoose || near !== null || pair.strangers().length > 0 || !isFirst(part, pair);
    return isSure ? [{ ...part, near, mayBePronoun }] : [];
  });
}

/** The name without its capital. */
function inSmallLetters({ forms, inEnglish }: NamePart, { targetWords }: Pair): EnglishUnit | null {
  const [form = ''] = forms;
  if (inEnglish.length > 0 || consonantCount(form) < SURE_CONSONANTS) return null;
  const word = targetWords().find(({ folded, isCapital }) => !isCapital && soundsAlike(form, folded));
  return word === undefined ? null : { start: word.start, end: word.end, text: word.folded };
}

/** A word that begins a sentence has its capital from there, unless it has a title: Голдсмит мырза. */
function isFirst({ start, end }: NamePart, { source }: Pair): boolean {
  if (/^\s+(?:мырза|ханым)/.test(source.slice(end))) return false;
  return /(?:^|[.!?…:]["”»]?\s+)[«„"“–—\s]*$/u.test(source.slice(Math.max(0, start - 6), start));
}

/** A word like Премьер may have a capital; a single letter says nothing. */
function isName({ forms, name }: NamePart, pair: Pair): boolean {
  const [form = ''] = forms;
  if (form.length < 2 || consonantCount(form) === 0 || /\p{Script=Latin}/u.test(form)) return false;
  if (!isCommonWord(form, pair)) return true;
  const [spelling = ''] = pair.tools.romanizer.romanize(form, 'given');
  return name.base.includes(' ') && pair.tools.isPersonName(foldEnglish(spelling));
}

/**
 * English goes on with a pronoun where Kazakh repeats a name of one word: he for a name, his for one in the genitive,
 * beside what renders the pronouns of the source. Not where another name stands in its place.
 */
function isPronoun(part: NamePart, pair: Pair): boolean {
  if (part.name.base.includes(' ') && part.inSource === 1) return false;
  const isOwner = part.inSource > 1 || /[ндт][ыі]ң$/.test(fold(pair.source.slice(part.start, part.end)));
  const count = (words: readonly { readonly folded: string }[], those: ReadonlySet<string>): number =>
    words.filter(({ folded }) => those.has(folded)).length;
  const free = isOwner
    ? count(pair.targetWords(), OWNERS) - count(pair.sourceWords(), KAZAKH_OWNERS)
    : count(pair.targetWords(), PRONOUNS) - count(pair.sourceWords(), KAZAKH_PRONOUNS);
  return free >= part.inSource - part.inEnglish.length && pair.strangers().length === 0;
}

/** Whether the English of the sentences before has the name. */
function wasNamed({ forms }: NamePart, { before, tools }: Pair): boolean {
  const names = new Set(before().match(/\p{Lu}\p{L}+/gu));
  return [...names].some((name) => isWriting(foldEnglish(name), forms, tools.romanizer));
}

const PRONOUNS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'him',
  'her',
  'himself',
  'herself',
  'they',
  'them',
]);
const OWNERS: ReadonlySet<string> = new Set([...PRONOUNS, 'his', 'hers', 'their', 'whose']);
const KAZAKH_PRONOUNS: ReadonlySet<string> = new Set(
  'ол оны оған онымен одан онда олар оларды оларға'.split(' '),
);
const KAZAKH_OWNERS: ReadonlySet<string> = new Set([...KAZAKH_PRONOUNS, 'оның', 'олардың']);

function nearest({ forms }: NamePart, units: readonly EnglishUnit[]): EnglishUnit | null {
  let best: EnglishUnit | null = null;
  let fewest = NEAR;
  for (const unit of units) {
    if (unit.text.length < 3) continue;
    for (const form of forms) {
      if (consonantCount(form) < 2) continue;
      const count = consonantCount(form);
      const errors = soundErrors(form, unit.text, fewest * count + SLIGHT) / count;
      if (errors > fewest) continue;
      best = unit;
      fewest = errors;
    }
  }
  return best;
}

/** The mentions some of whose parts are lost, each with them. */
export function lostNames(pair: Pair): ReadonlyMap<SourceName, readonly LostPart[]> {
  return Map.groupBy(pair.lostParts(), ({ name }) => name);
}
