import type { NumberMention } from '#glossary/model/number-mention.ts';

/** What a single value of a number stands for; months meet months only. */
export type PartKind = NumberMention['kind'] | 'day' | 'month';

/** One value of a number in a text: each end of a range and each part of a date is compared by itself. */
export interface NumberPart {
  readonly value: number;
  readonly kind: PartKind;
  readonly mention: NumberMention;
}

/** The values of some numbers in order: 14–16 March 2019 has the days 14 and 16, the month 3 and the year 2019. */
export function numberParts(mentions: readonly NumberMention[]): readonly NumberPart[] {
  return mentions.flatMap((mention): readonly NumberPart[] => {
    const { date, kind, values } = mention;
    if (date === null) return values.map((value) => ({ value, kind, mention }));
    return [
      ...date.days.map((value) => ({ value, kind: 'day' as const, mention })),
      { value: date.month, kind: 'month' as const, mention },
      ...(date.year === null ? [] : [{ value: date.year, kind: 'year' as const, mention }]),
    ];
  });
}
