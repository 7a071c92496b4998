import { classOf, UPPER } from '../letters/char-class.ts';
import type { Analysis } from './analysis.ts';
import { findEndings } from './find-endings.ts';
import { NOMINATIVE } from './nominal-features.ts';
import { COST_OF_GRADE, COST_OF_GUESS, nominalCost } from './reading-cost.ts';
import { endingReadings, stemCandidates } from './stem-candidates.ts';
import { isEndingMark, unreadStemLength } from './stem-sound.ts';
import { AT } from './suffix.ts';
import { verbStemsBefore } from './undo-junction.ts';

/**
 * Readings of a word by its endings alone, in no order: as a noun (a name, if it is written with a capital or is an
 * abbreviation, a number or in Latin letters), and as a verb if it is not a name. `word` is in its own case.
 */
export function guessedReadings(word: string, folded: string): Analysis[] {
  const capital = (classOf(word.charCodeAt(0)) & UPPER) !== 0;
  const number = folded >= '0' && folded < ':';
  const pos = number ? 'num' : capital || unreadStemLength(word) > 0 ? 'propn' : 'n';
  const nouns = stemCandidates(word).map(({ stem, length, features, grade }, at): Analysis => {
    const owned = pos === 'propn' && features.possessor ? 3 : 0;
    const cost = nominalCost(pos, features, 0) + guessCost(stem, folded) + COST_OF_GRADE[grade] + owned;
    const cut = isEndingMark(folded.charCodeAt(length)) ? length + 1 : length;
    const morphemes = at > 0 ? [folded.slice(0, cut), folded.slice(cut)] : [folded];
    return { kind: 'nominal', lemma: stem, pos, features, morphemes, cost };
  });
  if (number) return [...nouns, ...ordinals(folded)];
  return capital ? nouns : [...nouns, ...guessedVerbs(folded)];
}

/** Ordinals in digits: 3-ші, 20-сыншы, 2019-шы, 5-інші, 1-ншіден. */
function ordinals(word: string): Analysis[] {
  const [, digits, ordinal, ending] = /^(\d+)-?(с?[ыі]?н?ш[ыі])(.*)$/.exec(word) ?? [];
  if (!digits || !ordinal) return [];
  return (ending ? endingReadings(ending) : [NOMINATIVE]).map((features) => ({
    kind: 'nominal',
    lemma: digits,
    pos: 'num',
    features: { derivation: 'ordinal', ...features },
    morphemes: [
      word.slice(0, word.length - ordinal.length - ending!.length),
      ordinal,
      ...(ending ? [ending] : []),
    ],
    cost: COST_OF_GUESS,
  }));
}

function guessedVerbs(word: string): Analysis[] {
  const found: Analysis[] = [];
  for (const chain of findEndings(word)) {
    const { inner, harmony } = chain;
    const { from, to, id } = inner.suffix;
    const start = word.length - chain.length;
    if (!(from & AT.verb) || to & AT.voice || start < 2 || id.startsWith('person-')) continue;
    verbStemsBefore(word, start, inner, harmony, {
      stem: (length, added) => word.slice(0, length) + added,
      take(lemma) {
        const { features, cost: onVerb } = chain.onVerb;
        const cost = onVerb + guessCost(lemma, word);
        found.push({
          kind: 'verbal',
          lemma,
          pos: 'v',
          features,
          morphemes: chain.behind(word.slice(0, start)),
          cost,
        });
      },
    });
  }
  return found;
}

/** A guess is better the more of the word its endings explain, but a stem needs a vowel and some length. */
function guessCost(stem: string, word: string): number {
  const short = stem.length < 3 ? 10 : stem.length === 3 ? 3 : 0;
  const mute = /[аәеоөүұэёяыіиую]/.test(stem) || !/\p{Script=Cyrillic}/u.test(stem) ? 0 : 30;
  const explained = Math.max(0, word.length - stem.length);
  return COST_OF_GUESS + short + mute + (explained === 0 ? 3 : -0.3 * explained);
}
