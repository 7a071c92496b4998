import { inTarget, problem, type SegmentCheck } from '../check.ts';

/** British and American spellings of the same word, beginnings; own knowledge. -ise and -ize are both British. */
const SPELLINGS =
  `colour color|labour labor|favour favor|honour honor|neighbour neighbor|behaviour behavior|rumour rumor
harbour harbor|humour humor|centre center|theatre theater|kilometre kilometer|metre meter|litre liter|fibre fiber
defence defense|offence offense|travell travel|cancell cancel|labell label|modell model|grey gray|cheque check
tyre tire|aluminium aluminum|jewellery jewelry|catalogue catalog|analyse analyze|paralyse paralyze|programme program
sceptic skeptic|manoeuvre maneuver|mould mold|plough plow|storey story|pyjamas pajamas|moustache mustache`
    .split(/[|\n]/)
    .map((row) => row.split(' ') as [string, string]);

/** American beginnings that are also British words of their own. */
const AMBIGUOUS = new Set([
  'meter',
  'check',
  'tire',
  'program',
  'story',
  'travel',
  'cancel',
  'label',
  'model',
  'mold',
]);

/** What may follow a beginning; anything else makes another word: literary, laboratory, honorary, humorous are spelled alike. */
const ENDING = /^(?:s|es|d|ed|r|er|rs|ers|ing|ings|able|ful|fully|less|hood|hoods|ly|ite|ites|['’]s)?$/;

/** The beginning with the ending of the other spelling: centered → centred. */
function respelled(beginning: string, ending: string): string {
  return /^[ei]/.test(ending) && beginning.endsWith('e')
    ? beginning.slice(0, -1) + ending
    : beginning + ending;
}

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
    const isBritish = tools.style.englishVariety === 'en-GB';
    return targetWords().flatMap((word) => {
      // Names keep their own spelling: the Kennedy Center.
      if (word.isCapital && !word.isFirst) return [];
      const known = SPELLINGS.find(([british, american]) => {
        const other = isBritish ? american : british;
        if (isBritish && AMBIGUOUS.has(other)) return false;
        const own = isBritish ? british : american;
        if (!word.folded.startsWith(other) || !ENDING.test(word.folded.slice(other.length))) return false;
        return !(own.startsWith(other) && word.folded.startsWith(own));
      });
      if (known === undefined) return [];
      const [wrong, right] = isBritish ? [known[1], known[0]] : known;
      const wanted = respelled(right, word.folded.slice(wrong.length));
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
