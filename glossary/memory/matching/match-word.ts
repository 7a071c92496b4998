import { fold } from '#glossary/kazakh/letters/fold.ts';
import { tokenize } from '#glossary/kazakh/tokens/tokenize.ts';
import type { Span } from '#glossary/model/span.ts';

/** What the score makes of a token. */
export type MatchWordKind = 'word' | 'number' | 'mark';

/** A token as the match score sees it. */
export interface MatchWord extends Span {
  readonly kind: MatchWordKind;
  /** Folded text of the token: "облысында". */
  readonly form: string;
  /** Folded base form: "облыс"; equal to `form` for numbers and marks. */
  readonly stem: string;
}

/** Base form of a folded word: облысында → облыс, айтты → айт; the word itself when it has no ending. */
export type Lemmatizer = (folded: string) => string;

/** The tokens of a sentence for matching, in order; empty for a text without words and marks. */
export function matchWords(text: string, lemmaOf: Lemmatizer): readonly MatchWord[] {
  return tokenize(text).map(({ kind, start, end, stemEnd }) => {
    const form = fold(text.slice(start, end));
    if (kind === 'quote' || kind === 'punctuation') return { start, end, kind: 'mark', form, stem: form };
    if (kind === 'number') return { start, end, kind: 'number', form, stem: form };
    const stem = stemEnd < end && stemEnd > start ? fold(text.slice(start, stemEnd)) : lemmaOf(form);
    return { start, end, kind: 'word', form, stem };
  });
}
