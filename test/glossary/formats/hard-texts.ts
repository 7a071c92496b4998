import fc from 'fast-check';
import { oneLine } from '#glossary/formats/one-line.ts';
import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';

/** Sentences with what breaks formats: markup, quotes, separators, formulas, letters of all planes. */
export const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Ауылда',
        'көпір',
        '<b>',
        '&amp;',
        '"',
        "'",
        ',',
        ';',
        '=1+1',
        '-x',
        '\t',
        '\u2028',
        '\u0085',
        '𐐷',
        ']]>',
        '⟦',
        '\\',
        '|',
        '{',
        '%',
        '#',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) =>
    oneLine(
      words
        .join(' ')
        .toWellFormed()
        .replace(/[\ufffe\uffff]/g, ''),
    ),
  )
  .filter((text) => text !== '');

/** A sentence with two pairs of codes, one behind the other, and a code alone, anywhere in it. */
export const codedSentence: fc.Arbitrary<CodedText> = fc
  .tuple(sentence, fc.array(fc.nat(40), { minLength: 5, maxLength: 5 }))
  .map(([text, places]) => {
    const edges = [0];
    for (const letter of text) edges.push(edges.at(-1)! + letter.length);
    const [a, b, c, d, e] = places
      .map((place) => edges[place % edges.length]!)
      .toSorted((one, other) => one - other);
    const code = (offset: number, id: number, kind: InlineCode['kind'], pair: number, data: string) =>
      ({ offset, id, kind, type: kind === 'standalone' ? 'break' : 'bold', pair, data }) as const;
    return {
      text,
      codes: [
        code(a!, 1, 'open', 1, '<b>'),
        code(b!, 2, 'close', 1, '</b>'),
        code(c!, 3, 'open', 3, '<b class="x & y">'),
        code(d!, 4, 'close', 3, '</b>'),
        code(e!, 5, 'standalone', 5, '<br/>'),
      ],
    };
  });

/** A text with its codes as marks that say all that must not be lost: ⟨1⟩ … ⟨/1⟩, ⟨3⟩ alone, numbered as they come. */
export function marked({ text, codes }: CodedText): string {
  const numbers = new Map<number, number>();
  let shown = '';
  let at = 0;
  for (const { offset, kind, pair } of codes) {
    const number = numbers.get(pair) ?? numbers.size + 1;
    numbers.set(pair, number);
    shown += `${text.slice(at, offset)}⟨${kind === 'close' ? '/' : ''}${number}${kind === 'standalone' ? '.' : ''}⟩`;
    at = offset;
  }
  return shown + text.slice(at);
}
