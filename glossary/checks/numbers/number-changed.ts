import { printDigits } from '#glossary/english/numbers/print-number.ts';
import { printQuantity } from '#glossary/english/numbers/print-quantity.ts';
import type { NumberMention } from '#glossary/model/number-mention.ts';
import type { Span } from '#glossary/model/span.ts';
import { inSource, inTarget, problem, type SegmentCheck } from '../check.ts';
import type { Pair } from '../pair.ts';
import type { NumberPart } from './number-part.ts';

/** Another number stands where the source has one. */
export const numberChanged: SegmentCheck = {
  id: 'number-changed',
  theme: 'numbers',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Зауытқа 25 мың теңге төледі.', target: 'He paid the plant 25,000 tenge.' },
    { source: 'Екі жарым сағат күттік.', target: 'We waited two and a half hours.' },
    { source: 'Жиналыс 15:30-да басталды.', target: 'The meeting began at 3:30 pm.' },
    { source: 'Ауыл 100 шақырым жерде.', target: 'The village is 62 miles away.' },
    { source: 'Бірінші күні он екі адам келді.', target: 'A dozen people came on the first day.' },
  ],
  bad: [
    { source: 'Зауытқа 25 мың теңге төледі.', target: 'He paid the plant 52,000 tenge.' },
    { source: 'Жобаға 3 миллион доллар бөлінді.', target: '$3 billion was allocated to the project.' },
    { source: 'Кездесу 14 наурызда өтеді.', target: 'The meeting is on 14 April.' },
    { source: 'Бес адам жараланды.', target: 'Seven people were injured.' },
    { source: 'Баға 5,2 пайыз өсті.', target: 'Prices rose by 52%.' },
  ],
  find(pair) {
    return pair.numbers().changed.map(([source, target]) => {
      const { kind, english, fix } = correction(pair, source, target);
      const found = textOf(pair.target, target.mention);
      const said = textOf(pair.source, source.mention);
      const spans = [inSource(source.mention), inTarget(target.mention)];
      return problem(spans, { kind, source: said, target: found, wanted: english }, fix);
    });
  },
};

/** The number as it should stand; the fix only where both say the same kind of thing with one value wrong. */
function correction(pair: Pair, source: NumberPart, target: NumberPart) {
  const { style } = pair.tools;
  const variant = style.dateStyle === 'month-day' ? 'en-US' : style.englishVariety;
  const attributive = isAttributive(pair.target, target.mention);
  const printed = printQuantity({ ...source.mention, ...sayingOf(target.mention), attributive }, variant);
  // Small numbers stay in digits where the English has them so.
  const isPlain = source.mention.kind === 'cardinal' && /^\d+$/.test(textOf(pair.target, target.mention));
  const english = isPlain && !/\d/.test(printed) ? printDigits(source.value) : printed;
  const isCertain =
    source.mention.kind === target.mention.kind &&
    source.mention.unit === target.mention.unit &&
    source.mention.currency === target.mention.currency &&
    source.mention.values.length === target.mention.values.length;
  const fix = isCertain ? { start: target.mention.start, end: target.mention.end, text: english } : null;
  return { kind: source.kind, english, fix: fix && atStart(pair.target, fix) };
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** "About", "more than" stay as the English has them. */
function sayingOf({ approximation }: NumberMention): Pick<NumberMention, 'approximation'> {
  return { approximation };
}

function isAttributive(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes('-');
}

/** A number that begins the sentence in words keeps its capital. */
function atStart(text: string, fix: { start: number; end: number; text: string }) {
  const isCapital = /^\p{Lu}/u.test(text.slice(fix.start));
  return isCapital ? { ...fix, text: fix.text.charAt(0).toUpperCase() + fix.text.slice(1) } : fix;
}
