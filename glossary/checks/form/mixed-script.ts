import { findHomoglyphs } from '#glossary/kazakh/letters/homoglyphs.ts';
import { inTarget, problem, type SegmentCheck } from '../check.ts';

/** A Latin word with Cyrillic letters in it that only look right. */
export const mixedScript: SegmentCheck = {
  id: 'mixed-script',
  theme: 'form',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [{ source: 'Ол Астанада.', target: 'He is in Astana.' }],
  bad: [{ source: 'Ол Астанада.', target: 'He is in Аstana.' }],
  find: ({ target }) =>
    findHomoglyphs(target)
      .filter(({ repaired }) => /^[\p{Script=Latin}\p{N}'’-]+$/u.test(repaired))
      .map(({ start, end, word, repaired }) =>
        problem(
          [inTarget({ start, end })],
          { target: word, wanted: repaired },
          { start, end, text: repaired },
        ),
      ),
};
