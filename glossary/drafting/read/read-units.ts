import { plural } from '#glossary/english/inflection/noun-forms.ts';
import { findNumbers } from '#glossary/kazakh/numbers/find-numbers.ts';
import type { Token } from '#glossary/kazakh/tokens/token.ts';
import { tokenize } from '#glossary/kazakh/tokens/tokenize.ts';
import type { KazakhNumberMention } from '#glossary/model/number-mention.ts';
import type { Span } from '#glossary/model/span.ts';
import { joinAlmost } from './almost.ts';
import { joinDayParts } from './day-part.ts';
import { fixedUnit, numberUnit } from './fixed-unit.ts';
import { joinHonorifics } from './honorifics.ts';
import { namesInText } from './names-in-text.ts';
import type { ReadingTools } from './reading-tools.ts';
import { joinRoutes } from './routes.ts';
import { type DraftTerm, isCommonTerm, termUnit } from './term-unit.ts';
import type { Unit } from './unit.ts';
import { readWords } from './word-units.ts';

/**
 * Cuts a segment into units: names of the glossary first, then numbers and other names, expressions and single words,
 * among them the common words of the glossary.
 */
export function readUnits(text: string, terms: readonly DraftTerm[], tools: ReadingTools): Unit[] {
  const taken: Unit[] = [];
  const free = (span: Span) => taken.every((unit) => unit.end <= span.start || unit.start >= span.end);
  const keep = (unit: Unit) => {
    if (free(unit)) taken.push(unit);
  };
  const numbers = findNumbers(text).map((number) =>
    inCurrency(numberUnit(text, withoutSun(text, number), tools.variant), terms),
  );
  const names = namesInText(text, tools).map((name) => {
    const { english, base, type, gender } = name;
    return fixedUnit(text.slice(name.start, name.end), name, base, { english, type, gender });
  });
  const places = names.filter(({ fixed }) => fixed?.type === 'place');
  const wanted = terms.filter(
    (term) =>
      term.rendering !== '' &&
      !numbers.some((unit) => isInside(term, unit)) &&
      !places.some((unit) => isInside(term, unit) && unit.fixed?.english.includes(term.rendering)),
  );
  for (const term of wanted) if (!isCommonTerm(term)) keep(termUnit(text, term));
  for (const unit of [...numbers, ...names]) keep(unit);
  const units = merge(text, taken, wanted.filter(isCommonTerm).filter(free), tools);
  return joinAlmost(joinDayParts(joinRoutes(joinHonorifics(units))));
}

/** 160 күн панелі: not so many days but so many of what works by the sun. */
function withoutSun(text: string, number: KazakhNumberMention): KazakhNumberMention {
  const written = text.slice(number.start, number.end);
  if (!written.endsWith(DAY) || !SUN.test(text.slice(number.end))) return number;
  const [plain] = findNumbers(written.slice(0, -DAY.length));
  return plain ? { ...plain, start: number.start, end: number.end - DAY.length } : number;
}

const DAY = ' күн';

const SUN = /^ (?:панел|батаре|электр|сәуле|энергия|жүйе|су жылытқыш)/;

/** A sum in the currency's name of the glossary: 3.8 billion KZT. A sum with a sign ($3 billion) keeps it. */
function inCurrency(unit: Unit, terms: readonly DraftTerm[]): Unit {
  const { fixed } = unit;
  if (fixed?.number?.kind !== 'money') return unit;
  const currency = terms.find(
    (term) => term.rendering !== '' && isInside(term, unit) && term.end === unit.end,
  );
  if (currency === undefined || fixed.english.includes(currency.rendering)) return unit;
  if (/\p{Sc}/u.test(fixed.english)) return unit;
  const { rendering } = currency;
  const name = rendering === rendering.toUpperCase() ? rendering : plural(rendering);
  return { ...unit, fixed: { ...fixed, english: fixed.english.replace(/(?<=\d [\p{L} ]*)\p{L}+$/u, name) } };
}

/** 3,8 млрд теңге, 14 пайыз, Көкшетау қаласы: a term that is part of a longer number or place. */
export function isInside(term: Span, { start, end }: Span): boolean {
  return start <= term.start && end >= term.end && end - start > term.end - term.start;
}

/** Fills what the fixed units leave with expressions, words and marks. */
function merge(
  text: string,
  fixed: readonly Unit[],
  terms: readonly DraftTerm[],
  tools: ReadingTools,
): Unit[] {
  const inOrder = fixed.toSorted((a, b) => a.start - b.start);
  const units: Unit[] = [];
  const tokens = tokenize(text);
  let at = 0;
  for (const unit of [...inOrder, null]) {
    const until = unit?.start ?? text.length;
    const between: Token[] = [];
    while (at < tokens.length && tokens[at]!.start < until) {
      between.push(tokens[at]!);
      at += 1;
    }
    readWords(text, between, terms, tools, units);
    if (unit === null) break;
    let end = unit.end;
    while (at < tokens.length && tokens[at]!.start < end) {
      end = Math.max(end, tokens[at]!.end);
      at += 1;
    }
    units.push(unit);
  }
  return units;
}
