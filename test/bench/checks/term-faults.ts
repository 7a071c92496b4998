import { type Chance, type Fault, type Faults, oneOf, replaceOne, type TextPair } from './fault.ts';

/** A term of a glossary as the faults need it. */
export interface GlossaryTerm {
  readonly bases: readonly string[];
  readonly renderings: readonly string[];
}

/** A term that both sides have, and where the English has it. */
interface Place {
  readonly term: GlossaryTerm;
  readonly index: number;
  readonly text: string;
}

/** Letters of a Kazakh word that its forms keep. */
const KEPT = 2;

/** A pattern for a text as it stands. */
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** How often a text has a term, by the beginning of its words. */
function timesIn(source: string, base: string): number {
  const words = base.split(' ').map((word) => (word.length > 5 ? word.slice(0, -KEPT + 1) : word));
  const pattern = words.map((word) => `${literally(word)}\\p{L}{0,7}`).join(' ');
  return [...source.matchAll(new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'giu'))].length;
}

/**
 * Faults in how the terms of a glossary are rendered: where the source has a term once and the English its rendering
 * once, that one is put otherwise.
 */
export function termFaults(glossary: readonly GlossaryTerm[]): Faults {
  const byWord = Map.groupBy(
    glossary.flatMap((term) => term.renderings.map((text) => ({ term, text }))),
    ({ text }) => text.split(' ')[0]!.toLowerCase(),
  );

  function places({ source, target }: TextPair, times: number): readonly Place[] {
    const words = new Set(target.toLowerCase().match(/\p{L}+/gu) ?? []);
    return [...words].flatMap((word) =>
      (byWord.get(word) ?? []).flatMap(({ term, text }): readonly Place[] => {
        const found = [...target.matchAll(new RegExp(`\\b${literally(text)}\\b`, 'gi'))];
        const isBoth = found.length === times && term.bases.some((base) => timesIn(source, base) === times);
        const place = found.at(-1);
        return isBoth && place !== undefined ? [{ term, index: place.index, text: place[0] }] : [];
      }),
    );
  }

  function put(change: (place: Place, chance: Chance) => string | null, times = 1): Fault {
    return (pair, chance) => {
      const found = places(pair, times);
      if (found.length === 0) return null;
      const place = oneOf(found, chance);
      const changed = change(place, chance);
      if (changed === null || changed === place.text) return null;
      const { index, text } = place;
      const target = pair.target.slice(0, index) + changed + pair.target.slice(index + text.length);
      return { source: pair.source, target };
    };
  }

  return {
    'term: another word': put(() => 'gadget'),
    'term: left out': put(() => ''),
    'term: rendering of another term': put(({ term }, chance) => {
      const other = oneOf(glossary, chance);
      return other === term ? null : (other.renderings[0] ?? null);
    }),
    'term: one word left out': put(({ text }) =>
      text.includes(' ') ? text.slice(text.indexOf(' ') + 1) : null,
    ),
    'term: last word left out': put(({ text }) =>
      text.includes(' ') ? text.slice(0, text.lastIndexOf(' ')) : null,
    ),
    'term: one word another': put(({ text }) =>
      text.includes(' ') ? `${text.slice(0, text.lastIndexOf(' '))} gadget` : null,
    ),
    'term: letter changed': put(({ text }, chance) =>
      text.length > 5 ? replaceOne(/(?<=\p{Ll})[bdgklmnprst](?=\p{Ll})/gu, text, chance, () => 'f') : null,
    ),
    'term: letters exchanged': put(({ text }, chance) =>
      text.length > 5
        ? replaceOne(/(?<=\p{Ll})(\p{Ll})(?!\1)\p{Ll}/gu, text, chance, ([a = '', b = '']) => b + a)
        : null,
    ),
    'term: in Kazakh': put(({ term }) => term.bases[0] ?? null),
    'term: second mention another word': put(() => 'gadget', 2),
  };
}
