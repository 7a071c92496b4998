import { indefiniteArticle } from '#glossary/english/inflection/article.ts';
import { inTarget, problem, type SegmentCheck } from '../check.ts';

/** "a" before a vowel sound or "an" before a consonant. */
export const indefiniteArticleCheck: SegmentCheck = {
  id: 'indefinite-article',
  theme: 'form',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Бір сағаттан кейін депутат келді.', target: 'After an hour an MP came from a university.' },
    { source: 'А тобы жеңді.', target: 'Group A is ahead.' },
  ],
  bad: [
    { source: 'Ол өтініш жазды.', target: 'He wrote a application.' },
    { source: 'Ол кітап жазды.', target: 'He wrote an book.' },
  ],
  find: ({ target }) =>
    [
      ...target.matchAll(/(?<![\p{L}\p{N}.'’-])(an?|An?)(?=[ \u00a0](["“‘]?[\p{L}\d][\p{L}\d'’.,-]*))/gu),
    ].flatMap(({ 1: article = '', 2: following = '', index }) => {
      // A letter or a grade: "A is ahead", "vitamin A and …"; foreign words keep their own article.
      if (article === 'A' && index > 0 && !/[.!?"“]\s*$/.test(target.slice(0, index))) return [];
      if (LEFT_ALONE.test(following)) return [];
      const wanted = indefiniteArticle(following);
      if (wanted === article.toLowerCase()) return [];
      const span = { start: index, end: index + article.length };
      const text = article.startsWith('A') ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
      return [
        problem([inTarget(span)], { target: `${article} ${following}`, wanted: text }, { ...span, text }),
      ];
    }),
};

/** Abbreviations, single letters and words whose first sound is not sure: a/an hotel, a/an herb. */
const LEFT_ALONE = /^["“‘]?(?:\p{Lu}[\p{Lu}.\d]|\p{L}(?!\p{L})|herb|hi(?:stor|lario)|hote|habit)/u;
