import type { NumberMention } from '#glossary/model/number-mention.ts';
import { type NumberPart, numberParts } from './number-part.ts';
import { isSaidInEnglish, isSaidInKazakh } from './said-otherwise.ts';
import { isSameValue } from './same-value.ts';

/** The numbers of two texts set against each other. */
export interface NumberComparison {
  readonly same: readonly (readonly [source: NumberPart, target: NumberPart])[];
  /** A number of the source without its like and one of the target that stands in its place. */
  readonly changed: readonly (readonly [source: NumberPart, target: NumberPart])[];
  readonly missing: readonly NumberPart[];
  readonly added: readonly NumberPart[];
}

/**
 * Compares the numbers of a Kazakh sentence and its English by value, whatever the words: «25 мың» and "25,000",
 * «бір жарым жыл» and "18 months". Ones and halves, twos in words, and ordinals in words often have no counterpart:
 * they are compared with what stands in their place, never missed.
 */
export function compareNumbers(
  source: string,
  target: string,
  sourceNumbers: readonly NumberMention[],
  targetNumbers: readonly NumberMention[],
): NumberComparison {
  const parts = numberParts(sourceNumbers);
  const rest = [...numberParts(targetNumbers)];
  const same: [NumberPart, NumberPart][] = [];
  let left = parts;
  // Every number first takes its like; only then may 190 miles stand for 300 km.
  for (const isMatch of [isLike, isEqual, isSameValue]) {
    left = left.filter((part) => {
      const at = rest.findIndex((other) => isMatch(part, other));
      if (at >= 0) same.push([part, rest.splice(at, 1)[0]!]);
      return at < 0;
    });
  }
  const english = looseDigits(target, targetNumbers);
  const kazakh = looseDigits(source, sourceNumbers);
  const open = left.filter(
    (part) =>
      part.kind === 'month' ||
      !(isAmong(english, part) || isRepeated(part, same, 0) || isSaidInEnglish(part, target)),
  );
  const extra = rest.filter(
    (part) =>
      part.kind === 'month' ||
      !(isAmong(kazakh, part) || isRepeated(part, same, 1) || isSaidInKazakh(part, source)),
  );
  return { same, ...setAgainst(open, extra) };
}

/** The same value of the same kind and unit. */
function isLike(part: NumberPart, other: NumberPart): boolean {
  return other.kind === part.kind && isEqual(part, other) && other.mention.unit === part.mention.unit;
}

function isEqual(part: NumberPart, other: NumberPart): boolean {
  return other.value === part.value && isSameValue(part, other);
}

/** Numbers inside codes (COVID-19, B52) and in lists that were read otherwise. */
function looseDigits(text: string, mentions: readonly NumberMention[]): ReadonlySet<number> {
  const loose = new Set<number>();
  for (const { 0: digits, index } of text.matchAll(/\d+(?:[.,]\d+)?/g)) {
    if (!mentions.some(({ start, end }) => index >= start && index < end))
      loose.add(Number(digits.replace(',', '.')));
  }
  return loose;
}

/** Also a year in a code: SS19 for 2019. */
function isAmong(loose: ReadonlySet<number>, { value }: NumberPart): boolean {
  return loose.has(value) || (value > 1900 && value < 2100 && loose.has(value % 100));
}

/** A number said twice on one side and once on the other. */
function isRepeated(part: NumberPart, same: NumberComparison['same'], side: 0 | 1): boolean {
  return same.some((pair) => pair[side].value === part.value && pair[side].kind === part.kind);
}

function setAgainst(
  open: readonly NumberPart[],
  extra: readonly NumberPart[],
): Pick<NumberComparison, 'changed' | 'missing' | 'added'> {
  const changed: [NumberPart, NumberPart][] = [];
  const added = [...extra];
  const missing: NumberPart[] = [];
  for (const part of open) {
    const at = added.findIndex((other) => standsFor(part, other));
    const only = open.length === 1 && added.length === 1 && isComparable(part, added[0]!) ? 0 : -1;
    const found = at >= 0 ? at : only;
    if (found < 0) missing.push(part);
    else changed.push([part, added.splice(found, 1)[0]!]);
  }
  return {
    changed: changed.filter(([a, b]) => a.kind === 'month' || !isLight(a) || !isLight(b)),
    missing: missing.filter((part) => !isLight(part) && !isSmallWord(part)),
    added: added.filter((part) => !isLight(part) && !isSmallWord(part)),
  };
}

function standsFor(a: NumberPart, b: NumberPart): boolean {
  return a.kind === b.kind && a.mention.unit === b.mention.unit;
}

function isComparable(a: NumberPart, b: NumberPart): boolean {
  return (a.kind === 'month') === (b.kind === 'month') && (a.kind === 'ordinal') === (b.kind === 'ordinal');
}

/** Often said otherwise or not at all; but not an end of a score or a range in digits. */
function isLight({ kind, value, mention }: NumberPart): boolean {
  if (kind === 'ordinal' || kind === 'fraction') return mention.inWords;
  if (kind === 'day' || (mention.values.length > 1 && !mention.inWords)) return false;
  if (kind === 'month') return mention.date?.days.length === 0;
  return mention.inWords && (value === 1 || value === 0.5);
}

function isSmallWord({ value, mention }: NumberPart): boolean {
  return mention.inWords && value <= 2;
}
