import { inSource, inTarget, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';

/** Words in Latin letters side by side, with a capital: Human Rights Watch. Codes with digits are left to `codes`. */
const LATIN =
  /(?<![\p{L}\p{N}@#/._-])\p{Script=Latin}{2,}(?:[ '’&-]+\p{Script=Latin}{2,})*(?![\p{N}@/]|\.\p{L})/gu;

/** A name the source has in Latin letters that the English leaves out, or has in other letters or another order. */
export const latinMissing: SegmentCheck = {
  id: 'latin-missing',
  theme: 'names',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Human Rights Watch ұйымы хабарлады.', target: 'Human Rights Watch said so.' },
    { source: 'Ол The Power of Music жобасын ашты.', target: 'He opened the Power of Music project.' },
    { source: 'Ол Facebook-те жазды.', target: 'He wrote it on Facebook.' },
    { source: 'XXI ғасыр', target: 'the 21st century' },
  ],
  bad: [
    { source: 'Human Rights Watch ұйымы хабарлады.', target: 'The organisation said so.' },
    { source: 'Human Rights Watch ұйымы хабарлады.', target: 'Human rights Watch said so.' },
    { source: 'Human Rights Watch ұйымы хабарлады.', target: 'Human Watch Rights said so.' },
    { source: 'Ол Facebook-те жазды.', target: 'He wrote it on his page.' },
  ],
  find({ source, target }) {
    const english = plain(target);
    return [...source.matchAll(LATIN)].flatMap(({ 0: name, index }): readonly Problem[] => {
      if (!/\p{Lu}/u.test(name) || /^[IVXLC]+$/.test(name) || isWritten(plain(name), english)) return NONE;
      const place = inSource({ start: index, end: index + name.length });
      const start = target.toLowerCase().indexOf(name.toLowerCase());
      const meant = { start, end: start + name.length };
      return start < 0
        ? [problem([place], { source: name })]
        : [problem([place, inTarget(meant)], { source: name }, { ...meant, text: name })];
    });
  },
};

/** A text without accents and full stops, in which names are looked for with their capitals. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replaceAll('’', "'");
}

/** Whether an English text has the words of a name with their capitals, and no two of them exchanged. */
function isWritten(name: string, english: string): boolean {
  const words = name.match(/\p{L}{2,}/gu)?.filter((word) => /\p{Lu}/u.test(word) && word !== 'The') ?? [];
  const has = (text: string): boolean => new RegExp(`(?<!\\p{L})${text}(?!\\p{L})`, 'u').test(english);
  const isTurned = words.some(
    (word, at) => at > 0 && has(`${word} ${words[at - 1]}`) && !has(`${words[at - 1]} ${word}`),
  );
  return words.every(has) && !isTurned;
}
