import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import { type ArticleCheck, inTarget, type PlacedProblem, problem } from '../check.ts';
import { exampleEntry } from './example-entry.ts';
import { findRendering } from './rendering-in-english.ts';

const UN = exampleEntry('БҰҰ', [], {
  type: 'institution',
  renderings: [
    { text: 'United Nations', status: 'preferred', kind: 'full', isForbiddenEverywhere: false },
    { text: 'UN', status: 'preferred', kind: 'acronym', isForbiddenEverywhere: false },
  ],
});

/** A later mention repeats the full form though the glossary has a shorter one. */
export const fullFormRepeated: ArticleCheck = {
  id: 'full-form-repeated',
  theme: 'terms',
  severity: 'info',
  scope: 'article',
  isOn: true,
  good: [
    [
      { source: 'БҰҰ мәлімдеді.', target: 'The United Nations said so.', entries: [UN] },
      { source: 'БҰҰ күтеді.', target: 'The UN is waiting.', entries: [UN] },
    ],
  ],
  bad: [
    [
      { source: 'БҰҰ мәлімдеді.', target: 'The United Nations said so.', entries: [UN] },
      { source: 'БҰҰ күтеді.', target: 'The United Nations is waiting.', entries: [UN] },
    ],
  ],
  find(pairs) {
    const seen = new Set<Entry['id']>();
    const problems: PlacedProblem[] = [];
    pairs.forEach((pair, at) => {
      for (const entry of new Set(pair.terms().map(({ form }) => form.term))) {
        const full = preferredRendering(entry);
        const short = preferredRendering(entry, 'short');
        const shorter = short === full ? preferredRendering(entry, 'acronym') : short;
        const span = full === null ? null : findRendering(full, pair.targetWords());
        if (span === null || full === null || shorter === null || shorter === full) continue;
        if (seen.has(entry.id))
          problems.push({
            at,
            ...problem(
              [inTarget(span)],
              { target: full, wanted: shorter, entry: entry.id },
              { ...span, text: shorter },
            ),
          });
        seen.add(entry.id);
      }
    });
    return problems;
  },
};
