import type { Loss } from '#glossary/model/exchange.ts';
import type { FormatCode, ParallelDocument } from './format.ts';
import { oneLine } from './one-line.ts';
import { type AlignedUnit, alignedUnits, sourceText, targetText } from './parallel.ts';

/** Whether a unit has what would be lost. */
const IS_LOST: Readonly<Record<Loss, (unit: AlignedUnit) => boolean>> = {
  'one-sided': (unit) => oneLine(sourceText(unit)) === '' || oneLine(targetText(unit)) === '',
  untranslated: ({ host }) => isNormal(host) && host.target.text.trim() === '',
  english: (unit) => targetText(unit) !== '',
  drafts: (unit) => unit.host.state === 'draft' && targetText(unit) !== '',
  codes: ({ host, segments }) =>
    host.target.codes.length > 0 || segments.some(({ source }) => source.codes.length > 0),
  notes: ({ host }) => host.note !== '',
};

/** Neither left out on purpose nor moved or added. */
function isNormal({ relation }: AlignedUnit['host']): boolean {
  return relation.kind === 'normal';
}

/** In how many sentences of an article a format loses something; one pass, what is lost nowhere is left out. */
export function lossesOf(
  { loses = [] }: Pick<FormatCode, 'loses'>,
  document: ParallelDocument,
): readonly { readonly loss: Loss; readonly count: number }[] {
  if (loses.length === 0) return [];
  const counts = new Map<Loss, number>();
  for (const unit of alignedUnits(document)) {
    for (const loss of loses)
      if (IS_LOST[loss](unit)) counts.set(loss, (counts.get(loss) ?? 0) + unit.segments.length);
  }
  return loses.flatMap((loss) => {
    const count = counts.get(loss);
    return count === undefined ? [] : [{ loss, count }];
  });
}
