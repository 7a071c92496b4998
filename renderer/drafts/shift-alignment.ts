import type { AlignedSpans } from '#glossary/model/draft.ts';

/**
 * The alignment of an offered text for what became of it: pairs before the first changed letter stay, those behind the
 * last one move, those between are gone.
 */
export function shiftAlignment(
  alignment: readonly AlignedSpans[],
  offered: string,
  present: string,
): readonly AlignedSpans[] {
  if (offered === present) return alignment;
  const shorter = Math.min(offered.length, present.length);
  let same = 0;
  while (same < shorter && offered[same] === present[same]) same += 1;
  let rest = 0;
  while (rest < shorter - same && offered.at(-1 - rest) === present.at(-1 - rest)) rest += 1;
  const by = present.length - offered.length;
  return alignment.flatMap(({ source, target }) => {
    if (target.end <= same) return [{ source, target }];
    if (target.start < offered.length - rest) return [];
    return [{ source, target: { start: target.start + by, end: target.end + by } }];
  });
}
