import type { TextCommand } from './command.ts';

/** `qostil text segment`: sentences. */
export const segment: TextCommand = {
  name: 'segment',
  summary: 'Splits a text into paragraphs and sentences.',
  reads: [
    {
      name: 'layout',
      about: 'optional: "paragraph-a-line", "sentence-a-line" or "wrapped"; found out without it',
    },
  ],
  writes: [
    { name: 'sentences', about: '[[start, end], …] in order, without white space at the edges' },
    { name: 'paragraphs', about: '[[start, end], …], each from its first to its last sentence' },
  ],
  load: async () => {
    const { segmentText } = await import('#glossary/kazakh/sentences/segment-text.ts');
    const { detectLayout, isLayout } = await import('#glossary/kazakh/sentences/layout.ts');
    const { QostilError } = await import('#glossary/model/errors.ts');
    return ({ text, layout = detectLayout(text) }) => {
      if (!isLayout(layout)) throw new QostilError('input-invalid', { field: 'layout' });
      const paragraphs = segmentText(text, layout);
      return {
        sentences: paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => [start, end])),
        paragraphs: paragraphs.map(({ start, end }) => [start, end]),
      };
    };
  },
};
