import { respelled } from '#glossary/english/spelling/respelled.ts';
import { inTarget, problem, type SegmentCheck } from '../check.ts';

/** A spelling of the other English. */
export const englishVariety: SegmentCheck = {
  id: 'english-variety',
  theme: 'form',
  severity: 'info',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Орталық ашылды.', target: 'The centre was opened.' },
    { source: 'Әдеби кеш өтті.', target: 'A literary evening was held in the laboratory.' },
  ],
  bad: [{ source: 'Орталық ашылды.', target: 'The center was opened.' }],
  find({ tools, targetWords }) {
    return targetWords().flatMap((word) => {
      // Names keep their own spelling: the Kennedy Center.
      if (word.isCapital && !word.isFirst) return [];
      const wanted = respelled(word.folded, tools.style.englishVariety);
      if (wanted === null) return [];
      const text = word.isCapital ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
      return [
        problem(
          [inTarget(word)],
          { target: word.text, wanted: text },
          { start: word.start, end: word.end, text },
        ),
      ];
    });
  },
};
