import type { KazakhCase } from '#glossary/model/lexicon.ts';
import type { Approximation } from '#glossary/model/number-mention.ts';
import { type Ending, readEnding } from './ending.ts';
import type { Lexeme } from './lexemes.ts';

const BEFORE: Readonly<Record<string, Approximation>> = {
  шамамен: 'about',
  жуықтап: 'about',
  кемінде: 'at-least',
};

/** Word after the number, the case it asks for, and what they mean together: мыңға жуық, мыңнан астам. */
const AFTER: readonly (readonly [RegExp, KazakhCase, Approximation])[] = [
  [/^жуық$/, 'dat', 'about'],
  [/^таяу$/, 'dat', 'about'],
  [/^жетер-жетпес$/, 'dat', 'under'],
  [/^дейін$/, 'dat', 'up-to'],
  [/^(?:астам|аса|артық|көп)$/, 'abl', 'over'],
  [/^(?:кем|аз)$/, 'abl', 'under'],
  [/^(?:шақты|шамалы|шамасында|шамасы)$/, 'nom', 'about'],
];

/** What the word before a number says about it; '' when nothing. */
export function approximationBefore(lexeme: Lexeme | undefined): Approximation {
  return lexeme?.kind === 'word' ? (BEFORE[lexeme.text] ?? '') : '';
}

/** What the word right after a number says about it, given the case the number ends in; '' when nothing. */
export function approximationAfter(lexeme: Lexeme | undefined, kazakhCase: KazakhCase): Approximation {
  if (lexeme?.kind !== 'word') return '';
  const rule = AFTER.find(([pattern, wanted]) => wanted === kazakhCase && pattern.test(lexeme.text));
  return rule?.[2] ?? '';
}

/** What the possessed word behind a fraction says about it, given the case the fraction ends in. */
const POSSESSED: readonly (readonly [RegExp, KazakhCase, Approximation])[] = [
  [/^(?:астам|көб|артығ)(?=[ыі])/, 'abl', 'over'],
  [/^(?:кем|аз)(?=[ыі])/, 'abl', 'under'],
  [/^(?:жуығ|таяу)(?=[ыі])/, 'dat', 'about'],
];

/** жартысынан астамы, көбін, кемі, жартысына жуығы, with what the ending says; null for other words. */
export function possessedApproximation(
  lexeme: Lexeme | undefined,
  kazakhCase: KazakhCase,
): { readonly approximation: Approximation; readonly ending: Ending } | null {
  if (lexeme?.kind !== 'word') return null;
  for (const [pattern, wanted, approximation] of POSSESSED) {
    const stem = wanted === kazakhCase ? pattern.exec(lexeme.text)?.[0] : undefined;
    const ending = stem === undefined ? null : readEnding(lexeme.text.slice(stem.length));
    if (ending?.possessive) return { approximation, ending };
  }
  return null;
}
