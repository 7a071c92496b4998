import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import { inSource, inTarget, type Problem, problem, type SegmentCheck } from '../check.ts';
import { exampleEntry } from './example-entry.ts';
import { findRenderings } from './rendering-in-english.ts';

const QAZAQ = exampleEntry('Қазақстан', ['Kazakhstan'], {
  type: 'place',
  renderings: [
    { text: 'Kazakhstan', status: 'preferred', kind: 'full', isForbiddenEverywhere: false },
    { text: 'Kazakstan', status: 'forbidden', kind: 'full', isForbiddenEverywhere: true },
  ],
});

/** A rendering the glossary forbids: where its term stands, or wherever the English has it. */
export const termForbidden: SegmentCheck = {
  id: 'term-forbidden',
  theme: 'terms',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [{ source: 'Қазақстанда қар жауды.', target: 'It snowed in Kazakhstan.', entries: [QAZAQ] }],
  bad: [{ source: 'Қазақстанда қар жауды.', target: 'It snowed in Kazakstan.', entries: [QAZAQ] }],
  find(pair) {
    const here = pair.terms();
    const terms = new Set<Entry>(here.map(({ form }) => form.term));
    const everywhere = new Set(pair.targetWords().flatMap(({ folded }) => pair.tools.withEnglish(folded)));
    return [...new Set([...terms, ...everywhere])].flatMap((entry) =>
      entry.renderings.flatMap(({ text, status, isForbiddenEverywhere }): readonly Problem[] => {
        if (status !== 'forbidden' || !(terms.has(entry) || isForbiddenEverywhere)) return [];
        const wanted = preferredRendering(entry) ?? '';
        const source = here.find(({ form }) => form.term === entry);
        return findRenderings(text, pair.targetWords()).map((span) =>
          problem(
            [...(source ? [inSource(source)] : []), inTarget(span)],
            { target: pair.target.slice(span.start, span.end), wanted, entry: entry.id },
            wanted === '' ? null : { ...span, text: wanted },
          ),
        );
      }),
    );
  },
};
