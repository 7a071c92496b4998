import { classOf, UPPER } from '#glossary/kazakh/letters/char-class.ts';
import type { Token } from '#glossary/kazakh/tokens/token.ts';
import { tokenize } from '#glossary/kazakh/tokens/tokenize.ts';
import type { Span } from '#glossary/model/span.ts';
import { wordForm } from './word-form.ts';

/** What the score makes of a token: numbers (in words and months too) and names are put in by rule, marks by eye. */
export type MatchWordKind = 'word' | 'name' | 'number' | 'mark';

/** A token as the match score sees it. */
export interface MatchWord extends Span {
  readonly kind: MatchWordKind;
  /** Folded text of the token: "облысында". */
  readonly form: string;
  /** Index key of the form; forms of one word share it. '' for numbers and marks. */
  readonly key: string;
}

/** The tokens of a sentence for matching, in order; empty for a text without words and marks. Linear. */
export function matchWords(text: string): readonly MatchWord[] {
  const tokens = tokenize(text);
  const first = tokens.findIndex(isWord);
  return tokens.map((token, at) => {
    const { start, end } = token;
    const { form, key, isNumeral } = wordForm(text, start, end);
    if (!isWord(token)) return { start, end, kind: kindOfSign(token), form, key: '' };
    if (isNumeral) return { start, end, kind: 'number', form, key: '' };
    // The first word of a sentence has its capital in any case: Елші Серік Тұрсынов.
    const kind = at > first && isCapital(text, token) ? 'name' : 'word';
    return { start, end, kind, form, key };
  });
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'initial' || kind === 'abbreviation' || kind === 'handle';
}

function kindOfSign({ kind }: Token): MatchWordKind {
  if (kind === 'number') return 'number';
  return kind === 'quote' || kind === 'punctuation' ? 'mark' : 'word';
}

function isCapital(text: string, { start }: Token): boolean {
  return (classOf(text.charCodeAt(start)) & UPPER) !== 0;
}
