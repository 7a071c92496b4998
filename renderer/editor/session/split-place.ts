/** The likeliest place to cut: after the sentence end, comma or word nearest to a share (0 … 1) of the text. */
export function splitPlace(source: string, share: number): number {
  const wanted = share * source.length;
  for (const pattern of [/[.!?…]["»”]?\s+/gu, /[,;:–—]\s+/gu, /\s+/gu]) {
    const places = Array.from(source.matchAll(pattern), (match) => match.index + match[0].length);
    const inside = places.filter((place) => place > 0 && place < source.length);
    const [first] = inside;
    if (first === undefined) continue;
    return inside.reduce(
      (best, place) => (Math.abs(place - wanted) < Math.abs(best - wanted) ? place : best),
      first,
    );
  }
  return Math.round(source.length / 2);
}
