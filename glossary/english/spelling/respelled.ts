import type { EnglishVariant } from '../numbers/variant.ts';

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
function joined(beginning: string, ending: string): string {
  return /^[ei]/.test(ending) && beginning.endsWith('e')
    ? beginning.slice(0, -1) + ending
    : beginning + ending;
}

/**
 * A lower-case word in the spelling of a variety when it is written in the other one: color → colour, travelled →
 * traveled; null for a word that is right, that both share (program, check) or that the table does not have.
 */
export function respelled(word: string, variety: EnglishVariant): string | null {
  const isBritish = variety === 'en-GB';
  for (const [british, american] of SPELLINGS) {
    const [own, other] = isBritish ? [british, american] : [american, british];
    if (!word.startsWith(other) || (isBritish && AMBIGUOUS.has(other))) continue;
    if (!ENDING.test(word.slice(other.length))) continue;
    if (own.startsWith(other) && word.startsWith(own)) continue;
    return joined(own, word.slice(other.length));
  }
  return null;
}

/** A text with every word in the spelling of a variety; names keep theirs: the Kennedy Center. */
export function respell(text: string, variety: EnglishVariant): string {
  return text.replace(/(?<!\p{L})\p{Ll}{4,}/gu, (word) => respelled(word, variety) ?? word);
}
