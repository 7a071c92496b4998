import { describe, expect, it } from 'vitest';
import { segmentBlocks, segmentSource } from '#glossary/library/articles/segmentation.ts';
import { plain } from '#glossary/model/coded-text.ts';

describe('the language of a paragraph without letters', () => {
  it.each([
    ['is Kazakh at the beginning', ['2022', 'Астанада қар жауды.'], ['kk', 'kk']],
    ['is that of the paragraph before', ['В городе выпал снег и дождь.', '18:30'], ['ru', 'ru']],
    ['goes on over several', ['It was the first day of the year.', '***', '2023'], ['en', 'en', 'en']],
    ['is not that of one in another language', ['2022', 'В городе выпал снег и дождь.'], ['kk', 'ru']],
  ])('%s', (_, texts, languages) => {
    const blocks = texts.map((text) => ({ role: 'table-cell' as const, content: plain(text) }));
    expect([...segmentBlocks(blocks)].map(({ language }) => language)).toEqual(languages);
    const source = segmentSource(texts.join('\n'), 'paragraph-a-line');
    expect([...source].map(({ language }) => language)).toEqual(languages);
  });
});
