import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';

/** A name as the source has it and the English it got. */
export interface RenderedName {
  /** Base form. */
  readonly base: string;
  readonly rendering: string;
}

/**
 * The English each mention should have so that one Kazakh name has one spelling: the commonest, of equals the first.
 * Where both sides have as many words they are counted word by word, so that «Марат Жүнісов» and «Жүнісов» agree about
 * the surname. The answer runs parallel to the input.
 */
export function agreedSpellings(names: readonly RenderedName[]): readonly string[] {
  const votes = new Map<string, Map<string, number>>();
  for (const name of names) {
    for (const [part, english] of pairsOf(name)) {
      const counts = votes.get(part) ?? new Map<string, number>();
      counts.set(english, (counts.get(english) ?? 0) + 1);
      votes.set(part, counts);
    }
  }
  return names.map((name) =>
    pairsOf(name)
      .map(([part]) => commonest(votes.get(part)!))
      .join(' '),
  );
}

function pairsOf({ base, rendering }: RenderedName): readonly (readonly [string, string])[] {
  const source = foldForMatch(base).split(' ');
  const english = rendering.split(/\s+/);
  if (source.length !== english.length) return [[foldForMatch(base), rendering]];
  return source.map((word, at) => [word, english[at]!] as const);
}

function commonest(counts: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [text, count] of counts) if (best === '' || count > counts.get(best)!) best = text;
  return best;
}
