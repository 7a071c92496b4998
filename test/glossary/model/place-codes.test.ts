import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodedText, codeLabel, type InlineCode } from '#glossary/model/coded-text.ts';
import { missingCodes, withMissingCodes } from '#glossary/model/place-codes.ts';
import { codedSentence } from '../formats/hard-texts.ts';

/** `Су [1]үш[/1] метр(3).`: brackets are pairs, a number in round ones stands alone. */
function coded(written: string): CodedText {
  const codes: InlineCode[] = [];
  let text = '';
  let at = 0;
  for (const mark of written.matchAll(/\[(\/?)(\d)\]|\((\d)\)/g)) {
    text += written.slice(at, mark.index);
    at = mark.index + mark[0].length;
    const pair = Number(mark[2] ?? mark[3]);
    const kind = mark[3] ? 'standalone' : mark[1] ? 'close' : 'open';
    codes.push({
      offset: text.length,
      id: kind === 'close' ? pair + 1 : pair,
      kind,
      type: 'bold',
      pair,
      data: '',
    });
  }
  return { text: text + written.slice(at), codes };
}

const SOURCE = 'Су деңгейі [1]үш метрге[/1] көтерілді(3), сондықтан [4]тұрғындар[/4] көшірілді.';

describe('codes that a translation lacks', () => {
  it.each([
    ['all of an empty English', '', ['1', '/1', '3', '4', '/4']],
    ['the half of a pair', '[1]three(3)[4]', ['/1', '/4']],
    ['none when the order is another', '[4]so[/4](3)[1]three[/1]', []],
  ])('are %s', (_, english, labels) => {
    expect(missingCodes(coded(SOURCE).codes, coded(english).codes).map(codeLabel)).toEqual(labels);
  });

  it.each([
    [
      'The level rose by three metres, so people moved.',
      'The level [1]rose by three[/1] metres(3), so [4]people[/4] moved.',
    ],
    [
      'Level rose by [1]three metres[/1], so people moved.',
      'Level rose by [1]three metres[/1](3), so [4]people[/4] moved.',
    ],
    ['The level rose(3), so [4]people[/4] left.', 'The level [1]rose[/1](3), so [4]people[/4] left.'],
    ['Rise.', '[1]Rise[/1](3)[4][/4].'],
    ['…', '[1][/1](3)[4][/4]…'],
  ])('come behind about as many words: %s', (english, wanted) => {
    const placed = withMissingCodes(coded(SOURCE), coded(english));
    expect(placed.text).toBe(coded(english).text);
    expect(placed.codes.map(({ id }) => id).toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(placed).toEqual(coded(wanted));
  });

  it('are all there then, in order of their offsets, and what was there keeps its order', () => {
    fc.assert(
      fc.property(codedSentence, codedSentence, fc.nat(7), (source, { text }, kept) => {
        const own = source.codes
          .filter((_, index) => index % 8 === kept)
          .map((code) => ({ ...code, offset: Math.min(code.offset, text.length) }));
        const { codes } = withMissingCodes(source, { text, codes: own });
        expect(missingCodes(source.codes, codes)).toEqual([]);
        expect(codes.map(({ offset }) => offset)).toEqual(
          codes.map(({ offset }) => offset).toSorted((a, b) => a - b),
        );
        expect(codes.filter((code) => own.includes(code))).toEqual(own);
      }),
    );
  });
});
