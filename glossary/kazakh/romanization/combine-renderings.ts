/** How many renderings are offered at most. */
const LIMIT = 8;

/** The renderings without repetitions and empty ones, the best first, eight at most. */
export function unique(renderings: readonly string[]): string[] {
  return [...new Set(renderings)].filter((rendering) => rendering !== '').slice(0, LIMIT);
}

/** The best of each word together, then one word at a time exchanged for its other renderings. */
export function combineRenderings(options: readonly (readonly string[])[], separator: string): string[] {
  const best = options.map((option) => option[0] ?? '');
  const combined = [best.join(separator)];
  options.forEach((option, at) => {
    for (const other of option.slice(1)) combined.push(best.with(at, other).join(separator));
  });
  return unique(combined);
}
