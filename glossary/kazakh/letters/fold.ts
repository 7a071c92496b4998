import type { Span } from '#glossary/model/span.ts';
import { classOf, INSIDE_WORD, INVISIBLE, SPACE } from './char-class.ts';
import { repairLookAlikes } from './homoglyphs.ts';

/** A folded text that knows where its units came from. */
export interface FoldedText {
  readonly text: string;
  /** The stretch of the original that became `start`–`end` (not empty) of the folded text, without invisible edges. */
  readonly originalSpan: (start: number, end: number) => Span;
}

/**
 * The form in which texts are searched and compared: lower case (Ұ Ү Һ І too), NFC, no soft hyphens and zero-width
 * characters, one apostrophe ('), one hyphen (- for every hyphen and dash), a plain space for every white space.
 * «Нұр‑Сұлтан» with U+2011 and «НҰР-СҰЛТАН» fold alike. Folding twice changes nothing. Letters of other alphabets
 * stay themselves: see foldForMatch.
 */
export function fold(text: string): string {
  const length = text.length;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const folded = table[code] || learn(code);
    if (folded === code) continue;
    // Nearly always a capital, and the only one.
    if (folded >= DROPPED || !isFolded(text, at + 1)) return foldUnits(text, at);
    return text.slice(0, at) + String.fromCharCode(folded) + text.slice(at + 1);
  }
  return text;
}

function isFolded(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((table[code] || learn(code)) !== code) return false;
  }
  return true;
}

/** As fold, after repairing look-alike letters of other scripts (certain ones only): «Aстана» equals «Астана». */
export function foldForMatch(text: string): string {
  return isFoldedForMatch(text) ? text : fold(repairLookAlikes(text));
}

const CYRILLIC_ALONE = 1;
const LATIN_ALONE = 2;

/** Small letters that stay themselves among their own, and the space; other units take a closer look. */
const plain = new Uint8Array(0x10000);
for (const letter of 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі')
  plain[letter.charCodeAt(0)] = CYRILLIC_ALONE;
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') plain[letter.charCodeAt(0)] = LATIN_ALONE;
plain[0x20] = CYRILLIC_ALONE | LATIN_ALONE;

/** Whether a text is small letters of one alphabet and spaces, as most words are: nothing in it is folded or mixed up. */
function isFoldedForMatch(text: string): boolean {
  let alphabets = CYRILLIC_ALONE | LATIN_ALONE;
  for (let at = 0; at < text.length && alphabets !== 0; at += 1) alphabets &= plain[text.charCodeAt(at)]!;
  return alphabets !== 0;
}

/** As fold, keeping the way back to the offsets of `text`. */
export function foldWithOffsets(text: string): FoldedText {
  if (keepsPlaces(text)) return { text: fold(text), originalSpan: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  const folded = foldUnits(text, 0, { starts, ends });
  return {
    text: folded,
    originalSpan: (start, end) => ({ start: starts[start]!, end: ends[end - 1]! }),
  };
}

/** As foldForMatch, keeping the way back to the offsets of `text`: repairs replace unit by unit. */
export function foldForMatchWithOffsets(text: string): FoldedText {
  return foldWithOffsets(repairLookAlikes(text));
}

const APOSTROPHES = "'’‘ʼ`´ʹ′＇‛";
const HYPHENS = '-‐‑‒–—―−﹣－⁃';

/** Entries of the table that are not units: nothing comes out, or the unit is folded with the one before it. */
const DROPPED = 0x10000;
const COMPOSED = 0x10001;
const table = new Uint32Array(0x10000);

function foldedUnit(code: number): number {
  return table[code] || learn(code);
}

function learn(code: number): number {
  const char = String.fromCharCode(code).normalize('NFC').toLowerCase().normalize('NFC');
  const folded = char.charCodeAt(0);
  const bits = classOf(folded);
  let entry = folded;
  // Marks, and U+1160–U+11FF, the Hangul vowels and finals: NFC joins them to what stands before them.
  const isMark = (bits & (INSIDE_WORD | INVISIBLE)) === INSIDE_WORD;
  if (char.length > 1 || isMark || (folded >= 0x1160 && folded <= 0x11ff)) entry = COMPOSED;
  else if (bits & INVISIBLE || code === 0) entry = DROPPED;
  else if (bits & SPACE) entry = 0x20;
  else if (APOSTROPHES.includes(char)) entry = 0x27;
  else if (HYPHENS.includes(char)) entry = 0x2d;
  else if (char === 'ς') entry = 'σ'.charCodeAt(0);
  table[code] = entry;
  return entry;
}

function keepsPlaces(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (foldedUnit(text.charCodeAt(at)) >= DROPPED) return false;
  return true;
}

interface Offsets {
  readonly starts: number[];
  readonly ends: number[];
}

/** NFC makes at most three units of one. */
const GROWTH = 3;
const shared = new Uint16Array(4096 * GROWTH);

/** Folds a text whose first `from` units are known to stay as they are. */
function foldUnits(text: string, from: number, offsets?: Offsets): string {
  const length = text.length;
  const units = length * GROWTH <= shared.length ? shared : new Uint16Array(length * GROWTH);
  let count = 0;
  const emit = (unit: number, start: number, end: number): void => {
    units[count] = unit;
    if (offsets) {
      offsets.starts[count] = start;
      offsets.ends[count] = end;
    }
    count += 1;
  };
  for (let at = 0; at < from; at += 1) emit(text.charCodeAt(at), at, at + 1);
  /** The letter that a mark would join: where it stands in the text and in the output. */
  let base = from - 1;
  let baseCount = from - 1;
  for (let at = from; at < length; at += 1) {
    const folded = foldedUnit(text.charCodeAt(at));
    if (folded < DROPPED) {
      base = at;
      baseCount = count;
      emit(folded, at, at + 1);
    } else if (folded === COMPOSED) {
      const start = base < 0 ? at : base;
      const end = clusterEnd(text, at);
      if (base >= 0) count = baseCount;
      const cluster = composed(text.charAt(base) + marksIn(text, at, end));
      for (let i = 0; i < cluster.length; i += 1) {
        const unit = foldedUnit(cluster.charCodeAt(i));
        if (unit !== DROPPED) emit(unit === COMPOSED ? cluster.charCodeAt(i) : unit, start, end);
      }
      base = -1;
      at = end - 1;
    }
  }
  return textOf(units, count);
}

/** Where the marks that begin at `at` end; invisible units between them belong to them. */
function clusterEnd(text: string, at: number): number {
  let end = at + 1;
  for (let next = end; next < text.length; next += 1) {
    const folded = foldedUnit(text.charCodeAt(next));
    if (folded < DROPPED) break;
    if (folded === COMPOSED) end = next + 1;
  }
  return end;
}

function marksIn(text: string, start: number, end: number): string {
  let marks = '';
  for (let at = start; at < end; at += 1) {
    if (foldedUnit(text.charCodeAt(at)) === COMPOSED) marks += text.charAt(at);
  }
  return marks;
}

/** A letter with its marks, folded. The lower case of İ is i, without the dot that Unicode leaves above it. */
function composed(cluster: string): string {
  return cluster
    .normalize('NFC')
    .toLowerCase()
    .replace(/i\u0307+/g, 'i')
    .normalize('NFC');
}

function textOf(units: Uint16Array, count: number): string {
  let text = '';
  for (let at = 0; at < count; at += 8192) {
    const part = units.subarray(at, Math.min(at + 8192, count));
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}
