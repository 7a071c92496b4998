import { type ArticleCheck, inSource, inTarget, type PlacedProblem, problem } from '../check.ts';
import { foldEnglish } from '../english-words.ts';
import { nameOccurrences } from './name-occurrences.ts';

/** Two names of the source that the English does not keep apart. */
export const namesCollapsed: ArticleCheck = {
  id: 'names-collapsed',
  theme: 'consistency',
  severity: 'warning',
  scope: 'article',
  isOn: true,
  good: [
    [
      { source: 'Асан Исмаилов келді.', target: 'Asan Ismailov came.' },
      { source: 'Ерлан Смаилов кетті.', target: 'Yerlan Smailov left.' },
    ],
  ],
  bad: [
    [
      { source: 'Асан Исмаилов келді.', target: 'Asan Ismailov came.' },
      { source: 'Ерлан Смаилов кетті.', target: 'Yerlan Ismailov left.' },
    ],
  ],
  find(pairs) {
    const byEnglish = Map.groupBy(nameOccurrences(pairs), ({ english }) => foldEnglish(english));
    return [...byEnglish.values()].flatMap((occurrences): readonly PlacedProblem[] => {
      const first = occurrences[0]!;
      return occurrences
        .filter(({ base }) => !isSameName(base, first.base))
        .map(({ at, base, source, target, english }) => ({
          at,
          ...problem([inSource(source), inTarget(target)], {
            name: base,
            other: first.base,
            target: english,
          }),
        }));
    });
  },
};

/** Spellings of one name in the source itself: Бішкек and Бишкек, Тоқаев and Токаев, or an ending that stayed on. */
function isSameName(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || plainLetters(a) === plainLetters(b);
}

const PLAIN: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  э: 'е',
  ы: 'и',
  й: 'и',
};

function plainLetters(name: string): string {
  return name.replace(/[әғқңөұүһіэый]/g, (letter) => PLAIN[letter] ?? letter);
}
