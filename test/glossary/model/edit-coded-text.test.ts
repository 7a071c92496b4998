import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodedText, type InlineCode, plain } from '#glossary/model/coded-text.ts';
import { joinCodedTexts, replaceSpans, splitCodedText } from '#glossary/model/edit-coded-text.ts';

function code(id: number, offset: number, kind: InlineCode['kind'], pair = id): InlineCode {
  return { id, offset, kind, pair, type: 'bold', data: '' };
}

const BOLD: CodedText = {
  text: 'Облыс әкімі келді. Ол сөйледі.',
  codes: [code(1, 6, 'open', 1), code(2, 22, 'close', 1)],
};

/** Texts with spaces, and codes anywhere in them. */
const codedTexts = fc
  .tuple(fc.string({ unit: fc.constantFrom('а', 'ә', 'b', ' ', '.', '«') }), fc.array(fc.nat()))
  .map(([text, places]): CodedText => {
    const offsets = places.map((place) => place % (text.length + 1)).sort((a, b) => a - b);
    return { text, codes: offsets.map((offset, index) => code(index + 1, offset, 'standalone')) };
  });

describe('splitting', () => {
  test('cuts a pair into isolated halves that a join makes a pair again', () => {
    const [left, right] = splitCodedText(BOLD, 18);
    expect(left).toEqual({ text: 'Облыс әкімі келді.', codes: [code(1, 6, 'isolated', 1)] });
    expect(right).toEqual({ text: 'Ол сөйледі.', codes: [code(2, 3, 'isolated', 1)] });
    expect(joinCodedTexts(left, right)).toEqual(BOLD);
  });

  test('sends a code at the cut with what it encloses', () => {
    const content = {
      text: 'аб',
      codes: [code(1, 0, 'open', 1), code(2, 1, 'close', 1), code(3, 1, 'open', 3), code(4, 2, 'close', 3)],
    };
    const [left, right] = splitCodedText(content, 1);
    expect(left.codes.map(({ id }) => id)).toEqual([1, 2]);
    expect(right.codes.map(({ id }) => id)).toEqual([3, 4]);
  });

  test('keeps every visible unit in order and every code inside its text', () => {
    fc.assert(
      fc.property(codedTexts, fc.nat(), (content, place) => {
        const offset = place % (content.text.length + 1);
        const [left, right] = splitCodedText(content, offset);
        expect(bare(left.text + right.text)).toBe(bare(content.text));
        expect([...left.codes, ...right.codes].map(({ id }) => id)).toEqual(
          content.codes.map(({ id }) => id),
        );
        for (const part of [left, right]) {
          for (const { offset: at } of part.codes) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(part.text.length);
          }
        }
      }),
    );
  });

  test('is undone by a join when the cut is at a single space', () => {
    fc.assert(
      fc.property(codedTexts, codedTexts, (a, b) => {
        const [first, second] = [trimmed(a), trimmed(b)];
        fc.pre(first.text !== '' && second.text !== '');
        const joined = joinCodedTexts(first, second);
        const [left, right] = splitCodedText(joined, first.text.length);
        expect([left.text, right.text]).toEqual([first.text, second.text]);
      }),
    );
  });
});

test.each([
  ['Ол өз', '-өзіне сенбеді.', 'Ол өз-өзіне сенбеді.'],
  ['Ол келді', ', бірақ кешікті.', 'Ол келді, бірақ кешікті.'],
  ['«Жақсы', '», – деді ол.', '«Жақсы», – деді ол.'],
  ['Ол келді.', '– Қайда?', 'Ол келді. – Қайда?'],
  ['Ол келді.', '«Жақсы».', 'Ол келді. «Жақсы».'],
])('a join of "%s" and "%s" is "%s"', (first, second, joined) => {
  expect(joinCodedTexts(plain(first), plain(second)).text).toBe(joined);
});

test('a join gives the second text new numbers where they clash', () => {
  const part = { text: 'сөз', codes: [code(1, 0, 'open', 1), code(2, 3, 'close', 1)] };
  const joined = joinCodedTexts(part, part);
  expect(joined.text).toBe('сөз сөз');
  expect(joined.codes.map(({ id, offset, kind, pair }) => [id, offset, kind, pair])).toEqual([
    [1, 0, 'open', 1],
    [2, 3, 'close', 1],
    [3, 4, 'open', 3],
    [4, 7, 'close', 3],
  ]);
});

test('replacing moves the codes behind and keeps those in front', () => {
  const content = {
    text: 'the major of Taraz',
    codes: [code(1, 4, 'open'), code(2, 9, 'close'), code(3, 18, 'standalone')],
  };
  const replaced = replaceSpans(content, [
    { start: 4, end: 9, text: 'mayor' },
    { start: 10, end: 12, text: 'in' },
  ]);
  expect(replaced.text).toBe('the mayor in Taraz');
  expect(replaced.codes.map(({ offset }) => offset)).toEqual([4, 9, 18]);
  const longer = replaceSpans(content, [{ start: 4, end: 9, text: 'city mayor' }]);
  expect(longer.codes.map(({ offset }) => offset)).toEqual([4, 14, 23]);
});

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

function trimmed({ text }: CodedText): CodedText {
  return { text: text.trim(), codes: [] };
}
