import { fold } from '#glossary/kazakh/letters/fold.ts';
import type { Token } from '#glossary/kazakh/tokens/token.ts';
import type { ReadingTools } from './reading-tools.ts';
import type { UnitReading } from './unit.ts';

/** A participle with the ending of likeness. */
const LIKENED = /^(.*[ғқгк][ае]н)д[ае]й$/;

/** The ending of likeness read as a postposition of its own, as сияқты is. */
export const LIKENESS: UnitReading = { lemma: 'дай', pos: 'postp', cost: 0 };

/** Whether a word cut off by `partLikeness` is the ending: дай, дей. */
export function isLikeness(word: string): boolean {
  return /^д[ае]й$/i.test(word);
}

/**
 * Cuts the ending of likeness off participles, so that what is said before them is read as their clause: «полиция
 * хабарлағандай», «министр атап өткендей», as the minister noted. What the word list has as a whole stays:
 * «жоғарыда айтылғандай», and «күткендей» where nothing stands before it.
 */
export function partLikeness(text: string, tokens: readonly Token[], tools: ReadingTools): Token[] {
  return tokens.flatMap((token, at) => {
    const base = token.kind === 'word' ? LIKENED.exec(writtenOf(text, token))?.[1] : undefined;
    if (base === undefined || isListed(text, tokens, at, tools)) return [token];
    if (!tools.analyzer.analyze(base).some(({ kind }) => kind === 'verbal')) return [token];
    const cut = token.start + base.length;
    return [
      { ...token, end: cut },
      { ...token, start: cut },
    ];
  });
}

/** Whether the word list has the word, or a phrase that ends in it. */
function isListed(text: string, tokens: readonly Token[], at: number, tools: ReadingTools): boolean {
  const word = (n: number) => (tokens[n]?.kind === 'word' ? writtenOf(text, tokens[n]) : undefined);
  const readings = (n: number) => tools.analyzer.analyze(word(n) ?? '');
  for (let first = Math.max(0, at - LONGEST_PHRASE); first < at; first += 1) {
    const found = tools.expressions.at(first, word, readings);
    if (found.some(({ entry, length }) => entry.pos !== 'v' && first + length - 1 === at)) return true;
  }
  return word(at - 1) === undefined && readings(at)[0]?.lemma === word(at);
}

/** Words before the last of a phrase: бұған дейін хабарланғандай. */
const LONGEST_PHRASE = 3;

function writtenOf(text: string, { start, end }: Token): string {
  return fold(text.slice(start, end));
}
