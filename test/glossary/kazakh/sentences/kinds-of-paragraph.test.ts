import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitSentences } from '#glossary/kazakh/sentences/split-sentences.ts';

// Paragraphs of our own, | between two sentences: abbreviations, initials, speech with every dash, lists, law, times, addresses.
const paragraphs = readFileSync(new URL('kinds-of-paragraph.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test.each(paragraphs)('%s', (paragraph) => {
  const text = paragraph.replaceAll('|', '');
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(sentences.join(' |')).toBe(paragraph);
});
