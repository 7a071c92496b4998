import type { Unit } from '#contract/memory-service.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';

/** Where a unit came from and when, in one line: article, outlet, how, by whom, day, note. */
export function useAboutUnit(): (unit: Unit) => string {
  const text = useText('memory');
  const formats = useFormats();
  return ({ provenance, origin, state, changedBy, changedAt, note }) =>
    [
      provenance.title,
      provenance.outlet,
      text(`state.${state}`),
      text(`origin.${origin}`),
      changedBy,
      changedAt === '' ? '' : formats.date(changedAt.slice(0, 10)),
      note,
    ]
      .filter((part) => part !== '')
      .join(' · ');
}
