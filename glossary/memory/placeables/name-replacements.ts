import type { KnownName, RepairRequest, Replacement } from './repair-request.ts';

/** The names of the English that are to be those of the sentence; empty when the names do not stand in pairs. */
export function nameReplacements({ target, queryNames, sourceNames }: RepairRequest): readonly Replacement[] {
  if (queryNames.length !== sourceNames.length) return [];
  return sourceNames.flatMap((old, at): Replacement[] => {
    const text = queryNames[at]!.renderings[0];
    if (text === undefined || old.renderings.includes(text)) return [];
    const span = onlyPlace(target.text, old);
    return span ? [{ kind: 'name', ...span, text }] : [];
  });
}

/** Where a rendering stands in the English as words of its own; null when nowhere or more than once. */
function onlyPlace(english: string, { renderings }: KnownName): { start: number; end: number } | null {
  for (const rendering of [...renderings].sort((a, b) => b.length - a.length)) {
    const places: number[] = [];
    for (let at = english.indexOf(rendering); at >= 0; at = english.indexOf(rendering, at + 1)) {
      if (!/[\p{L}\p{N}]/u.test((english[at - 1] ?? ' ') + (english[at + rendering.length] ?? ' ')))
        places.push(at);
    }
    const [start] = places;
    if (start !== undefined) return places.length === 1 ? { start, end: start + rendering.length } : null;
  }
  return null;
}
