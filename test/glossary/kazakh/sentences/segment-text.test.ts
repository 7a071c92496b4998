import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLayout } from '#glossary/kazakh/sentences/layout.ts';
import { segmentText, splitParagraphs } from '#glossary/kazakh/sentences/segment-text.ts';

function paragraphsOf(text: string): string[][] {
  return segmentText(text).map(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
}

const SENTENCE_A_LINE = `Көктемгі су тасқыны ауылды шайып кетті
Тұрғындар мектепте түнеп шықты.
«Үйіміз суда қалды
Енді қайда барамыз», - деді ауыл тұрғыны.
- Әкімдік көмектеседі
Бірақ уақыт керек, - деді әкімнің орынбасары

Құтқарушылар 120 адамды көшірді
Олардың арасында 40 бала бар.`;

const WRAPPED = `Көктемгі су тасқыны ауылды шайып кетті. Тұрғындар мектепте
түнеп шықты. «Үйіміз суда қалды. Енді қайда барамыз», – деді
ауыл тұрғыны Асан Қалиев. Құтқарушылар 120 адамды көшірді,
олардың арасында балалар бар.

Әкімдік көмек беруге уәде
етті.`;

const PARAGRAPH_A_LINE = `Ауылды су басты

Көктемгі су тасқыны ауылды шайып кетті. Тұрғындар мектепте түнеп шықты. Олардың арасында балалар да бар еді.

«Үйіміз суда қалды. Енді қайда барамыз», – деді ауыл тұрғыны. Әкімдік үндемеді.`;

describe('detectLayout', () => {
  it.each([
    ['sentence-a-line', SENTENCE_A_LINE],
    ['wrapped', WRAPPED],
    ['paragraph-a-line', PARAGRAPH_A_LINE],
    ['paragraph-a-line', PARAGRAPH_A_LINE.replaceAll('\n\n', '\n')],
    ['paragraph-a-line', 'Бір ғана жол. Екі сөйлем.'],
    ['paragraph-a-line', ''],
  ])('finds %s', (layout, text) => {
    expect(detectLayout(text)).toBe(layout);
    expect(detectLayout(text.replaceAll('\n', '\r\n'))).toBe(layout);
    expect(detectLayout(text.replaceAll('\n', '\r'))).toBe(layout);
    expect(detectLayout(text.replaceAll('\n', '\u2028'))).toBe(layout);
  });

  it.each(['\n', '\r'])('is found for a million lines ended by %j', (end) => {
    const text = `Кеңес бүгін таңертең қалада өтті.${end}Жиын болды.${end}`.repeat(500_000);
    expect(detectLayout(text)).toBe('paragraph-a-line');
  });
});

describe('segmentText', () => {
  it('keeps each line a sentence where a line is one, also inside a quotation', () => {
    expect(paragraphsOf(SENTENCE_A_LINE)).toEqual(
      SENTENCE_A_LINE.split('\n\n').map((paragraph) => paragraph.split('\n')),
    );
  });

  it('joins wrapped lines', () => {
    const [first, second] = paragraphsOf(WRAPPED);
    expect(first?.map((sentence) => sentence.replaceAll('\n', ' '))).toEqual([
      'Көктемгі су тасқыны ауылды шайып кетті.',
      'Тұрғындар мектепте түнеп шықты.',
      '«Үйіміз суда қалды.',
      'Енді қайда барамыз», – деді ауыл тұрғыны Асан Қалиев.',
      'Құтқарушылар 120 адамды көшірді, олардың арасында балалар бар.',
    ]);
    expect(second).toEqual(['Әкімдік көмек беруге уәде\nетті.']);
  });

  it('ends a headline without a full stop at its line', () => {
    expect(paragraphsOf(PARAGRAPH_A_LINE).map((sentences) => sentences.length)).toEqual([1, 3, 3]);
  });

  it('begins list items and turns of speech in wrapped text anew', () => {
    const text =
      'Талаптар бар еді, олар мынадай\nболды:\n1) жол салу;\n2) мектеп ашу және оны\nжөндеу.\n– Келісесіз бе?\n– Иә.';
    expect(splitParagraphs(text, 'wrapped').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Талаптар бар еді, олар мынадай\nболды:',
      '1) жол салу;',
      '2) мектеп ашу және оны\nжөндеу.',
      '– Келісесіз бе?',
      '– Иә.',
    ]);
  });

  it('takes the layout it is told', () => {
    expect(segmentText('Ол\nкелді.', 'paragraph-a-line')).toHaveLength(2);
    expect(segmentText('Ол\nкелді.', 'wrapped')).toHaveLength(1);
  });

  it('covers all that is not white space, whatever the layout', () => {
    const unit = fc.constantFrom(
      'Ол',
      'бар',
      '.',
      '!',
      '«',
      '»',
      '- ',
      ' ',
      '\n',
      '\r',
      '\n\n',
      '\u2028',
      '1. ',
      '• ',
      '\ud83d',
    );
    const layout = fc.constantFrom('paragraph-a-line', 'sentence-a-line', 'wrapped', undefined);
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 50 }), layout, (text, chosen) => {
        let covered = 0;
        for (const paragraph of segmentText(text, chosen)) {
          expect(paragraph.sentences[0]?.start).toBe(paragraph.start);
          expect(paragraph.sentences.at(-1)?.end).toBe(paragraph.end);
          for (const { start, end } of paragraph.sentences) {
            expect(text.slice(covered, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(start).toBeLessThan(end);
            covered = end;
          }
        }
        expect(text.slice(covered).trim()).toBe('');
      }),
    );
  });
});
