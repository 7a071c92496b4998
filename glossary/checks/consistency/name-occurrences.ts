import type { Span } from '#glossary/model/span.ts';
import { nameInEnglish } from '../names/name-in-english.ts';
import type { Pair } from '../pair.ts';

/** A person or place of the source and the one word that renders it. */
export interface NameOccurrence {
  readonly at: number;
  /** Base form of the part of the name, lower case: тоқаев. */
  readonly base: string;
  readonly source: Span;
  readonly target: Span;
  /** The English as written, without the genitive. */
  readonly english: string;
}

/** Rendered for certain. */
const SURE = 0.6;

/** Words for the people of a place render it in another way. */
const PEOPLE = /(?:ans?|ese|ish|ite|ites|ic|[^aeiouy]i)$/i;

/** The words of persons and places of some pairs with what renders each, where that is sure. */
export function nameOccurrences(pairs: readonly Pair[]): readonly NameOccurrence[] {
  return pairs.flatMap((pair, at) =>
    pair
      .names()
      .filter(({ type, base }) => (type === 'person' || type === 'place') && !base.includes('.'))
      .flatMap(({ type, base, start, end }) =>
        base
          .split(' ')
          .filter((part) => part.length > 3 && /^\p{Lu}/u.test(part))
          .flatMap((part): readonly NameOccurrence[] => {
            const kind = type === 'person' ? 'surname' : type;
            const { score, span } = nameInEnglish(part, kind, pair.targetWords(), pair.tools.romanizer);
            if (score < SURE || span === null) return [];
            const english = pair.target.slice(span.start, span.end).replace(/['’]s$/, '');
            if (english.includes(' ') || (type === 'place' && PEOPLE.test(english))) return [];
            const target = { start: span.start, end: span.start + english.length };
            return [{ at, base: part.toLowerCase(), source: { start, end }, target, english }];
          }),
      ),
  );
}
