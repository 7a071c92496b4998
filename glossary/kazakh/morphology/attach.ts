import {
  ELIDED_VERBS,
  ELIDED_WORDS,
  EPENTHETIC_WORDS,
  PLAIN_KT_WORDS,
  UNVOICED_WORDS,
  WAVERING_WORDS,
} from './exceptions.ts';
import { harmonyOf, lastPart } from './harmony.ts';
import { BACK, CLOSE, classOfEnd, EITHER, FRONT, isVowelLetter, VOICED } from './letter-class.ts';
import { soundOf, unreadStemLength } from './stem-sound.ts';
import type { Suffix } from './suffix.ts';

/** What a dictionary may know of a stem against its letters. */
export interface StemTraits {
  readonly harmony?: number;
  /** The ы or і of the last syllable drops before a vowel. */
  readonly elides?: boolean;
  /** Final п, қ, к stay before a vowel. */
  readonly unvoiced?: boolean;
}

/** A word under construction. */
export interface Joined {
  readonly text: string;
  /** Harmony of what comes next. */
  readonly harmony: number;
}

const VOICED_OF: Readonly<Record<string, string>> = { п: 'б', қ: 'ғ', к: 'г' };
const elidedNouns = new Set(
  [...ELIDED_WORDS.values()].flatMap(({ stem, optional }) => (optional ? [] : [stem])),
);
const elidedVerbs = new Set(ELIDED_VERBS.values());

/** Joins a suffix to what already bears one. */
export function append(word: Joined, suffix: Suffix): Joined {
  return joined(word.text, suffix, word.harmony, classOfEnd(word.text), '');
}

/** Joins the first suffix to a noun stem (in its own case), with the alternations it asks for: кітап + ы → кітабы. */
export function attachToNoun(stem: string, suffix: Suffix, traits: StemTraits = {}): Joined {
  const folded = stem.toLowerCase();
  if (unreadStemLength(`${stem}-`) === stem.length) {
    const sound = soundOf(stem);
    return joined(stem, suffix, traits.harmony ?? sound.harmony, sound.after, '-');
  }
  const harmony = traits.harmony ?? harmonyBefore(folded, suffix);
  if (takesEpenthesis(folded)) return joined(`${stem}і`, suffix, FRONT, CLOSE, '');
  if (/[ъуо]езд$/.test(folded)) return joined(stem.slice(0, -1), suffix, harmony, VOICED, '');
  const base = folded.endsWith('сс') ? stem.slice(0, -1) : stem;
  const after = classOfEnd(folded);
  const form = spell(suffix, harmony, after);
  if (form[0] === 'ы' || form[0] === 'і')
    return joined(beforeVowel(base, traits), suffix, harmony, after, '');
  const merged = folded.endsWith('ист') && form[0] === 'т' ? base.slice(0, -1) : base;
  return joined(merged, suffix, harmony, after, '');
}

/** Joins the first suffix to a verb stem: оқы + а → оқи, қой + у → қою, жап + ып → жауып. */
export function attachToVerb(stem: string, suffix: Suffix, traits: StemTraits = {}): Joined {
  const harmony = traits.harmony ?? harmonyOf(stem);
  const after = classOfEnd(stem);
  const { form, drops } = allomorphOf(suffix, harmony, after);
  if (drops) return joined(stem.slice(0, -1), suffix, harmony, after, '');
  return joined(
    isVowelLetter(form.charCodeAt(0)) ? verbBeforeVowel(stem, form) : stem,
    suffix,
    harmony,
    after,
    '',
  );
}

function verbBeforeVowel(stem: string, form: string): string {
  if (elidedVerbs.has(lastPart(stem))) return stem.slice(0, -2) + stem.slice(-1);
  if (/[ае]п$/.test(stem) && (form === 'ып' || form === 'іп')) return `${stem.slice(0, -1)}у`;
  const voiced = VOICED_OF[stem.at(-1) ?? ''];
  return voiced && isVowelLetter(stem.charCodeAt(stem.length - 2)) ? stem.slice(0, -1) + voiced : stem;
}

/** Harmony of the first suffix: words like куә take front ы-endings and back а-endings. */
function harmonyBefore(stem: string, suffix: Suffix): number {
  if (!WAVERING_WORDS.has(stem)) return harmonyOf(stem);
  return /^[^аы]*ы|^н$/.test(suffix.allomorphs[0]!.form) ? FRONT : BACK;
}

function takesEpenthesis(stem: string): boolean {
  return EPENTHETIC_WORDS.has(stem) || (stem.endsWith('кт') && !PLAIN_KT_WORDS.has(stem));
}

/** What a vowel does to the end of a noun stem. */
function beforeVowel(stem: string, { elides, unvoiced }: StemTraits): string {
  const folded = stem.toLowerCase();
  if (folded.endsWith('ь')) return stem.slice(0, -1);
  if (folded.endsWith('ист')) return stem.slice(0, -1);
  const part = lastPart(folded);
  if (elides || elidedNouns.has(part) || part.endsWith('орын')) return stem.slice(0, -2) + stem.slice(-1);
  const voiced = VOICED_OF[folded.at(-1) ?? ''];
  const keeps =
    unvoiced || UNVOICED_WORDS.has(lastPart(folded)) || !isVowelLetter(folded.charCodeAt(folded.length - 2));
  return voiced && !keeps ? stem.slice(0, -1) + voiced : stem;
}

function spell(suffix: Suffix, harmony: number, after: number): string {
  return allomorphOf(suffix, harmony, after).form;
}

/** The spelling of a suffix after a class of letters in a harmony. */
export function allomorphOf(suffix: Suffix, harmony: number, after: number) {
  const found = suffix.allomorphs.find((one) => one.harmony & harmony && one.after & after);
  if (!found) throw new Error(`no spelling of ${suffix.id} after class ${after}`);
  return found;
}

function joined(text: string, suffix: Suffix, harmony: number, after: number, mark: string): Joined {
  const { form } = allomorphOf(suffix, harmony === EITHER ? BACK : harmony, after);
  return { text: text + mark + form, harmony: suffix.fixed ? FRONT : harmony };
}
