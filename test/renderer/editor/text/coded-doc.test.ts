import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import { codedOf, docOf, offsetAt, positionAt } from '../../../../renderer/editor/text/coded-doc.ts';

function code(offset: number, id: number): InlineCode {
  return { offset, id, kind: 'standalone', type: 'break', pair: id, data: '' };
}

const codedTexts: fc.Arbitrary<CodedText> = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(fc.nat(30), { maxLength: 5 }))
  .map(([text, offsets]) => ({
    text,
    codes: offsets
      .map((offset) => Math.min(offset, text.length))
      .sort((a, b) => a - b)
      .map((offset, index) => code(offset, index + 1)),
  }));

describe('a sentence as a document', () => {
  it('comes back as it went in, codes and all', () => {
    fc.assert(
      fc.property(codedTexts, (coded) => {
        expect(codedOf(docOf(coded))).toEqual(coded);
      }),
    );
  });

  it('gives every offset a position that leads back to it', () => {
    fc.assert(
      fc.property(codedTexts, fc.nat(30), (coded, wanted) => {
        const offset = Math.min(wanted, coded.text.length);
        const doc = docOf(coded);
        expect(offsetAt(doc, positionAt(doc, offset))).toBe(offset);
      }),
    );
  });

  it('counts no character for a code', () => {
    const doc = docOf({ text: 'Ақтау', codes: [code(0, 1), code(2, 2)] });
    expect(doc.content.size).toBe(7);
    expect(offsetAt(doc, 4)).toBe(2);
    expect(positionAt(doc, 2)).toBe(4);
    expect(positionAt(doc, 5)).toBe(7);
  });
});
