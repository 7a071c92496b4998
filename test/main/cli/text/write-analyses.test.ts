import { expect, test } from 'vitest';
import type { Analysis } from '#glossary/kazakh/morphology/analysis.ts';
import { tokenize } from '#glossary/kazakh/tokens/tokenize.ts';
import { ByteWriter } from '../../../../main/cli/text/byte-writer.ts';
import { writeTokens, writeWord } from '../../../../main/cli/text/write-analyses.ts';

const reading: Analysis = {
  kind: 'nominal',
  lemma: 'бала',
  pos: 'n',
  features: { case: 'loc', number: 'pl' },
  morphemes: ['бала', 'лар', 'да'],
  cost: 0,
};
const particle: Analysis = {
  kind: 'invariable',
  lemma: 'сон"\\\u0001\ud800',
  pos: 'part',
  morphemes: ['сон"'],
  cost: 0,
};

function written(write: (out: ByteWriter) => void): Uint8Array {
  const out = new ByteWriter();
  write(out);
  return out.taken();
}

const withoutReadings = (word: string) => written((out) => writeWord(word, [], out));
const parsedTokens = (text: string) =>
  JSON.parse(`{${Buffer.from(written((out) => writeTokens(text, tokenize(text), withoutReadings, out)))}}`)
    .tokens;
/** A word as it stands behind its place. */
const parsedWord = (word: string, readings: readonly Analysis[]) =>
  JSON.parse(`{${Buffer.from(written((out) => writeWord(word, readings, out)).subarray(1))}`);

test('a word is written with its text and readings', () => {
  expect(parsedWord('балаларда', [reading, { ...reading, clitic: 'ақ' }])).toEqual({
    text: 'балаларда',
    analyses: [reading, { ...reading, clitic: 'ақ' }].map(({ kind: _, cost: __, ...shown }) => ({
      ...shown,
      known: false,
    })),
  });
});

test('what JSON escapes is escaped', () => {
  const { text, analyses } = parsedWord('сон"', [particle]);
  expect(text).toBe('сон"');
  expect(analyses).toEqual([{ lemma: 'сон"\\\u0001\ud800', pos: 'part', known: false, morphemes: ['сон"'] }]);
});

test('words and numbers stand in order with their places, signs are left out', () => {
  const text = `${' '.repeat(98)}Он 2 үй, бір ат.`;
  expect(parsedTokens(text)).toEqual([
    { start: 98, end: 100, text: 'Он', analyses: [] },
    { start: 101, end: 102, text: '2', analyses: [] },
    { start: 103, end: 105, text: 'үй', analyses: [] },
    { start: 107, end: 110, text: 'бір', analyses: [] },
    { start: 111, end: 113, text: 'ат', analyses: [] },
  ]);
});

test('a text without words has no tokens', () => {
  expect(parsedTokens('– …')).toEqual([]);
});
