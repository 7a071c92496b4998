import { findEnglishNumbers } from '#glossary/english/numbers/find-english-numbers.ts';
import { printQuantity } from '#glossary/english/numbers/print-quantity.ts';
import { findNumbers } from '#glossary/kazakh/numbers/find-numbers.ts';
import type { KazakhNumberMention, NumberMention, Quantity } from '#glossary/model/number-mention.ts';
import type { RepairRequest, Replacement } from './repair-request.ts';

/** The numbers of the English that are to be those of the sentence; empty when the numbers do not stand in pairs. */
export function numberReplacements({
  query,
  source,
  target,
  variant,
}: RepairRequest): readonly Replacement[] {
  const wanted = findNumbers(query);
  const present = findNumbers(source);
  if (wanted.length !== present.length) return [];
  const english = findEnglishNumbers(target.text);
  const taken = new Set<NumberMention>();
  const replacements: Replacement[] = [];
  for (const [at, old] of present.entries()) {
    const mention = english.find((one) => !taken.has(one) && isSame(one, old));
    if (!mention) continue;
    taken.add(mention);
    const next = wanted[at]!;
    if (isSame(next, old) || next.kind !== old.kind || next.unit !== old.unit) continue;
    const { start, end } = mention;
    replacements.push({
      kind: 'number',
      start,
      end,
      text: printed(next, target.text.slice(start, end), variant),
    });
  }
  return replacements;
}

function isSame(one: Quantity, other: Quantity): boolean {
  return (
    one.values.length === other.values.length &&
    one.values.every((value, at) => value === other.values[at]) &&
    one.currency === other.currency &&
    one.date?.year === other.date?.year &&
    one.date?.month === other.date?.month &&
    one.date?.days.join() === other.date?.days.join()
  );
}

/** As the number before it was written: bare digits for bare digits, else as a newsroom prints it. */
function printed(next: KazakhNumberMention, before: string, variant: RepairRequest['variant']): string {
  const [value] = next.values;
  const isBare = /^\d{1,4}$/.test(before) && next.values.length === 1 && Number.isInteger(value);
  if (isBare && value! < 10_000) return String(value);
  return printQuantity({ ...next, attributive: /-old$/.test(before) }, variant);
}
