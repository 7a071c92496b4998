/** How long the English of a Kazakh sentence is: the logarithm of English letters to Kazakh letters. */
export interface LengthBand {
  readonly mean: number;
  readonly deviation: number;
  /** Pairs it was learnt from; 0 = as shipped. */
  readonly pairs: number;
}

/**
 * For a library without confirmed pairs: Kazakh says in suffixes what English says in words, but its words are longer,
 * so that the letters come out nearly even. Own estimate on translated news, kept wide.
 */
export const SHIPPED_BAND: LengthBand = { mean: 0, deviation: 0.2, pairs: 0 };

/** Pairs with less Kazakh than this vary too much to say anything, letters. */
const SHORTEST = 20;

/** As many confirmed pairs weigh as much as the shipped band. */
const WEIGHT_OF_SHIPPED = 200;

/** A band from confirmed pairs of texts, drawn towards the shipped one while they are few. */
export function learnLengthBand(pairs: Iterable<readonly [source: string, target: string]>): LengthBand {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (const [source, target] of pairs) {
    if (letters(source) < SHORTEST || letters(target) === 0) continue;
    const ratio = Math.log(letters(target) / letters(source));
    count += 1;
    sum += ratio;
    squares += ratio * ratio;
  }
  const { mean: shippedMean, deviation: shippedDeviation } = SHIPPED_BAND;
  const total = count + WEIGHT_OF_SHIPPED;
  const mean = (sum + shippedMean * WEIGHT_OF_SHIPPED) / total;
  const shippedSquares = WEIGHT_OF_SHIPPED * (shippedDeviation ** 2 + shippedMean ** 2);
  const variance = (squares + shippedSquares) / total - mean ** 2;
  return { mean, deviation: Math.max(0.1, Math.sqrt(Math.max(0, variance))), pairs: count };
}

/**
 * How many deviations the English is longer (+) or shorter (−) than usual; the shorter the sentence, the wider the
 * band. 0 for sentences too short to tell.
 */
export function lengthSurprise(source: string, target: string, { mean, deviation }: LengthBand): number {
  const kazakh = letters(source);
  if (kazakh < SHORTEST || letters(target) === 0) return 0;
  const spread = deviation * Math.sqrt(1 + 40 / kazakh);
  return (Math.log(letters(target) / kazakh) - mean) / spread;
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
