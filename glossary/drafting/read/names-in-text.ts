import { fold } from '#glossary/kazakh/letters/fold.ts';
import type { Analyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import type { EnglishGender } from '#glossary/model/draft.ts';
import type { Span } from '#glossary/model/span.ts';
import type { TermType } from '#glossary/model/term-type.ts';
import type { ReadingTools } from './reading-tools.ts';

/** A name with its English. */
export interface NameInText extends Span {
  /** Its base form. */
  readonly base: string;
  readonly english: string;
  readonly type: TermType;
  readonly gender: EnglishGender;
}

/**
 * Names of a text that its translation takes as they are, in order. What the finder takes for a name by its capital or
 * its pattern stays out when its words say something of their own: Ауыл мектебі is "the village school", and of Шәріпов
 * келесі фильмі only the person is a name.
 */
export function namesInText(text: string, tools: ReadingTools): NameInText[] {
  return tools.names.find(text).flatMap((name) => {
    const english = tools.romanizer.romanize(name.base, name.type)[0];
    if (english === undefined) return [];
    const written = text.slice(name.start, name.end);
    if (/[,;:]/.test(written) || isSpeech(text, name)) return [];
    if (isCommonWord(written, name, tools.analyzer) || opensExpression(text, name, tools)) return [];
    const parted = personBefore(written, name, tools);
    if (parted > 0)
      return [written.slice(0, parted), written.slice(parted)].flatMap((part, at) =>
        namesInText(part, tools).map((one) => ({
          ...one,
          start: name.start + at * parted + one.start,
          end: name.start + at * parted + one.end,
        })),
      );
    const isLoose = spellsCommonWord(written, name, english, tools) || holdsPerson(written, name, tools);
    if (!isQuoted(text, name) && isLoose)
      return capitalRuns(written).flatMap(({ start, run }) =>
        (run === written ? [] : namesInText(run, tools)).map((one) => ({
          ...one,
          start: name.start + start + one.start,
          end: name.start + start + one.end,
        })),
      );
    return [isQuoted(text, name) ? wholeQuoted(written, { ...name, english }, tools) : { ...name, english }];
  });
}

/** «Жаңа Қазақстан»: the last word of a quoted name is a place, not another with an ending. */
function wholeQuoted(written: string, name: NameInText, { names, romanizer }: ReadingTools): NameInText {
  const base = written.replace(/[«»„“”"]/g, '');
  const last = base.slice(base.lastIndexOf(' ') + 1);
  const [place] = base === name.base ? [] : names.find(last);
  if (place?.type !== 'place' || place.base !== last) return name;
  return { ...name, base, english: romanizer.romanize(base, name.type)[0] ?? name.english };
}

/** Елена Рыбакина Уимблдон турнирінде: where the person before an event ends; 0 where there is none. */
function personBefore(written: string, { type }: { type: TermType }, { names }: ReadingTools): number {
  if (type !== 'event') return 0;
  const run = /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)+/u.exec(written)?.[0] ?? '';
  const [person] = names.find(run);
  const isPerson = person?.type === 'person' && person.start === 0 && person.base.includes(' ');
  return isPerson && person.end < run.length ? person.end : 0;
}

function isQuoted(text: string, { start }: Span): boolean {
  return /^[«„“"]/.test(text.slice(Math.max(0, start - 1)));
}

/** Шәріпов келесі фильмі: a person, and what the sentence says of a thing of theirs; Абай атындағы театр is a name. */
function holdsPerson(written: string, { type }: { type: TermType }, { names }: ReadingTools): boolean {
  if (type === 'person' || type === 'place' || /атындағы/.test(written)) return false;
  const [run = '', between] =
    /^(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*) (\p{Ll}[\p{L}-]* )+\p{L}+$/u.exec(written)?.slice(1) ?? [];
  return between !== undefined && names.find(run).some((one) => one.type === 'person');
}

/** Whether the English spells a word of the lexicon in Latin letters instead of translating it. */
function spellsCommonWord(
  written: string,
  { start, type }: Span & { type: TermType },
  english: string,
  { analyzer, romanizer }: ReadingTools,
): boolean {
  const words = written.split(' ');
  if (type === 'person' || words.length < 2) return false;
  const spelled = new Set(english.toLowerCase().split(' '));
  return words.some((word, at) => {
    if (start + at > 0 && /^\p{Lu}/u.test(word)) return false;
    const best = analyzer.analyze(word)[0];
    if (best?.entry === undefined || !COMMON.has(best.pos)) return false;
    const latin = romanizer.romanize(fold(best.lemma), 'other')[0] ?? '';
    return (
      spelled.has(latin.toLowerCase()) &&
      !best.entry.senses.some((sense) => sense.english === latin.toLowerCase())
    );
  });
}

const COMMON: ReadonlySet<string> = new Set(['n', 'adj', 'adv', 'det', 'v', 'num']);

/** Runs of words with a capital, with where they begin. */
function capitalRuns(written: string): { start: number; run: string }[] {
  return [...written.matchAll(/\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*/gu)].map((found) => ({
    start: found.index,
    run: found[0],
  }));
}

/** Words in quotation marks that somebody says are no name. */
function isSpeech(text: string, { start, end }: Span): boolean {
  return (
    /^[«„“"]/.test(text.slice(Math.max(0, start - 1))) &&
    /^[»”"]?(?:\s*,)?\s*(?:[-–—]\s|деп|деді|дейді)/.test(text.slice(end))
  );
}

/** Кен орны, Темір жол at the start of a sentence: an expression of the lexicon, and not the person. */
function opensExpression(
  text: string,
  { start, end, type }: Span & { type: TermType },
  { analyzer, expressions }: ReadingTools,
): boolean {
  if (start > 0 || type !== 'person' || text.slice(0, end).includes(' ')) return false;
  const words = text.split(' ', 4).map((word) => word.replace(/[^\p{L}-]+$/u, ''));
  const found = expressions.at(
    0,
    (at) => (words[at] ? fold(words[at]) : undefined),
    (at) => analyzer.analyze(words[at] ?? ''),
  );
  return found.some(({ entry }) => entry.pos === 'n');
}

/** A common word in a capital: at the start of the sentence, or an adjective of office (Бас, Ұлттық). */
function isCommonWord(written: string, name: Span & { type: TermType }, analyzer: Analyzer): boolean {
  const words = written.split(' ');
  if (written === written.toUpperCase()) return false;
  const readings = analyzer.analyze(words[0]!);
  const best = readings[0];
  if (best?.entry === undefined) return false;
  if (words.length === 1) {
    if (OFFICE_WORDS.has(best.lemma)) return true;
    const isStart = name.start === 0 && best.pos === 'n';
    if (name.type === 'place') return name.start === 0 && HOMELY_WORDS.has(best.lemma);
    const isPlural = best.kind === 'nominal' && best.features.number === 'pl';
    if (name.type === 'person') return isStart && isPlural && best.entry.flags.includes('hum');
    return best.pos === 'adj' || isStart;
  }
  if (name.start > 0 || /^\p{Lu}/u.test(words[1]!)) return false;
  const last = analyzer.analyze(words.at(-1)!)[0];
  if (last?.entry?.pos === 'n' && last.kind === 'nominal' && !last.features.possessor) return true;
  return (
    readings.some(({ entry }) => entry?.flags.includes('hum')) ||
    words.slice(0, -1).some((word) => isInflected(analyzer, word))
  );
}

/** Adjectives of office, written with a capital inside titles. */
const OFFICE_WORDS: ReadonlySet<string> = new Set(['бас', 'жоғарғы', 'орталық', 'бұрынғы', 'аға', 'жаңа']);

/** Everyday words that are also small places; at the start of a sentence the word is meant. */
const HOMELY_WORDS: ReadonlySet<string> = new Set(['есік', 'ауыл', 'аудан', 'қала', 'мұнайлы']);

/** Names have no endings before their last word. */
function isInflected(analyzer: Analyzer, word: string): boolean {
  const best = analyzer.analyze(word)[0];
  return (
    best?.kind === 'nominal' && (best.features.number !== undefined || best.features.possessor !== undefined)
  );
}
