import type { Span } from '#glossary/model/span.ts';
import type { KazakhWord } from '../kazakh-words.ts';

/** Words that deny by themselves, with the forms of жоқ and емес. Own knowledge. */
const DENIES =
  /^(?:жоқ(?:пын|сың|сыз|пыз|тың|қа|ты|та|тан|тығы.*|тығын.*)?|емес(?:пін|сің|сіз|піз|тің|ке|ті|те|тен|тігі.*)?)$/;
const NEGATIVE_PRONOUN =
  /^(?:ешкім|ешқандай|ешқашан|ештеңе|ешнәрсе|ешқайда|ешқайсы|ешбір|ешқайсысы|ешқандайда|еш)/;

/** Looks negative, is not: "otherwise", "or". Own knowledge. */
const SAYS_SOMETHING_ELSE = /^(?:болмаса|әйтпесе|әйтпегенде|алма|алмас)$/;

/** Denies only by its form: "indispensable", "priceless". Own knowledge. */
const SET_PHRASE = /^(?:таптырмайтын|таптырмас)/;

/** Shape of a verb in the negative, known or not: -мады, -маған, -майды, -майтын. */
const NEGATIVE_SHAPE = /.{2}(?:[мбп]а(?:й|ған|ды)|[мбп]е(?:й|ген|ді))/;

/** Words that lack something: -сыз, бей-. */
const LACKS = /(?:с[ыі]з(?:д[ыі]к.*|д[ае]р.*|б[ае]н|д[ыі]ң|г[ае]|ғ[ае])?|с[ыі]здыққа)$/;

/** How a Kazakh sentence denies. */
export interface Negation {
  /** Verbs in the negative, жоқ, емес, ешкім …: English says not, no, never. */
  readonly plain: readonly Span[];
  /** Those that end a clause: бармады, жоқ, емес. English hardly does without a denial of its own there. */
  readonly finite: readonly Span[];
  /** Words that hold a "without", "against", "refuse": either language may put it otherwise. */
  readonly implied: readonly KazakhWord[];
}

/** Stems of words after which English may deny: refuse, forbid, unlike, only. Own knowledge. */
const IMPLIES =
  /^(?:болмаса|тыйым|теріске|сирек|зорға|әрең|жалған|өтірік|айырыл|жоқ|қорқ|болдырма|керісінше|өзге$|гөрі|орнына|жетіспе|мақұрым|тек$|ғана$|қана$|арылу|әлі$|аз$|қайшы|мүлд|әсте)/;

/**
 * The negations of a sentence: бармады "did not go", жоқ, емес, ешкім. Not the intention in -мақ (қол жұмсамақ), not the
 * question clitic ма, not жоққа шығарды "denied", which English says in a verb.
 */
export function kazakhNegation(words: readonly KazakhWord[]): Negation {
  const plain: Span[] = [];
  const finite: Span[] = [];
  const pronouns: Span[] = [];
  const implied: KazakhWord[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    const kind = denial(word, next);
    const span = { start: word.start, end: word.end };
    if (kind !== 'none') plain.push(span);
    if (kind === 'finite') finite.push(span);
    if (kind === 'pronoun') pronouns.push(span);
    const isRefusal = word.folded === 'бас' && next?.folded.startsWith('тарт') === true;
    if (kind === 'none' && (isRefusal || mayDeny(word))) implied.push(word);
  });
  // Ешкім айтқан жоқ denies once.
  return { plain, finite: finite.length > 0 ? finite : pronouns, implied };
}

function denial(
  word: KazakhWord,
  following: KazakhWord | undefined,
): 'finite' | 'inner' | 'pronoun' | 'none' {
  const { folded } = word;
  const next = following?.folded ?? '';
  if (SAYS_SOMETHING_ELSE.test(folded) || SET_PHRASE.test(folded)) return 'none';
  // "Before": кетпес бұрын.
  if (next === 'бұрын' && /[мбп][ае]с$/.test(folded)) return 'none';
  if (DENIES.test(folded)) {
    if (folded === 'жоққа' && next.startsWith('шығар')) return 'none';
    if (/^емес/.test(folded) && (/^п[ае]$/.test(next) || next === 'тек')) return 'none';
    return 'finite';
  }
  if (NEGATIVE_PRONOUN.test(folded)) return 'pronoun';
  const [best] = word.readings();
  if (best?.kind !== 'verbal' || best.features.negative !== true || best.entry === undefined) return 'none';
  const { features } = best;
  // A noun the list does not know looks like an order: негіздеме. An order ends its clause.
  if (/[мбп][ае]$/.test(folded) && following !== undefined && following.start === word.end + 1) return 'none';
  if (features.form === 'finite') return features.mood === 'conditional' ? 'inner' : 'finite';
  return features.form === 'participle' ? 'finite' : 'inner';
}

/** Whether a word can be read as a denial, or holds one in its meaning. */
function mayDeny(word: KazakhWord): boolean {
  if (IMPLIES.test(word.folded) || deniesByForm(word)) return true;
  return HOLDS_DENIAL.test(word.readings()[0]?.entry?.senses[0]?.english ?? '');
}

/** Whether an ending denies what the stem says, as in жұмыссыз "without work". */
export function deniesByForm({ folded, readings }: KazakhWord): boolean {
  if (NEGATIVE_SHAPE.test(folded)) return true;
  const [best] = readings();
  if (best?.kind === 'nominal' && best.features.derivation === 'without') return true;
  return LACKS.test(folded) && !/^(?:сіз|қам|қауіп)/.test(folded);
}

/** English senses that deny by themselves: refuse, unemployed, homeless. */
const HOLDS_DENIAL =
  /\b(?:not|no|never|without|refus\w*|den(?:y|ial)|reject\w*|fail\w*|lack\w*|un(?!i|der)\w{4,}|\w{3,}less|im(?:possib|prob)\w*|forbid|prohibit\w*|prevent\w*|refrain|avoid|absen\w*)\b/i;
