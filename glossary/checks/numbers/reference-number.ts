import { inSource, problem, type SegmentCheck } from '../check.ts';

/** Telephone numbers and the numbers of laws and cases: seven digits and more in groups, or №. */
const REFERENCE = /(?:\+?\d[\d\-() \u00a0]{7,}\d)|№\s?[\d\-/]+\d/gu;

/** A telephone, law or case number whose digits are not the same in the English. */
export const referenceNumber: SegmentCheck = {
  id: 'reference-number',
  theme: 'numbers',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Сенім телефоны: 8 (727) 250-60-70.', target: 'Helpline: +7 727 250 60 70.' },
    { source: '№ 123-4 бұйрыққа қол қойылды.', target: 'Order No. 123-4 was signed.' },
  ],
  bad: [{ source: 'Сенім телефоны: 8 (727) 250-60-70.', target: 'Helpline: 8 (727) 250-60-07.' }],
  find(pair) {
    const english = digitsOf(pair.target);
    return [...pair.source.matchAll(REFERENCE)].flatMap(({ 0: written, index }) => {
      const digits = digitsOf(written);
      const isLong = digits.length >= 7 && /[-()]/.test(written);
      if (!isLong && !written.startsWith('№')) return [];
      // 8 and +7 are the same trunk prefix in Kazakhstan.
      const wanted = digits.length === 11 ? digits.slice(1) : digits;
      if (english.includes(wanted)) return [];
      return [problem([inSource({ start: index, end: index + written.length })], { source: written })];
    });
  },
};

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
