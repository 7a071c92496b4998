import type { Noun, Phrase } from '../parse/tree.ts';
import { referentOf } from './noun-number.ts';
import { nominalWords } from './noun-words.ts';
import { type Piece, word } from './piece.ts';
import { thirdPronoun } from './pronouns.ts';
import { chooseSense, englishOf } from './sense.ts';
import { subordinate } from './subordinate-words.ts';
import type { Writing } from './writing.ts';

/** "Every year" and "like a lion" need no article; "all week long" follows. */
const BARE_AFTER: ReadonlySet<string> = new Set(['сайын', 'ретінде']);

/** сөзінше, айтуынша: who is quoted is whom the next ол means. */
const IS_SOURCE = /[іы]нша$|[іы]нше$/;

/** A postposition with its object as an English prepositional phrase. */
export function phraseWords(phrase: Phrase, writing: Writing, _noun?: Noun): Piece[] {
  const { postposition, object } = phrase;
  const reading = postposition.readings[0];
  const preposition = reading?.entry
    ? chooseSense(reading.entry.senses, writing)
    : englishOf(postposition, writing);
  if (object === null) {
    if (/ (?:to|of)$|^as reported by$/.test(preposition) && reading?.entry?.government[0]?.case === 'nom') {
      return [
        ...word(preposition, postposition),
        ...word(thirdPronoun(writing.person ?? writing.topic, 'object', postposition, writing)),
      ];
    }
    return word(preposition, postposition);
  }
  if (object.kind === 'clause') return subordinate(object, postposition, preposition, writing);
  if (postposition.text === 'бұрын' && object.features.case === 'nom') {
    return [...nominalWords(object, 'bare', writing), ...word('ago', postposition)];
  }
  if (postposition.text === 'бері' && object.kind === 'noun' && isDuration(object)) {
    return [...word('for', postposition), ...nominalWords(object, 'bare', writing)];
  }
  if (object.kind === 'noun' && IS_SOURCE.test(postposition.text) && referentOf(object).isHuman)
    writing.person = referentOf(object);
  const role = BARE_AFTER.has(postposition.text) ? 'bare' : 'oblique';
  return [...word(preposition, postposition), ...nominalWords(object, role, writing)];
}

/** үш жылдан бері is "for three years", 2019 жылдан бері "since 2019". */
function isDuration({ head }: Noun): boolean {
  return head.fixed?.number?.kind === 'measure';
}
