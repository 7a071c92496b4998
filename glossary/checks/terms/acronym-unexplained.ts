import { type ArticleCheck, inTarget, type PlacedProblem, problem } from '../check.ts';
import { KNOWN_ACRONYMS } from './known-acronyms.ts';

/** An acronym in the English whose first use neither explains it nor follows its full name. */
export const acronymUnexplained: ArticleCheck = {
  id: 'acronym-unexplained',
  theme: 'terms',
  severity: 'info',
  scope: 'article',
  isOn: true,
  good: [
    [
      { source: 'Ұлттық қауіпсіздік комитеті', target: 'The National Security Committee (KNB) is silent.' },
      { source: 'ҰҚК үндемейді.', target: 'The KNB is silent.' },
    ],
    [{ source: 'АҚШ', target: 'the US' }],
  ],
  bad: [[{ source: 'ҰҚК үндемейді.', target: 'The KNB is silent.' }]],
  find(pairs) {
    const seen = new Set<string>();
    const problems: PlacedProblem[] = [];
    pairs.forEach(({ target, targetWords, source }, at) => {
      for (const word of targetWords()) {
        const acronym = word.text.replace(/['’]s$/, '');
        if (!/^\p{Lu}{2,6}$/u.test(acronym) || seen.has(acronym)) continue;
        seen.add(acronym);
        const isExplained =
          target[word.start - 1] === '(' || /^['’]?s? \(/.test(target.slice(word.start + acronym.length));
        // A headline in capitals and a Latin acronym of the source explain themselves no better in Kazakh.
        if (KNOWN_ACRONYMS.has(acronym) || isExplained || source.includes(acronym) || !/\p{Ll}/u.test(target))
          continue;
        problems.push({ at, ...problem([inTarget(word)], { target: acronym }) });
      }
    });
    return problems;
  },
};
