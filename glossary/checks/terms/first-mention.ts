import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import { type ArticleCheck, inSource, type PlacedProblem, problem } from '../check.ts';
import type { Pair } from '../pair.ts';
import { exampleEntry } from './example-entry.ts';
import { findRendering } from './rendering-in-english.ts';

const UN = exampleEntry('БҰҰ', [], {
  type: 'institution',
  renderings: [
    { text: 'United Nations', status: 'preferred', kind: 'full', isForbiddenEverywhere: false },
    { text: 'UN', status: 'preferred', kind: 'acronym', isForbiddenEverywhere: false },
  ],
});

/** The first mention in an article without the full form of the English. */
export const firstMention: ArticleCheck = {
  id: 'first-mention',
  theme: 'terms',
  severity: 'warning',
  scope: 'article',
  isOn: true,
  good: [
    [
      { source: 'БҰҰ мәлімдеді.', target: 'The United Nations said so.', entries: [UN] },
      { source: 'БҰҰ күтеді.', target: 'The UN is waiting.', entries: [UN] },
    ],
  ],
  bad: [[{ source: 'БҰҰ мәлімдеді.', target: 'The UN said so.', entries: [UN] }]],
  find(pairs) {
    const seen = new Set<Entry['id']>();
    const problems: PlacedProblem[] = [];
    pairs.forEach((pair, at) => {
      for (const found of pair.terms()) {
        const entry = found.form.term;
        if (seen.has(entry.id) || pair.target.trim() === '') continue;
        seen.add(entry.id);
        const wanted = preferredRendering(entry);
        if (wanted === null || !isShortened(entry, wanted, pair)) continue;
        problems.push({ at, ...problem([inSource(found)], { source: found.form.text, wanted }) });
      }
    });
    return problems;
  },
};

/** The English has a short form or an acronym and not the full one. */
function isShortened({ renderings }: Entry, full: string, pair: Pair): boolean {
  const words = pair.targetWords();
  if (findRendering(full, words) !== null) return false;
  return renderings.some(
    ({ text, kind, status }) =>
      kind !== 'full' && status !== 'forbidden' && findRendering(text, words) !== null,
  );
}
