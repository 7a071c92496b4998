import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '#glossary/memory/alignment/align.ts';
import type { AlignableSentence } from '#glossary/memory/alignment/alignable-sentence.ts';

function sentences(...specs: readonly (readonly [number, ...string[]])[]): AlignableSentence[] {
  return specs.map(([length, ...anchors]) => ({ length, anchors, words: [], endsParagraph: false }));
}

function shapes(source: readonly AlignableSentence[], target: readonly AlignableSentence[]): string {
  return align(source, target)
    .map((bead) => `${bead.sourceTo - bead.sourceFrom}-${bead.targetTo - bead.targetFrom}`)
    .join(' ');
}

describe('alignment', () => {
  it('pairs sentences of like length one to one', () => {
    expect(shapes(sentences([80], [40], [120]), sentences([85], [41], [128]))).toBe('1-1 1-1 1-1');
  });

  it('finds one sentence translated by two', () => {
    expect(shapes(sentences([60], [180], [70]), sentences([62], [95], [92], [74]))).toBe('1-1 1-2 1-1');
  });

  it('finds a sentence that was left out by its anchors', () => {
    const source = sentences([70, '2019'], [72, '25000'], [71, 'Taraz']);
    expect(shapes(source, sentences([73, '2019'], [75, 'Taraz']))).toBe('1-1 1-0 1-1');
  });

  it('finds a sentence that was added', () => {
    const target = sentences([73, '2019'], [75, '7'], [71, 'Taraz']);
    expect(shapes(sentences([70, '2019'], [71, 'Taraz']), target)).toBe('1-1 0-1 1-1');
  });

  it('prefers to keep paragraph ends together', () => {
    const ended = (length: number): AlignableSentence => ({
      length,
      anchors: [],
      words: [],
      endsParagraph: true,
    });
    const [a, b] = sentences([60], [60]) as [AlignableSentence, AlignableSentence];
    const beads = align([a, ended(60), b], [ended(125), b]);
    expect(beads[0]).toMatchObject({ sourceFrom: 0, sourceTo: 2, targetFrom: 0, targetTo: 1 });
  });

  it('pairs by what the dictionary says when lengths mislead', () => {
    const word = (length: number, ...words: string[]): AlignableSentence => ({
      length,
      anchors: [],
      words: words.map((one) => [one]),
      endsParagraph: false,
    });
    const source = [
      word(60, 'school', 'open', 'teacher'),
      word(62, 'rain', 'road'),
      word(61, 'music', 'play'),
    ];
    const target = [word(64, 'rain', 'road'), word(60, 'music', 'play')];
    expect(shapes(source, target)).toBe('1-0 1-1 1-1');
  });

  it('says how much of the anchors was found', () => {
    const [bead] = align(sentences([50, '2019', 'Taraz']), sentences([50, '2019']));
    expect(bead?.anchored).toBeCloseTo(2 / 3);
  });

  it('puts every sentence into exactly one bead, in order, whatever the lengths', () => {
    const side = fc.array(
      fc.record({
        length: fc.nat(400),
        anchors: fc.array(fc.constantFrom('1', '2', 'Taraz'), { maxLength: 3 }),
        words: fc.array(fc.constantFrom(['school'], ['road', 'way']), { maxLength: 3 }),
        endsParagraph: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(side, side, (source, target) => {
        let row = 0;
        let column = 0;
        for (const bead of align(source, target)) {
          expect([bead.sourceFrom, bead.targetFrom]).toEqual([row, column]);
          expect(bead.sourceTo - row + bead.targetTo - column).toBeGreaterThan(0);
          row = bead.sourceTo;
          column = bead.targetTo;
        }
        expect([row, column]).toEqual([source.length, target.length]);
      }),
    );
  });

  it('reaches the end when one side is far longer', () => {
    const source = sentences(...Array.from({ length: 300 }, () => [60] as const));
    const beads = align(source, sentences([60], [60]));
    expect(beads.at(-1)).toMatchObject({ sourceTo: 300, targetTo: 2 });
  });
});
