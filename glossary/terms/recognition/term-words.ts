import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';
import type { Token } from '#glossary/kazakh/tokens/token.ts';
import { tokenize } from '#glossary/kazakh/tokens/tokenize.ts';
import type { Span } from '#glossary/model/span.ts';

/** A word as terms are made of: quotation marks are no words, so «Нұр Отан» партиясы has three. */
export interface TermWord extends Span {
  /** As written, with the ending that stands behind a quotation mark: Отан-ға for «Отан»-ға. */
  readonly text: string;
  /** Folded, look-alike letters repaired. */
  readonly folded: string;
  /** Whether a term may go on from the word before: only spaces, quotation marks and hyphens stand between. */
  readonly joinsPrevious: boolean;
}

/** The words of a text in order; empty for punctuation alone. */
export function termWords(text: string): readonly TermWord[] {
  const words: TermWord[] = [];
  let joinsPrevious = false;
  for (const token of tokenize(text)) {
    if (token.kind === 'quote') continue;
    if (token.kind === 'ending' && words.length > 0 && joinsPrevious) {
      const stem = words.pop()!;
      words.push(
        word(
          { start: stem.start, end: token.end },
          stem.text + text.slice(token.start, token.end),
          stem.joinsPrevious,
        ),
      );
    } else if (isBreak(text, token)) {
      joinsPrevious = false;
    } else {
      if (token.kind !== 'punctuation')
        words.push(word(token, text.slice(token.start, token.end), joinsPrevious));
      joinsPrevious = true;
    }
  }
  return words;
}

function word({ start, end }: Span, written: string, joinsPrevious: boolean): TermWord {
  return { start, end, text: written, folded: foldForMatch(written), joinsPrevious };
}

/** Punctuation that no term reaches over; a hyphen between number and noun (136-бап) is none. */
function isBreak(text: string, token: Token): boolean {
  return token.kind === 'punctuation' && text.slice(token.start, token.end) !== '-';
}
