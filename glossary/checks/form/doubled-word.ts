import { inTarget, type Problem, problem, type SegmentCheck } from '../check.ts';
import type { EnglishWord } from '../english-words.ts';

/** Said twice on purpose now and then. */
const MEANT = new Set(
  'that had very so no ha bye hear night knock long many really far blah bora tut'.split(' '),
);

/** Fewer words may be said twice on purpose. */
const FEWEST = 3;

/** A word typed twice, or a passage that stands twice in a row. */
export const doubledWord: SegmentCheck = {
  id: 'doubled-word',
  theme: 'form',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол келді.', target: 'He said that that was right.' },
    { source: 'Паго-Пагода.', target: 'In Pago Pago.' },
  ],
  bad: [
    { source: 'Ол сотқа келді.', target: 'He came to the court. He came to the court.' },
    { source: 'Ол сотқа келді.', target: 'He came to the the court.' },
  ],
  find: ({ target, targetWords }) => [
    ...doubledPassages(target, targetWords()),
    ...[...target.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}+)(\s+)\1(?![\p{L}\p{N}'’-])/giu)].flatMap(
      ({ 0: both, 1: word = '', index }) => {
        const isName = /^\p{Lu}\p{Ll}/u.test(word) && index > 0 && both.endsWith(word);
        if (isName || MEANT.has(word.toLowerCase())) return [];
        const span = { start: index, end: index + both.length };
        return [problem([inTarget(span)], { target: word }, { ...span, text: word })];
      },
    ),
  ],
};

/** Runs of three words and more that stand twice without anything between them. */
function doubledPassages(target: string, words: readonly EnglishWord[]): readonly Problem[] {
  const lastAt = new Map<string, number>();
  const found: Problem[] = [];
  for (let at = 0; at + FEWEST <= words.length; at += 1) {
    const key = words
      .slice(at, at + FEWEST)
      .map(({ folded }) => folded)
      .join(' ');
    const before = lastAt.get(key);
    lastAt.set(key, at);
    if (before === undefined) continue;
    const length = at - before;
    const isSame = words
      .slice(at, at + length)
      .every(({ folded }, offset) => folded === words[before + offset]!.folded);
    if (length < FEWEST || at + length > words.length || !isSame) continue;
    const second = { start: words[at]!.start, end: words[at + length - 1]!.end };
    const fix = { start: words[at - 1]!.end, end: second.end, text: '' };
    found.push(problem([inTarget(second)], { target: target.slice(second.start, second.end) }, fix));
    at += length - 1;
  }
  return found;
}
