/**
 * Settles one open question of the parse, named by its place: `usual` is what the rules alone would answer, `cost` what
 * it takes to answer otherwise (1 when left out).
 */
export type Choose = (place: string, usual: boolean, cost?: number) => boolean;

/** The questions of one parse, with the cost of turning each answer. */
export interface Choices {
  readonly choose: Choose;
  /** Cost by place, in the order of asking. */
  readonly asked: ReadonlyMap<string, number>;
}

/** Answers as usual, but at the places `turned`. */
export function createChoices(turned: ReadonlySet<string>): Choices {
  const asked = new Map<string, number>();
  return {
    asked,
    choose(place, usual, cost = 1) {
      asked.set(place, cost);
      return usual !== turned.has(place);
    },
  };
}
