import type { Span } from '#glossary/model/span.ts';
import type { Unit } from './unit.ts';

/** Units without the quotation marks that only set off a part of the sentence, and where these stood. */
export interface OpenedQuotations {
  readonly units: readonly Unit[];
  /** From mark to mark; the marks come back in the English when its words stay together. */
  readonly quoted: readonly Span[];
}

/**
 * Takes away quotation marks around words that the sentence goes on to use: «қорғануға» тура келеді, «тексеруден өтіп
 * жатқанын» растады. Whole sentences and names in quotation marks keep theirs.
 */
export function openQuotations(units: readonly Unit[]): OpenedQuotations {
  const quoted: Span[] = [];
  const dropped = new Set<Unit>();
  const open: number[] = [];
  units.forEach((unit, at) => {
    if (unit.kind !== 'mark') return;
    if (unit.text === '«' || unit.text === '“' || unit.text === '„') open.push(at);
    else if (unit.text === '»' || unit.text === '”') {
      const from = open.pop();
      if (from === undefined || at === from + 1 || !goesOn(units[at - 1]!)) return;
      const span = { start: units[from]!.start, end: unit.end };
      quoted.push(span);
      dropped.add(units[from]!).add(unit);
    }
  });
  if (dropped.size === 0) return { units, quoted };
  const kept = units.filter((unit) => !dropped.has(unit));
  return { units: kept.map((unit) => inQuote(unit, quoted)), quoted };
}

function inQuote(unit: Unit, quoted: readonly Span[]): Unit {
  const quote = quoted.find(({ start, end }) => unit.start > start && unit.end < end);
  return quote ? { ...unit, quote } : unit;
}

/** Whether the last word has an ending that the rest of the sentence asks for. */
function goesOn(last: Unit): boolean {
  const reading = last.readings[0];
  if (reading?.verb) {
    const { verb } = reading;
    if (verb.form === 'finite') return false;
    return (
      verb.form === 'converb' ||
      ('nominal' in verb && verb.nominal !== undefined && verb.nominal.case !== 'nom')
    );
  }
  return reading?.nominal !== undefined && reading.nominal.case !== 'nom';
}
