import { fold } from '../letters/fold.ts';
import { repairLookAlikes } from '../letters/homoglyphs.ts';
import type { EndingChain } from './ending-chain.ts';
import type { NominalFeatures } from './features.ts';
import { findEndings } from './find-endings.ts';
import { NOMINATIVE } from './nominal-features.ts';
import { UNWRITTEN_POSSESSIVE } from './nominal-suffixes.ts';
import { isEndingMark, unreadStemLength } from './stem-sound.ts';
import { AT } from './suffix.ts';
import { type Grade, nounStemsBefore } from './undo-junction.ts';

/** One way to read a word as a stem with endings. */
export interface StemCandidate {
  /** The stem, folded for matching, its alternations undone: кітабы → кітап. */
  readonly stem: string;
  /** UTF-16 length of the part of the folded word that writes the stem: 5 in кітабы, 3 in АҚШ-тағы. */
  readonly length: number;
  readonly features: NominalFeatures;
  /** `tolerant` = not by rule, but as loans and foreign names are also written. */
  readonly grade: Exclude<Grade, 'irregular'>;
}

/** Entries kept by word form; running text repeats itself, so nearly every word is found here. */
const REMEMBERED = 50_000;
const remembered = new Map<string, readonly StemCandidate[]>();

/**
 * Every way to read a word (one token, in its own case) as a stem with noun endings, the word itself with no ending
 * first. Needs no dictionary: endings must be legal in order, harmony and assimilation, the alternations of the stem are
 * undone (халқы → халық, орнында → орын), loans take what usage gives them (митингіге → митинг), abbreviations,
 * numbers and Latin-letter words any regular ending, with a hyphen or an apostrophe or glued (АҚШ-тағы, АҚШта).
 * Endings that make another word (-лық, -шы, -лы, -сыз, -ша on a bare stem) are not undone. Remembered by word form.
 */
export function stemCandidates(word: string): readonly StemCandidate[] {
  let candidates = remembered.get(word);
  if (!candidates) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    candidates = findCandidates(word);
    remembered.set(word, candidates);
  }
  return candidates;
}

/**
 * What an ending says that stands apart from its stem, behind a quotation mark or a sign: -ға of «Отан»-ға. Every legal
 * reading; empty when it is no ending of a noun.
 */
export function endingReadings(ending: string): readonly NominalFeatures[] {
  const found: StemCandidate[] = [];
  findUnread(`0${fold(ending)}`, 1, found);
  return found.map(({ features }) => features);
}

function findCandidates(word: string): readonly StemCandidate[] {
  const repaired = repairLookAlikes(word);
  const folded = fold(repaired);
  const found: StemCandidate[] = [
    { stem: folded, length: folded.length, features: NOMINATIVE, grade: 'strict' },
  ];
  const unread = unreadStemLength(repaired);
  if (unread > 0) findUnread(folded, unread, found);
  else findRead(folded, found);
  return found;
}

function findRead(folded: string, found: StemCandidate[]): void {
  for (const chain of findEndings(folded)) {
    if (!chain.isNominal || !(chain.inner.suffix.from & AT.noun)) continue;
    const start = folded.length - chain.length;
    const end = isEndingMark(folded.charCodeAt(start - 1)) ? start - 1 : start;
    if (end < 2 || makesAnotherWord(chain)) continue;
    nounStemsBefore(folded, end, chain.inner, chain.harmony, {
      stem: (length, added) => folded.slice(0, length) + added,
      take(stem, grade) {
        if (grade !== 'irregular') found.push(candidate(stem, end, chain, grade));
      },
    });
  }
}

function findUnread(folded: string, length: number, found: StemCandidate[]): void {
  const endings = isEndingMark(folded.charCodeAt(length)) ? length + 1 : length;
  for (const chain of findEndings(folded)) {
    if (!chain.isNominal || !(chain.inner.suffix.from & (AT.noun | AT.possessed3))) continue;
    if (folded.length - chain.length !== endings || makesAnotherWord(chain)) continue;
    found.push(candidate(folded.slice(0, length), length, chain, 'strict'));
  }
}

/** -ша on a bare stem or plural makes an adverb; -сыз there is "without", hardly ever "you are". */
function makesAnotherWord({ ids }: EndingChain): boolean {
  const outer = ids.at(-1);
  if (outer !== 'equative' && outer !== 'person-2sg-polite') return false;
  return ids.every((id) => id === outer || id === 'plural');
}

function candidate(
  stem: string,
  length: number,
  chain: EndingChain,
  grade: StemCandidate['grade'],
): StemCandidate {
  const { features } = UNWRITTEN_POSSESSIVE.has(chain.inner.suffix) ? chain.onPossessed : chain.onNoun;
  return { stem, length, features, grade };
}
