import { inSource, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import { foldEnglish } from '../english-words.ts';

/** Words in Latin letters side by side, with a capital: Human Rights Watch. Codes with digits are left to `codes`. */
const LATIN =
  /(?<![\p{L}\p{N}@#/._-])\p{Script=Latin}{2,}(?:[ '’&-]+\p{Script=Latin}{2,})*(?![\p{N}@/]|\.\p{L})/gu;

/** A name the source has in Latin letters that the English leaves out. */
export const latinMissing: SegmentCheck = {
  id: 'latin-missing',
  theme: 'names',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Human Rights Watch ұйымы хабарлады.', target: 'Human Rights Watch said so.' },
    { source: 'Ол Facebook-те жазды.', target: 'He wrote it on Facebook.' },
    { source: 'XXI ғасыр', target: 'the 21st century' },
  ],
  bad: [
    { source: 'Human Rights Watch ұйымы хабарлады.', target: 'The organisation said so.' },
    { source: 'Ол Facebook-те жазды.', target: 'He wrote it on his page.' },
  ],
  find({ source, target }) {
    const english = foldEnglish(target);
    return [...source.matchAll(LATIN)].flatMap(({ 0: name, index }): readonly Problem[] => {
      if (!/\p{Lu}/u.test(name) || /^[IVXLC]+$/.test(name)) return NONE;
      const words = foldEnglish(name).match(/\p{L}{2,}/gu) ?? [];
      if (words.every((word) => english.includes(word))) return NONE;
      return [problem([inSource({ start: index, end: index + name.length })], { source: name })];
    });
  },
};
