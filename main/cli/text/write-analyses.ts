import type { Analysis } from '#glossary/kazakh/morphology/analysis.ts';
import { writtenFeatures } from '#glossary/kazakh/morphology/written-features.ts';
import type { Token } from '#glossary/kazakh/tokens/token.ts';
import { PARTS_OF_SPEECH, type PartOfSpeech } from '#glossary/model/lexicon.ts';
import type { ByteWriter } from './byte-writer.ts';

/**
 * Writes the field "tokens" as JSON: the words and numbers among `tokens`, each with what `writtenWord` gives for it.
 * Written byte by byte, because most of what a running text says was said before and need only be copied.
 */
export function writeTokens(
  text: string,
  tokens: readonly Token[],
  writtenWord: (word: string) => Uint8Array,
  out: ByteWriter,
): void {
  let before = FIRST_START;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, start, end } = tokens[at]!;
    if (kind !== 'word' && kind !== 'number') continue;
    out.bytes(before);
    out.number(start);
    out.bytes(END);
    out.number(end);
    out.bytes(writtenWord(text.slice(start, end)));
    before = NEXT_START;
  }
  out.bytes(before === FIRST_START ? NO_TOKENS : TAIL);
}

/** Writes what follows the place of a word: its text and readings. */
export function writeWord(word: string, readings: readonly Analysis[], out: ByteWriter): void {
  // Readings are made of the letters of the word and those of endings: what needs no escape there needs none here.
  const plain = isPlain(word);
  out.bytes(TEXT);
  out.text(plain ? word : escaped(word));
  let before = ANALYSES;
  for (let nth = 0; nth < readings.length; nth++) {
    out.bytes(before);
    writeReading(readings[nth]!, plain, out);
    before = NEXT_READING;
  }
  out.bytes(readings.length === 0 ? NO_ANALYSES : LAST_READING);
}

/** From its lemma to the end of its last part, without the quotation marks at both ends. */
function writeReading(reading: Analysis, plain: boolean, out: ByteWriter): void {
  const { lemma, pos, entry, morphemes, clitic } = reading;
  out.text(plain ? lemma : escaped(lemma));
  out.bytes((entry === undefined ? GUESSED : KNOWN).get(pos)!);
  out.bytes(reading.kind === 'invariable' ? MORPHEMES : featuresAndMorphemes(reading));
  for (let nth = 0; nth < morphemes.length; nth++) {
    if (nth > 0) out.bytes(NEXT_MORPHEME);
    out.text(plain ? morphemes[nth]! : escaped(morphemes[nth]!));
  }
  if (!clitic) out.bytes(LAST_MORPHEME);
  else {
    out.bytes(CLITIC);
    out.text(plain ? clitic : escaped(clitic));
    out.bytes(CLITIC_END);
  }
}

/** Whether JSON writes every unit of a text as it is. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === QUOTE || code === BACKSLASH || code >= FIRST_SURROGATE) return false;
  }
  return true;
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function featuresAndMorphemes(reading: Analysis & { readonly features: object }): Uint8Array {
  let bytes = features.get(reading.features);
  if (bytes === undefined) {
    bytes = Buffer.from(`,"features":${writtenFeatures(reading)},"morphemes":["`);
    features.set(reading.features, bytes);
  }
  return bytes;
}

/** By what the endings say, which is one object for all words with the same endings. */
const features = new WeakMap<object, Uint8Array>();

function afterLemma(known: boolean): ReadonlyMap<PartOfSpeech, Uint8Array> {
  return new Map(PARTS_OF_SPEECH.map((pos) => [pos, Buffer.from(`","pos":"${pos}","known":${known}`)]));
}

const KNOWN = afterLemma(true);
const GUESSED = afterLemma(false);
const FIRST_START = Buffer.from('"tokens":[{"start":');
const NEXT_START = Buffer.from(',{"start":');
const END = Buffer.from(',"end":');
const TAIL = Buffer.from(']');
const NO_TOKENS = Buffer.from('"tokens":[]');
const TEXT = Buffer.from(',"text":"');
const ANALYSES = Buffer.from('","analyses":[{"lemma":"');
const NEXT_READING = Buffer.from('},{"lemma":"');
const LAST_READING = Buffer.from('}]}');
const NO_ANALYSES = Buffer.from('","analyses":[]}');
const MORPHEMES = Buffer.from(',"morphemes":["');
const NEXT_MORPHEME = Buffer.from('","');
const LAST_MORPHEME = Buffer.from('"]');
const CLITIC = Buffer.from('"],"clitic":"');
const CLITIC_END = Buffer.from('"');

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_SURROGATE = 0xd800;
