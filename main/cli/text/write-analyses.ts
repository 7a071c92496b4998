import type { Analysis } from '#glossary/kazakh/morphology/analysis.ts';
import { writtenFeatures } from '#glossary/kazakh/morphology/written-features.ts';
import type { Token } from '#glossary/kazakh/tokens/token.ts';

/**
 * The field "tokens" as JSON in UTF-8: the words and numbers among `tokens`, each with what `writtenWord` gives for it.
 * Written byte by byte, because most of what a running text says was said before and need only be copied.
 */
export function writeTokens(
  text: string,
  tokens: readonly Token[],
  writtenWord: (word: string) => Uint8Array,
): Uint8Array {
  const words: Uint8Array[] = [];
  let size = HEAD.length + TAIL.length;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, start, end } = tokens[at]!;
    if (kind !== 'word' && kind !== 'number') continue;
    const word = writtenWord(text.slice(start, end));
    words.push(word);
    size += word.length + ROOM_FOR_PLACE;
  }
  const out = Buffer.allocUnsafe(size);
  let length = put(HEAD, out, 0);
  let nth = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, start, end } = tokens[at]!;
    if (kind !== 'word' && kind !== 'number') continue;
    if (nth > 0) out[length++] = COMMA;
    length = putNumber(start, out, put(START, out, length));
    length = putNumber(end, out, put(END, out, length));
    length = put(words[nth]!, out, length);
    nth++;
  }
  return out.subarray(0, put(TAIL, out, length));
}

/** What follows the place of a word: its text and readings. */
export function writeWord(word: string, readings: readonly Analysis[]): Uint8Array {
  const text = JSON.stringify(word);
  // Readings are made of the letters of the word and those of endings: what needs no escape there needs none here.
  const quote = text.length === word.length + 2 ? quoteWhole : JSON.stringify;
  let json = `,"text":${text},"analyses":[`;
  for (let nth = 0; nth < readings.length; nth++)
    json += (nth > 0 ? ',' : '') + writeReading(readings[nth]!, quote);
  return Buffer.from(`${json}]}`);
}

function writeReading(reading: Analysis, quote: (text: string) => string): string {
  const { lemma, pos, entry, morphemes, clitic } = reading;
  let json = `{"lemma":${quote(lemma)},"pos":"${pos}","known":${entry !== undefined}`;
  if (reading.kind !== 'invariable') json += `,"features":${writtenFeatures(reading)}`;
  json += `,"morphemes":[${quote(morphemes[0]!)}`;
  for (let nth = 1; nth < morphemes.length; nth++) json += `,${quote(morphemes[nth]!)}`;
  return clitic ? `${json}],"clitic":${quote(clitic)}}` : `${json}]}`;
}

function quoteWhole(text: string): string {
  return `"${text}"`;
}

function put(bytes: Uint8Array, out: Uint8Array, at: number): number {
  out.set(bytes, at);
  return at + bytes.length;
}

function putNumber(value: number, out: Uint8Array, at: number): number {
  const next = value < 10 ? at : putNumber(Math.floor(value / 10), out, at);
  out[next] = ZERO + (value % 10);
  return next + 1;
}

const HEAD = Buffer.from('"tokens":[');
const START = Buffer.from('{"start":');
const END = Buffer.from(',"end":');
const TAIL = Buffer.from(']');
const COMMA = 0x2c;
const ZERO = 0x30;

/** Bytes for the places of a word, which have ten digits at most, and what stands around them. */
const ROOM_FOR_PLACE = START.length + END.length + 1 + 2 * 10;
