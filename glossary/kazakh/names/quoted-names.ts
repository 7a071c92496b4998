import { guessedReading, inCapitalsOf, knownReading } from './base-form.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { FoundName } from './name-mention.ts';
import type { NameWord } from './name-words.ts';

/** A quotation of more words is speech, not a name. */
const LONGEST = 5;
const OPENING = /^[«„“"'‹‘]$/;
const CLOSING = /^[»”"'“›’]$/;
const VERB = /(?:[дт][ыі]|м[ыі]н|[мбп][ыі]з|с[ыі]ң|с[ыі]з|с[ыі]ң?д[ае]р|ған|ген|қан|кен|[ыі]п)$/;

/**
 * A short capitalised quotation without a sentence in it: «Хабар», «Нұр Отанның». Its type is that of the head noun
 * that follows («Болашақ» бағдарламасы) or of the settled name it is, else institution. `at` is the opening quote;
 * the name is what stands inside.
 */
export function findQuoted(words: readonly NameWord[], at: number, lexicon: NameLexicon): FoundName | null {
  if (words[at]!.kind !== 'quote' || !OPENING.test(sign(words[at]!))) return null;
  const first = words[at + 1];
  if (first === undefined || !first.isCapital) return null;
  for (let close = at + 2; close <= at + LONGEST + 1; close += 1) {
    const word = words[close];
    if (word === undefined) return null;
    if (word.kind === 'quote') {
      return CLOSING.test(sign(word)) ? inside(words, at + 1, close, lexicon) : null;
    }
    if (word.kind === 'punctuation' && !/^[-–—]$/.test(word.folded)) return null;
  }
  return null;
}

function sign(word: NameWord): string {
  return word.kind === 'quote' ? word.text || word.folded : '';
}

/** Several words that end like a predicate or begin with an inflected name are said, not a name. */
function isSpeech(first: NameWord, last: NameWord, lexicon: NameLexicon): boolean {
  if (!last.isCapital && VERB.test(last.folded)) return true;
  const known = knownReading(
    first,
    (base) => lexicon.settledTypes(base).size > 0 || lexicon.givenName(base) !== undefined,
  );
  return known !== null && known.ending !== '' && !last.isCapital;
}

/** Nouns behind деген that a saying, a thought or a notion is called by: «Туған жер» деген ұғым. */
const NOTION =
  /^(?:ұғым|сөз|мақал|мәтел|тәмсіл|нақыл|ой|пікір|сұрақ|түсінік|қағида|ұстаным|ұран|идея|уәж|атау|термин|жауап|үндеу|тақырып|айып)/;

/** Whether a quotation is what is said or thought: «…» деді, «…» деген ұғым. `to` is its closing quote. */
function isSaying(words: readonly NameWord[], from: number, to: number): boolean {
  const next = words[to + 1]?.folded ?? '';
  if (/^де(?:п|ді|йді|йтін)$/.test(next)) return to - from > 1 && !words[to - 1]!.isCapital;
  return next === 'деген' && NOTION.test(words[to + 2]?.folded ?? '');
}

function inside(
  words: readonly NameWord[],
  from: number,
  to: number,
  lexicon: NameLexicon,
): FoundName | null {
  const last = words[to - 1]!;
  if (to - from > 1 && isSpeech(words[from]!, last, lexicon)) return null;
  if (isSaying(words, from, to)) return null;
  const whole = words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
  const settled = [...lexicon.settledTypes(whole)][0];
  const head = words[to + 1] === undefined ? null : lexicon.headOf(words[to + 1]!.folded);
  const named = settled === 'place' || settled === 'person' ? undefined : settled;
  const type = head?.type === 'place' ? 'place' : (named ?? head?.type ?? 'institution');
  const before = words.slice(from, to - 1).map(({ text }) => text);
  const base = settled === undefined ? guessedReading(last).base : last.folded;
  return { from, to, type, base: [...before, inCapitalsOf(last, base)].join(' ') };
}
