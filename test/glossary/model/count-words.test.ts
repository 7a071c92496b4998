import { describe, expect, it } from 'vitest';
import { countWords } from '#glossary/model/count-words.ts';

describe('counting words', () => {
  it.each([
    ['Мұражай қорында 3 200-ден астам жәдігер бар.', 7],
    ['3,200-ден астам', 2],
    ['The museum’s co-founder said: “No.”', 5],
    ['', 0],
    ['— … «»', 0],
  ])('%s has %d', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
