import { MONTH_NAMES } from '#glossary/english/numbers/month-names.ts';
import { endingAfter } from '#glossary/kazakh/numbers/ending.ts';
import { readMonth } from '#glossary/kazakh/numbers/months.ts';
import { overlaps, type Span } from '#glossary/model/span.ts';
import { inSource, inTarget, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import type { Pair } from '../pair.ts';

/** A month or weekday of a text; `order` counts months 1–12, weekdays 101–107, and meets its like only. */
interface CalendarWord extends Span {
  readonly order: number;
}

const WEEKDAYS: readonly (readonly [kazakh: string, english: string])[] = [
  ['дүйсенбі', 'Monday'],
  ['сейсенбі', 'Tuesday'],
  ['сәрсенбі', 'Wednesday'],
  ['бейсенбі', 'Thursday'],
  ['жұма', 'Friday'],
  ['сенбі', 'Saturday'],
  ['жексенбі', 'Sunday'],
];
const WEEKDAY = 100;

/** By English name. */
const ORDERS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index): [string, number] => [name, index + 1]),
  ...WEEKDAYS.map(([, name], index): [string, number] => [name, WEEKDAY + index + 1]),
]);

/** Another month or weekday than the source has: дүйсенбі and "Tuesday". Months of whole dates are numbers. */
export const calendarChanged: SegmentCheck = {
  id: 'calendar-changed',
  theme: 'numbers',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Сот дүйсенбіде басталды.', target: 'The trial began on Monday.' },
    { source: 'Наурыздың аяғында қар кетті.', target: 'The snow was gone at the end of March.' },
    { source: 'Жұмаға дейін күтіңіз.', target: 'Wait until the end of the week.' },
  ],
  bad: [
    { source: 'Сот дүйсенбіде басталды.', target: 'The trial began on Tuesday.' },
    { source: 'Тамыздың аяғында келеді.', target: 'He will come at the end of July.' },
  ],
  find(pair) {
    const english = englishWords(pair);
    if (english.length === 0) return NONE;
    const kazakh = kazakhWords(pair);
    // A date whose month is wrong is reported as a number.
    const reported = pair.numbers().changed.map(([, { mention }]) => mention);
    const lost = kazakh.filter(({ order }) => !english.some((word) => word.order === order));
    return english
      .filter(
        (word) =>
          !kazakh.some(({ order }) => order === word.order) && !reported.some((date) => overlaps(date, word)),
      )
      .flatMap((word): readonly Problem[] => {
        const meant = lost.find(({ order }) => order > WEEKDAY === word.order > WEEKDAY);
        if (meant === undefined) return NONE;
        const wanted = nameOf(meant.order);
        const params = {
          source: pair.source.slice(meant.start, meant.end),
          target: nameOf(word.order),
          wanted,
        };
        const isWhole = pair.target.slice(word.start, word.end) === params.target;
        const fix = isWhole && lost.length === 1 ? { start: word.start, end: word.end, text: wanted } : null;
        return [problem([inSource(meant), inTarget(word)], params, fix)];
      });
  },
};

function nameOf(order: number): string {
  return order > WEEKDAY ? WEEKDAYS[order - WEEKDAY - 1]![1] : MONTH_NAMES[order - 1]!;
}

function kazakhWords(pair: Pair): readonly CalendarWord[] {
  return pair.sourceWords().flatMap(({ folded, start, end }) => {
    const weekday = WEEKDAYS.findIndex(([name]) => endingAfter(name, folded) !== null);
    const order = weekday >= 0 ? WEEKDAY + weekday + 1 : (readMonth(folded)?.month ?? 0);
    return order === 0 ? [] : [{ order, start, end }];
  });
}

function englishWords(pair: Pair): readonly CalendarWord[] {
  const ofDates = pair
    .targetNumbers()
    .flatMap(({ date, start, end }) => (date === null ? [] : [{ order: date.month, start, end }]));
  const byName = pair.targetWords().flatMap(({ text, isFirst, start, end }) => {
    const order = isFirst && text === 'May' ? 0 : (ORDERS.get(text.replace(/['’]?s$/, '')) ?? 0);
    return order === 0 || ofDates.some((date) => overlaps(date, { start, end }))
      ? []
      : [{ order, start, end }];
  });
  return [...ofDates, ...byName];
}
