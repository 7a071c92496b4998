import { foldForMatchWithOffsets } from '#glossary/kazakh/letters/fold.ts';
import type { FindQuery } from '#glossary/model/find.ts';
import type { Span } from '#glossary/model/span.ts';
import { expandReplacement, matchPattern } from '../../patterns/match-pattern.ts';

type Wording = Pick<FindQuery, 'text' | 'isCaseSensitive' | 'isWholeWord' | 'isRegularExpression'>;

/** A hit in a text, and what it would be replaced by. */
export interface FoundSpan extends Span {
  readonly replacement: string;
}

/**
 * The hits in each of the texts, in order and apart. Without case, look-alike letters and the kinds of hyphens and
 * apostrophes count as alike too. Errors: pattern-invalid, pattern-timeout.
 */
export async function findSpans(
  query: Wording,
  texts: readonly string[],
  replacement = '',
): Promise<readonly (readonly FoundSpan[])[]> {
  const found = query.isRegularExpression
    ? (await matchPattern(query.text, query.isCaseSensitive, texts)).map((matches) =>
        matches.map((match) => ({
          start: match.start,
          end: match.end,
          replacement: expandReplacement(replacement, match),
        })),
      )
    : texts.map((text) => plainSpans(query, text).map((span) => ({ ...span, replacement })));
  if (!query.isWholeWord) return found;
  return found.map((spans, index) => spans.filter((span) => isWholeWord(texts[index] as string, span)));
}

function plainSpans({ text: wanted, isCaseSensitive }: Wording, text: string): Span[] {
  if (isCaseSensitive) return occurrences(text, wanted);
  const folded = foldForMatchWithOffsets(text);
  return occurrences(folded.text, foldForMatchWithOffsets(wanted).text).map(({ start, end }) =>
    folded.originalSpan(start, end),
  );
}

function occurrences(text: string, wanted: string): Span[] {
  const spans: Span[] = [];
  if (wanted === '') return spans;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    spans.push({ start: at, end: at + wanted.length });
  }
  return spans;
}

function isWholeWord(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}\p{M}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(end));
}
