import { partByEnding } from '#glossary/kazakh/names/surname-endings.ts';
import type { Span } from '#glossary/model/span.ts';
import type { Pair } from '../pair.ts';
import { englishStems, sensesOf } from '../senses.ts';
import type { SourceName } from './name-parts.ts';

/** Words of the English in the wrong order, or wrongly tied. */
export interface Misplaced extends Span {
  readonly name: SourceName;
  readonly wanted: string;
}

/** A word of the source with what renders it. */
interface Rendered extends Span {
  readonly name: SourceName;
  readonly inEnglish: readonly Span[];
  /** Whether it is a word of a name that is no listed place. */
  readonly isNamed: boolean;
  /** Whether it is a surname, which Kazakh may put first. */
  readonly isSurname: boolean;
}

/**
 * Neighbours in the source whose renderings are neighbours the other way round, or tied by a hyphen: "Goldsmith John"
 * and "John-Goldsmith" for Джон Голдсмит, "Trump President" for Президент Трамп. A surname may stand first in Kazakh.
 */
export function misplaced(pair: Pair): readonly Misplaced[] {
  const { source, target } = pair;
  const words = renderedWords(pair);
  return words.flatMap((first, at): readonly Misplaced[] => {
    const second = words[at + 1];
    if (second === undefined || source.slice(first.end, second.start) !== ' ') return [];
    const between = (a: Span, b: Span): string => target.slice(a.end, b.start);
    const pairs = first.inEnglish.flatMap((a) => second.inEnglish.map((b) => [a, b] as const));
    if (pairs.some(([a, b]) => between(a, b) === ' ')) return [];
    const put = (spans: readonly Span[], [a, b]: readonly [Span, Span]): readonly Misplaced[] => {
      const span = { start: spans[0]!.start, end: spans[1]!.end };
      const wanted = `${target.slice(a.start, a.end)} ${target.slice(b.start, b.end)}`;
      return /['’]/.test(target.slice(span.start, span.end)) ? [] : [{ ...span, name: second.name, wanted }];
    };
    const tied = pairs.find(([a, b]) => between(a, b) === '-');
    if (tied !== undefined)
      return first.isNamed && second.isNamed && /^-\p{Lu}\p{Ll}/u.test(target.slice(tied[0].end))
        ? put(tied, tied)
        : [];
    const turned = pairs.find(([a, b]) => between(b, a) === ' ');
    return turned === undefined || first.isSurname ? [] : put([turned[1], turned[0]], turned);
  });
}

/** Words of names, places, and the words before a name by their sense, in the order of the source. */
function renderedWords(pair: Pair): readonly Rendered[] {
  const near = new Map(pair.lostParts().map((part) => [part.start, part.near]));
  const parts: readonly Rendered[] = pair.nameParts().map((part) => ({
    ...part,
    inEnglish: [near.get(part.start) ?? part.inEnglish].flat(),
    isNamed: true,
    isSurname: partByEnding(part.forms[0]!) === 'surname',
  }));
  const places = pair.names().flatMap((name, at): readonly Rendered[] => {
    const { score, span } = pair.rendered()[at]!;
    const isPart = parts.some(({ start }) => start === name.start);
    return name.type !== 'place' || isPart || score < 1 || span === null
      ? []
      : [{ start: name.start, end: name.end, name, inEnglish: [span], isNamed: false, isSurname: false }];
  });
  const named = [...parts, ...places];
  const titles = pair.sourceWords().flatMap((word): readonly Rendered[] => {
    const next = named.find(({ start, name }) => name.type === 'person' && start === word.end + 1);
    if (next === undefined || named.some(({ start, end }) => start <= word.start && word.end <= end))
      return [];
    const inEnglish = pair
      .targetWords()
      .filter((one) => one.isCapital && sensesOf(word).some((sense) => englishStems([one]).has(sense)));
    return [
      { start: word.start, end: word.end, name: next.name, inEnglish, isNamed: false, isSurname: false },
    ];
  });
  return [...named, ...titles].toSorted((a, b) => a.start - b.start);
}
