import { expect, it } from 'vitest';
import { splitEnglish } from '#glossary/english/sentences/split-english.ts';

it.each([
  ['The bridge opened. It is long.', ['The bridge opened.', 'It is long.']],
  ['Dr. Omarova spoke. Mr. Seitov agreed.', ['Dr. Omarova spoke.', 'Mr. Seitov agreed.']],
  ['It cost 3.5 million tenge. Who paid?', ['It cost 3.5 million tenge.', 'Who paid?']],
  ['A. Kunanbayev wrote it. “Read it.” He did.', ['A. Kunanbayev wrote it.', '“Read it.”', 'He did.']],
  ['The U.S. Embassy closed.', ['The U.S. Embassy closed.']],
  ['  ', []],
])('%j is cut into its sentences', (paragraph, sentences) => {
  expect(splitEnglish(paragraph)).toEqual(sentences);
});
