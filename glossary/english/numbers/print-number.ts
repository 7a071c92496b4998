/** English words of small numbers: newsrooms print one to nine in words. */
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A value in digits with commas; from a million on with the scale in words if that loses nothing: 25,000; 1.7 million. */
export function printDigits(value: number): string {
  const [scaled, scale] = scaleOf(value);
  return scale === '' ? withCommas(value) : `${scaled} ${scale}`;
}

/** As printDigits, but one to nine in words: how a count stands in a sentence. */
export function printCount(value: number): string {
  return Number.isInteger(value) && value > 0 && value < 10 ? WORDS[value]! : printDigits(value);
}

/** Both ends of a range, the scale said once: 5–6 million, 250–300; two to three in words. */
export function printRange(from: number, to: number, print: (value: number) => string): string {
  const [low, lowScale] = scaleOf(from);
  const [high, highScale] = scaleOf(to);
  if (highScale !== '' && lowScale === highScale) return `${low}–${high} ${highScale}`;
  const [first, last] = [print(from), print(to)];
  return /\p{L}/u.test(first + last) ? `${first} to ${last}` : `${first}–${last}`;
}

function withCommas(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** The value in the largest scale that needs at most three decimals, '' for none. */
function scaleOf(value: number): readonly [string, string] {
  for (const [size, name] of SCALES) {
    if (value < size) continue;
    const scaled = value / size;
    if (Number.isInteger(Math.round(scaled * 1e6) / 1e3))
      return [String(Math.round(scaled * 1e3) / 1e3), name];
    return ['', ''];
  }
  return ['', ''];
}
