import type { Analysis, NominalAnalysis } from '#glossary/kazakh/morphology/analysis.ts';
import type { Analyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { inflectNoun } from '#glossary/kazakh/morphology/inflect-noun.ts';
import type { Span } from '#glossary/model/span.ts';
import { type TermWord, termWords } from '../recognition/term-words.ts';

/** Words that may be a term, folded to the form an entry would have. */
export interface TermCandidate extends Span {
  /** Қаржы министрлігі for Қаржы министрлігіне; lower case but for the words that are capitals in the text. */
  readonly base: string;
  /** Dictionary forms of its words, joined by spaces: қаржы министрлік. */
  readonly lemmas: string;
}

/** Longest term looked for, in words. */
const LONGEST = 4;

/** Words of these kinds begin no term, whatever stands behind them; own knowledge. */
const VAGUE = new Set(
  'бір осы сол бұл ол өз барлық кейбір басқа әр түрлі жаңа үлкен кіші көп аз бірнеше қазіргі бүгінгі мұндай сондай осындай жыл күн ай кез уақыт адам жағдай мәселе іс жұмыс жер жақ тарап түр мақсат себеп нәтиже бөлік рет алд арт іш үст аст жан'.split(
    ' ',
  ),
);

/**
 * Nouns and noun phrases of a sentence, each in its base form: a noun with the adjectives and nouns before it, the head
 * with the possessive of an izafet and without case endings. Overlapping ones are all given. Empty without nouns.
 */
export function termCandidates(sentence: string, analyzer: Analyzer): readonly TermCandidate[] {
  const words = termWords(sentence);
  const readings = words.map(({ text }) => readingOf(analyzer.analyze(text)));
  const found: TermCandidate[] = [];
  for (let to = 0; to < words.length; to += 1) {
    const head = readings[to];
    if (!head || !isNoun(head)) continue;
    for (let from = to; from >= 0 && to - from < LONGEST; from -= 1) {
      if (from < to && !mayModify(readings[from], words[from + 1]!)) break;
      const candidate = candidateFrom(words, readings, from, to);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

/** The likeliest reading when it is a nominal one. */
function readingOf(readings: readonly Analysis[]): NominalAnalysis | null {
  const [first] = readings;
  return first?.kind === 'nominal' ? first : null;
}

function isNoun({ pos, features }: NominalAnalysis): boolean {
  return (pos === 'n' || pos === 'propn') && !features.copula && !features.outer && !features.attributive;
}

/** Whether a word may stand before the head of a term: an adjective, or a noun without case. */
function mayModify(reading: NominalAnalysis | null | undefined, next: TermWord): boolean {
  if (!reading || !next.joinsPrevious) return false;
  const { pos, features } = reading;
  if (pos === 'adj') return features.case === 'nom' && !features.possessor && !features.number;
  const isBare =
    features.case === 'nom' && !features.copula && (!features.possessor || features.possessor === '3');
  return (pos === 'n' || pos === 'propn') && isBare;
}

function candidateFrom(
  words: readonly TermWord[],
  readings: readonly (NominalAnalysis | null)[],
  from: number,
  to: number,
): TermCandidate | null {
  const head = readings[to]!;
  const isPhrase = from < to;
  if (VAGUE.has(readings[from]!.lemma) || (!isPhrase && VAGUE.has(head.lemma))) return null;
  const isIzafet = isPhrase && head.features.possessor === '3';
  if (head.features.possessor && head.features.possessor !== '3') return null;
  const last = isIzafet ? inflectNoun(head.lemma, { case: 'nom', possessor: '3' })[0]! : head.lemma;
  const before = words
    .slice(from, to)
    .map(({ text }, at) => (at === 0 && from === 0 ? lowerUnlessName(text, readings[from]) : text));
  return {
    start: words[from]!.start,
    end: words[to]!.end,
    base: [...before, isPhrase || !startsCapital(words[to]!, to) ? last : inCapital(last)].join(' '),
    lemmas: readings
      .slice(from, to + 1)
      .map((reading) => reading!.lemma.toLowerCase())
      .join(' '),
  };
}

/** The first word of a sentence has its capital from the sentence. */
function lowerUnlessName(text: string, reading: NominalAnalysis | null | undefined): string {
  return reading?.pos === 'propn' || reading?.entry === undefined ? text : text.toLowerCase();
}

function startsCapital({ text }: TermWord, at: number): boolean {
  return at > 0 && /^\p{Lu}/u.test(text);
}

function inCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
