import type { TermType } from '#glossary/model/term-type.ts';
import { fold } from '../letters/fold.ts';
import { inCapitalsOf, knownReading } from './base-form.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { FoundName } from './name-mention.ts';
import type { NameWord } from './name-words.ts';
import type { TakenWords } from './taken-words.ts';

/**
 * Single names no list knows, taken for places, that are the surname or given name of a person the text has in full:
 * «Анри Бушар келді. Кейін Бушардан сұрадық».
 */
export function withPersonsShown(found: readonly FoundName[], lexicon: NameLexicon): FoundName[] {
  const persons = found.filter(({ type, base }) => type === 'person' && base.includes(' '));
  const words = new Set(persons.flatMap(({ base }) => fold(base).split(' ')));
  return found
    .filter(
      ({ type, base }) =>
        type === 'place' && words.has(fold(base)) && lexicon.settledTypes(fold(base)).size === 0,
    )
    .map((name) => ({ ...name, type: 'person' }));
}

/**
 * Names that only stand at the start of a sentence, where their capital proves nothing, but that the text has shown
 * to be names elsewhere: «Асан Болатов келді. Болатов …», «… Болатқа берді. Болат …».
 */
export function* findRecurring(words: readonly NameWord[], taken: TakenWords): Generator<FoundName> {
  const types = new Map<string, TermType>();
  for (const { type, base } of taken.names()) {
    if (type === 'person') for (const part of base.split(' ')) types.set(fold(part), type);
    else if (!base.includes(' ')) types.set(fold(base), type);
  }
  for (const [at, word] of words.entries()) {
    if (taken.nameAt(at) !== null || !word.startsSentence || !word.isCapital || word.kind !== 'word')
      continue;
    const reading = knownReading(word, (base) => types.has(base));
    if (reading === null) continue;
    yield { from: at, to: at + 1, type: types.get(reading.base)!, base: inCapitalsOf(word, reading.base) };
  }
}
