import { runInNewContext } from 'node:vm';
import { QostilError } from '#glossary/model/errors.ts';
import type { Span } from '#glossary/model/span.ts';

/** A match of a regular expression. `groups[0]` is the whole match; a group that took no part is ''. */
export interface PatternMatch extends Span {
  readonly groups: readonly string[];
  readonly named: Readonly<Record<string, string>>;
}

/** A user's pattern is ended after this time over all texts, ms. */
const PATIENCE_MS = 1000;

/** Runs where it can be ended: an expression like (a+)+b may take for ever. */
const SCRIPT = `
  const expression = new RegExp(pattern, flags);
  texts.map((text) => Array.from(text.matchAll(expression), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    groups: Array.from(match, (group) => group ?? ''),
    named: { ...match.groups },
  })))`;

/**
 * The matches of a user's regular expression in each of the texts; empty matches are left out.
 * Errors: pattern-invalid, pattern-timeout after a second.
 */
export function matchPattern(
  pattern: string,
  isCaseSensitive: boolean,
  texts: readonly string[],
): readonly (readonly PatternMatch[])[] {
  const flags = isCaseSensitive ? 'gu' : 'giu';
  try {
    const found: PatternMatch[][] = runInNewContext(
      SCRIPT,
      { pattern, flags, texts },
      { timeout: PATIENCE_MS },
    );
    return found.map((matches) => matches.filter(({ start, end }) => start < end));
  } catch (error) {
    const { name, code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new QostilError('pattern-timeout', { pattern });
    if (name === 'SyntaxError') throw new QostilError('pattern-invalid', { pattern }, message);
    throw error;
  }
}

/** The replacement of a match: $& the match, $1 … $99 and $<name> its groups, $$ a dollar. */
export function expandReplacement(replacement: string, { groups, named }: PatternMatch): string {
  return replacement.replace(
    /\$(?:(?<sign>[$&])|(?<number>\d{1,2})|<(?<name>[^>]*)>)/g,
    (whole, sign: string | undefined, number: string | undefined, name: string | undefined) => {
      if (sign !== undefined) return sign === '$' ? '$' : groups[0]!;
      if (name !== undefined) return named[name] ?? '';
      return groups[Number(number)] ?? whole;
    },
  );
}
