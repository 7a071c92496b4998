import type { SegmentCheck } from '../check.ts';
import { outOfBalance } from './balance.ts';

/** A quotation that is opened and not closed, or the other way round. */
export const quotes: SegmentCheck = {
  id: 'quotes',
  theme: 'form',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: '«Келемін», – деді ол.', target: '“I will come,” he said.' },
    { source: '«Келемін. Содан кейін кетемін', target: '“I will come. Then I will leave' },
    {
      source: 'Ол: «Келемін, содан кейін кетемін» деді.',
      target: '“I will come,” he said, “and then',
      paragraph: '“I will come,” he said, “and then leave.”',
    },
  ],
  bad: [
    {
      source: '«Келемін», – деді ол.',
      target: '“I will come, he said.',
      paragraph: '“I will come, he said. It rained.',
    },
    { source: '«Келемін», – деді ол.', target: '“I will come, he said.' },
    { source: '«Келемін», – деді ол.', target: 'I will come," he said.' },
  ],
  find: (pair) => outOfBalance(pair, balanceOfQuotes, /["“”«»„]/),
};

function balanceOfQuotes(text: string): number {
  const opened = text.match(/[“«„]/g)?.length ?? 0;
  const closed = text.match(/[”»]/g)?.length ?? 0;
  const straight = text.match(/(?<!\d)"/g)?.length ?? 0;
  // „…“ closes with the mark that opens in English.
  const lowered = text.match(/„[^“]*“/g)?.length ?? 0;
  return Math.abs(opened - closed - 2 * lowered) + (straight % 2);
}
