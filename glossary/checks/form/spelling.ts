import { inTarget, problem, type SegmentCheck } from '../check.ts';
import { foldEnglish } from '../english-words.ts';

/** A word the dictionary, the glossary and the writer's own words do not have. Names are left to the checks of names. */
export const spelling: SegmentCheck = {
  id: 'spelling',
  theme: 'form',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [{ source: 'Ол теңге берді.', target: 'He gave tenge.' }],
  bad: [{ source: 'Сот шешім шығарды.', target: 'The court made a desicion.' }],
  find: ({ target, tools, misspelt }) =>
    misspelt()
      .filter(({ start, end }) => {
        const isName = !/\p{Ll}/u.test(target.charAt(start));
        return !isName && !tools.isCommonEnglish(foldEnglish(target.slice(start, end)));
      })
      .map((span) => problem([inTarget(span)], { target: target.slice(span.start, span.end) })),
};
