import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { inflectNoun } from '#glossary/kazakh/morphology/inflect-noun.ts';
import { readLexicon } from '#glossary/library/seed/read-lexicon.ts';
import { CASES } from '#glossary/model/lexicon.ts';
import { seedDirectory } from '../../../main/engine/seed-directory.ts';

const entries = readLexicon(seedDirectory()).entries.filter(({ lemma }) => !lemma.includes(' '));
/** Nouns of the dictionary, in its order. */
export const nouns = entries.filter(({ pos }) => pos === 'n').map(({ lemma }) => lemma);
const others = entries.filter(({ pos }) => pos === 'adj' || pos === 'adv').map(({ lemma }) => lemma);
const ENGLISH =
  'the a of in and new state school road people region report year water law market plan data'.split(' ');

/** A repeatable number 0–1 for a place in the data (mulberry32, own knowledge). */
export function chance(unit: number, place: number): number {
  let state = Math.imul(unit + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 15), 1 | state);
  state ^= state + Math.imul(state ^ (state >>> 7), 61 | state);
  return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
}

const forms = new Map<string, string>();

/** A noun in some case; the commoner nouns come earlier in the list and oftener in the text. */
function nounForm(unit: number, place: number): string {
  const lemma = nouns[Math.floor(nouns.length * chance(unit, place) ** 3)]!;
  const kazakhCase = CASES[Math.floor(CASES.length * chance(unit, place + 100))]!;
  const key = `${lemma} ${kazakhCase}`;
  let form = forms.get(key);
  if (form === undefined) {
    form = inflectNoun(lemma, { case: kazakhCase })[0] ?? lemma;
    forms.set(key, form);
  }
  return form;
}

/** The Kazakh of a unit. */
export function sentence(unit: number): string {
  const length = 6 + Math.floor(12 * chance(unit, 50));
  const words = Array.from({ length }, (_, place) =>
    chance(unit, place + 200) < 0.25
      ? others[Math.floor(others.length * chance(unit, place) ** 2)]!
      : nounForm(unit, place),
  );
  if (chance(unit, 60) < 0.2) words[2] = String(Math.floor(3000 * chance(unit, 61)));
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} айтты.`;
}

/** A unit's sentence with a word or two changed, or one that is in no unit. */
export function query(at: number, units: number): string {
  if (chance(at, 300) < 0.3) return sentence(units + at);
  const words = sentence(Math.floor(units * chance(at, 301))).split(' ');
  for (let change = 0; change < 2; change += 1)
    words[1 + Math.floor((words.length - 2) * chance(at, 302 + change))] = nounForm(at, 303 + change);
  return words.join(' ');
}

/** Writes units as TMX. */
export async function writeTmx(path: string, units: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header srclang="kk"/>\n<body>\n');
  for (let unit = 0; unit < units; unit += 1) {
    const english = Array.from(
      { length: 8 + (unit % 9) },
      (_, place) => ENGLISH[Math.floor(ENGLISH.length * chance(unit, place + 400))],
    ).join(' ');
    const text =
      `<tu tuid="${unit}" creationdate="20260101T000000Z"><tuv xml:lang="kk"><seg>${sentence(unit)}</seg></tuv>` +
      `<tuv xml:lang="en"><seg>${english} ${unit}.</seg></tuv></tu>\n`;
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end('</body>\n</tmx>\n');
  await once(file, 'finish');
}
