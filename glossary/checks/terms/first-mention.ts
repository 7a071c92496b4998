import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import { type ArticleCheck, inSource, type PlacedProblem, problem } from '../check.ts';
import type { Pair } from '../pair.ts';
import { exampleEntry } from './example-entry.ts';
import { KNOWN_ACRONYMS } from './known-acronyms.ts';
import { findRendering } from './rendering-in-english.ts';

const KNB = exampleEntry('ҰҚК', [], {
  type: 'institution',
  renderings: [
    { text: 'National Security Committee', status: 'preferred', kind: 'full', isForbiddenEverywhere: false },
    { text: 'KNB', status: 'preferred', kind: 'acronym', isForbiddenEverywhere: false },
  ],
});

/** The first mention in an article without the full form of the English; what every reader knows (UN) is left alone. */
export const firstMention: ArticleCheck = {
  id: 'first-mention',
  theme: 'terms',
  severity: 'warning',
  scope: 'article',
  isOn: true,
  good: [
    [
      { source: 'ҰҚК мәлімдеді.', target: 'The National Security Committee said so.', entries: [KNB] },
      { source: 'ҰҚК күтеді.', target: 'The KNB is waiting.', entries: [KNB] },
    ],
  ],
  bad: [[{ source: 'ҰҚК мәлімдеді.', target: 'The KNB said so.', entries: [KNB] }]],
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
        problems.push({
          at,
          ...problem([inSource(found)], { source: found.form.text, wanted, entry: entry.id }),
        });
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
      kind !== 'full' &&
      !KNOWN_ACRONYMS.has(text) &&
      status !== 'forbidden' &&
      findRendering(text, words) !== null,
  );
}
