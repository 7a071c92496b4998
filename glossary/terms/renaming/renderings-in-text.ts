import type { Entry, Rendering } from '#glossary/model/entry.ts';
import type { Span } from '#glossary/model/span.ts';
import { findUses, type RenderingPattern, type RenderingUse, renderingPattern } from './rendering-uses.ts';

/** A rendering of an entry where it stands in the English. */
export interface FoundRendering extends RenderingUse {
  readonly rendering: Rendering;
}

const patterns = new WeakMap<Rendering, RenderingPattern>();

/** All uses of an entry's renderings in an English text, the longest where they overlap, in order. */
export function findRenderings(text: string, renderings: readonly Rendering[]): readonly FoundRendering[] {
  const found = renderings
    .flatMap((rendering) => findUses(text, patternOf(rendering)).map((use) => ({ ...use, rendering })))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const chosen: FoundRendering[] = [];
  for (const use of found) {
    if (chosen.every((other) => use.end <= other.start || use.start >= other.end)) chosen.push(use);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Where a rendering that is not forbidden stands in the English; null = nowhere. */
export function renderingIn(text: string, { renderings }: Pick<Entry, 'renderings'>): Span | null {
  const right = renderings.filter(({ status }) => status !== 'forbidden');
  const [first] = findRenderings(text, right);
  return first === undefined ? null : { start: first.start, end: first.end };
}

function patternOf(rendering: Rendering): RenderingPattern {
  let pattern = patterns.get(rendering);
  if (pattern === undefined) {
    pattern = renderingPattern(rendering.text);
    patterns.set(rendering, pattern);
  }
  return pattern;
}
