import type { Sense } from '#glossary/model/lexicon.ts';
import type { Unit } from '../read/unit.ts';
import { flag, type Writing } from './writing.ts';

/** Words that go with a negative verb: with "not", and instead of it. */
export const NEGATIVE_WORDS: Readonly<Record<string, readonly [any: string, none: string]>> = {
  ешкім: ['anyone', 'nobody'],
  ештеңе: ['anything', 'nothing'],
  ештеме: ['anything', 'nothing'],
  ешнәрсе: ['anything', 'nothing'],
  дәнеңе: ['anything', 'nothing'],
  ешқандай: ['any', 'no'],
  еш: ['any', 'no'],
  ешбір: ['any', 'no'],
  ешқайсысы: ['any of them', 'none of them'],
  'бірде-бір': ['a single', 'not a single'],
  ешқашан: ['ever', 'never'],
  ешқайда: ['anywhere', 'nowhere'],
  ешқайдан: ['from anywhere', 'from nowhere'],
};

/** The English of a unit in its dictionary form: the sense whose hint is in the segment, else the first. */
export function englishOf(unit: Unit, writing: Writing): string {
  if (unit.fixed) return unit.fixed.english;
  const reading = unit.readings[0];
  const negative = NEGATIVE_WORDS[reading?.lemma ?? ''];
  if (negative) return negative[writing.saysNo ? 1 : 0];
  if (reading?.entry) return chooseSense(reading.entry.senses, writing);
  if (unit.kind === 'foreign' || reading === undefined) return unit.text;
  flag(writing, 'unknown-word', unit);
  return writing.unknownWords === 'bracket' ? `[${unit.text}]` : writing.romanize(reading.lemma);
}

export function chooseSense(senses: readonly Sense[], writing: Writing): string {
  const hinted = senses.find(({ hint }) => hint !== '' && writing.nearby.has(hint));
  return (hinted ?? senses.find(({ hint }) => hint === '') ?? senses[0])?.english ?? '';
}
