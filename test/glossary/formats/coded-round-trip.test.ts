import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPills, withPills } from '#glossary/formats/bilingual-docx/pills.ts';
import { readReview } from '#glossary/formats/bilingual-docx/read-review.ts';
import { formatById } from '#glossary/formats/registry.ts';
import { unitsOf } from './fixture-files.ts';
import { codedSentence, marked } from './hard-texts.ts';
import { parallelDocument, segment, writtenFile } from './sample-document.ts';

const pairs = fc.array(fc.tuple(codedSentence, codedSentence), { minLength: 1, maxLength: 4 });

describe.each(['tmx', 'xliff', 'xliff20'])('%s', (id) => {
  const reader = formatById(id === 'xliff20' ? 'xliff' : id)!;

  it('gives inline codes back where they stood, with their partners', () => {
    fc.assert(
      fc.property(pairs, (sentences) => {
        const document = parallelDocument(
          sentences.map(([source, target], at) => segment(at + 1, '', 'x', { source, target })),
        );
        const units = unitsOf(reader.read!(writtenFile(formatById(id)!, document)));
        expect(units.map(({ source, target }) => [marked(source), marked(target)])).toEqual(
          sentences.map(([source, target]) => [marked(source), marked(target)]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a bilingual Word table', () => {
  it('gives numbers, both sides and their codes back', () => {
    const format = formatById('bilingual-docx')!;
    fc.assert(
      fc.property(pairs, (sentences) => {
        const document = parallelDocument(
          sentences.map(([source, target], at) => segment(at + 1, '', 'x', { source, target })),
        );
        const rows = readReview(writtenFile(format, document));
        const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();
        expect(rows).toEqual(
          sentences.map(([source, target], at) => ({
            number: at + 1,
            source: shown(withPills(source)),
            target: shown(withPills(target)),
          })),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('loses no code between the marks and the text', () => {
    fc.assert(
      fc.property(codedSentence, (content) => {
        fc.pre(!/[⟦⟧]/.test(content.text));
        expect(withoutPills(withPills(content), content.codes)).toEqual(content);
      }),
    );
  });
});
