/** Characters of English for one of Kazakh, and the variance per character (Gale and Church 1993 use 1 and 6.8 for English–French). */
const RATIO = 1.05;
const VARIANCE = 6.8;

/**
 * Cost of pairing two stretches by length alone: −100·ln of the chance that a translation is at least this far from
 * the expected length. 0 for the expected length, about 300 at two standard deviations.
 */
export function lengthCost(source: number, target: number): number {
  const mean = (source + target / RATIO) / 2;
  if (mean === 0) return 0;
  const deviation = Math.abs((RATIO * source - target) / Math.sqrt(VARIANCE * mean));
  const chance = 2 * (1 - normal(deviation));
  return -100 * Math.log(Math.max(chance, 1e-12));
}

/** Cumulative normal distribution for z ≥ 0 (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17; own knowledge). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - 0.3989423 * Math.exp((-z * z) / 2) * tail;
}
