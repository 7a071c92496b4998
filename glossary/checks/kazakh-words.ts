import { fold } from '#glossary/kazakh/letters/fold.ts';
import type { Analysis } from '#glossary/kazakh/morphology/analysis.ts';
import type { Analyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { tokenize } from '#glossary/kazakh/tokens/tokenize.ts';
import type { Span } from '#glossary/model/span.ts';

/** A word of a Kazakh sentence. */
export interface KazakhWord extends Span {
  readonly text: string;
  readonly folded: string;
  /** Likeliest first; made when asked for. */
  readonly readings: () => readonly Analysis[];
}

/** The words of a text in order, signs and numbers left out. */
export function kazakhWords(text: string, analyzer: Analyzer): readonly KazakhWord[] {
  return tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => {
      const word = text.slice(start, end);
      return { start, end, text: word, folded: fold(word), readings: () => analyzer.analyze(word) };
    });
}
