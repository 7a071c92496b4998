import type { Span } from '#glossary/model/span.ts';
import type { KazakhWord } from '../kazakh-words.ts';

/** Words that deny by themselves, with the forms of жоқ and емес. Own knowledge. */
const DENIES =
  /^(?:жоқ(?:пын|сың|сыз|пыз|тың|қа|ты|та|тан|тығы.*|тығын.*)?|емес(?:пін|сің|сіз|піз|тің|ке|ті|те|тен|тігі.*)?)$/;
const NEGATIVE_PRONOUN =
  /^(?:ешкім|ешқандай|ешқашан|ештеңе|ешнәрсе|ешқайда|ешқайсы|ешбір|ешқайсысы|ешқандайда|еш)/;

/** Looks negative, is not: "otherwise", "or". Own knowledge. */
const SAYS_SOMETHING_ELSE = /^(?:болмаса|әйтпесе|әйтпегенде|алма|алмас)$/;

/** Shape of a verb in the negative, known or not: -мады, -маған, -майды, -майтын. */
const NEGATIVE_SHAPE = /.{2}(?:[мбп]а(?:й|ған|ды)|[мбп]е(?:й|ген|ді))/;

/** Words that lack something: -сыз, бей-. They count only where the English denies too. */
const LACKS = /(?:с[ыі]з(?:д[ыі]к.*|д[ае]р.*|б[ае]н|д[ыі]ң|г[ае]|ғ[ае])?|с[ыі]здыққа)$/;

/** How a Kazakh sentence denies. */
export interface Negation {
  /** Verbs in the negative, жоқ, емес, ешкім …: English says not, no, never. */
  readonly plain: readonly Span[];
  /** Those that end a clause: бармады, жоқ, емес. English hardly does without a denial of its own there. */
  readonly finite: readonly Span[];
  /** Words that hold a "without", "against", "refuse": either language may put it otherwise. */
  readonly isImplied: boolean;
}

/** Stems of words after which English may deny: refuse, forbid, unlike, only. Own knowledge. */
const IMPLIES =
  /^(?:тыйым|теріске|сирек|зорға|әрең|жалған|өтірік|айырыл|жоқ|қорқ|болдырма|керісінше|өзге$|гөрі|орнына|жетіспе|мақұрым|тек$|ғана$|қана$|арылу|әлі$|аз$|қайшы|мүлд|әсте)/;

/**
 * The negations of a sentence: бармады "did not go", жоқ, емес, ешкім. Not the intention in -мақ (қол жұмсамақ), not the
 * question clitic ма, not жоққа шығарды "denied", which English says in a verb.
 */
export function kazakhNegation(words: readonly KazakhWord[]): Negation {
  const plain: Span[] = [];
  const finite: Span[] = [];
  let isImplied = false;
  words.forEach((word, at) => {
    const kind = denial(word, words[at + 1]?.folded ?? '');
    const span = { start: word.start, end: word.end };
    if (kind !== 'none') plain.push(span);
    if (kind === 'finite') finite.push(span);
    const isRefusal = word.folded === 'бас' && words[at + 1]?.folded.startsWith('тарт') === true;
    if (kind === 'none') isImplied ||= isRefusal || mayDeny(word);
  });
  return { plain, finite, isImplied };
}

function denial(word: KazakhWord, next: string): 'finite' | 'inner' | 'none' {
  const { folded } = word;
  if (SAYS_SOMETHING_ELSE.test(folded)) return 'none';
  if (DENIES.test(folded)) {
    if (folded === 'жоққа' && next.startsWith('шығар')) return 'none';
    if (/^емес/.test(folded) && (/^п[ае]$/.test(next) || next === 'тек')) return 'none';
    return 'finite';
  }
  if (NEGATIVE_PRONOUN.test(folded)) return 'finite';
  const [best] = word.readings();
  if (best?.kind !== 'verbal' || best.features.negative !== true || best.entry === undefined) return 'none';
  const { features } = best;
  if (features.form === 'finite') return features.mood === 'conditional' ? 'inner' : 'finite';
  return features.form === 'participle' ? 'finite' : 'inner';
}

/** Whether a word can be read as a denial, or holds one in its meaning. */
function mayDeny({ folded, readings }: KazakhWord): boolean {
  if (IMPLIES.test(folded) || NEGATIVE_SHAPE.test(folded)) return true;
  const [best] = readings();
  if (best?.kind === 'nominal' && best.features.derivation === 'without') return true;
  if (LACKS.test(folded) && !/^(?:сіз|қам|қауіп)/.test(folded)) return true;
  return HOLDS_DENIAL.test(best?.entry?.senses[0]?.english ?? '');
}

/** English senses that deny by themselves: refuse, unemployed, homeless. */
const HOLDS_DENIAL =
  /\b(?:not|no|never|without|refus\w*|den(?:y|ial)|reject\w*|fail\w*|lack\w*|un(?!i|der)\w{4,}|\w{3,}less|im(?:possib|prob)\w*|forbid|prohibit\w*|prevent\w*|refrain|avoid|absen\w*)\b/i;
