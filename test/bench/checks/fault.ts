/** A sentence and its English. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
}

/** Chance between 0 and 1; the same seed gives the same faults. */
export type Chance = () => number;

/** Numbers as chance, from a seed: a linear congruential generator (Numerical Recipes). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Makes one fault of a kind in a pair, or null where the pair has no place for it. */
export type Fault = (pair: TextPair, chance: Chance) => TextPair | null;

/** Faults by the name of their kind. */
export type Faults = Readonly<Record<string, Fault>>;

/** One place of a pattern, chosen by chance, put otherwise; null when the text has none. */
export function replaceOne(
  pattern: RegExp,
  text: string,
  chance: Chance,
  put: (found: string) => string,
): string | null {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return null;
  const place = places[Math.floor(chance() * places.length)]!;
  const changed = text.slice(0, place.index) + put(place[0]) + text.slice(place.index + place[0].length);
  return changed === text ? null : changed;
}

/** A fault in the English alone. */
export function inTarget(change: (target: string, chance: Chance, source: string) => string | null): Fault {
  return ({ source, target }, chance) => {
    const changed = change(target, chance, source);
    return changed === null ? null : { source, target: changed };
  };
}

/** One of a list by chance. */
export function oneOf<Value>(list: readonly Value[], chance: Chance): Value {
  return list[Math.floor(chance() * list.length)]!;
}
