import { fold, foldForMatch } from '../letters/fold.ts';
import { repairLookAlikes } from '../letters/homoglyphs.ts';
import { stemCandidates } from '../morphology/stem-candidates.ts';
import type { Token } from '../tokens/token.ts';
import { tokenize } from '../tokens/tokenize.ts';

/** A token as the rules for names see it. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly kind: Token['kind'];
  /** As written, look-alike letters repaired, without an ending behind a hyphen: АҚШ of АҚШ-тағы. */
  readonly text: string;
  /** The whole token folded for matching. */
  readonly folded: string;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** All of its letters are capitals, and it has two at least. */
  readonly isAllCapitals: boolean;
  readonly isLatin: boolean;
  /** Begins a sentence, a line or a quotation, so that its capital proves nothing. */
  readonly startsSentence: boolean;
}

/** Cuts a text into the words and signs the rules look at. */
export function cutNameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let isStart = true;
  let end = 0;
  for (const token of tokenize(text)) {
    if (text.slice(end, token.start).includes('\n')) isStart = true;
    end = token.end;
    const written = repairLookAlikes(text.slice(token.start, token.stemEnd));
    const sign = text.slice(token.start, token.end);
    const isName = token.kind === 'word' || token.kind === 'initial';
    words.push({
      start: token.start,
      end: token.end,
      kind: token.kind,
      text: written,
      folded: foldForMatch(sign),
      isCapital: isName && /^(?:[әа]л-|аль-)?\p{Lu}/u.test(written),
      isAllCapitals: isName && /^\p{Lu}[\p{Lu}\d-]+$/u.test(written),
      isLatin: /^\p{Script=Latin}/u.test(written) && !/\p{Script=Cyrillic}/u.test(written),
      startsSentence: isStart && isName,
    });
    if (isName || token.kind === 'number') isStart = false;
    else if (token.kind === 'punctuation') isStart = isStart || /[.!?…:]/.test(sign);
    else if (token.kind === 'quote') isStart = isStart || /[«„“‹]/.test(sign);
  }
  return words;
}

/** One way to read a word as a name with a case ending. */
export interface NameReading {
  /** Folded base form. */
  readonly base: string;
  /** What follows the base in the word: '' for the base itself. */
  readonly ending: string;
  readonly kind: 'bare' | 'genitive' | 'locative' | 'other-case' | 'plural';
}

/** The readings of a word as a base form with a case ending, the word itself first. */
export function nameReadings(word: NameWord): NameReading[] {
  const whole = fold(word.folded);
  const readings: NameReading[] = [{ base: whole, ending: '', kind: 'bare' }];
  for (const { stem, length, features } of stemCandidates(word.folded)) {
    const { number, possessor, copula, derivation } = features;
    const isOwned = possessor !== undefined && possessor !== '3';
    if (stem === whole || isOwned || copula !== undefined || derivation !== undefined) continue;
    if (features.case === 'nom' && number === undefined && features.similative === undefined) continue;
    const kind =
      number === 'pl'
        ? 'plural'
        : features.case === 'gen'
          ? 'genitive'
          : features.case === 'loc'
            ? 'locative'
            : 'other-case';
    readings.push({ base: stem, ending: whole.slice(length), kind });
  }
  const possessed = /^(.{3,}(?:ұлы|қызы))(н.*|мен)$/.exec(whole);
  if (possessed !== null)
    readings.unshift({ base: possessed[1]!, ending: possessed[2]!, kind: 'other-case' });
  return readings;
}
