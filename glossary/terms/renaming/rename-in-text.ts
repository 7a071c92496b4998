import type { RenderingChange } from '#glossary/model/rename.ts';
import { overlaps, type Span } from '#glossary/model/span.ts';
import { exchangeUse, type TextEdit } from './exchange-use.ts';
import { findUses, type RenderingPattern, type RenderingUse, renderingPattern } from './rendering-uses.ts';

/** A change made ready for many texts. */
export interface PreparedRename {
  readonly changes: readonly { readonly pattern: RenderingPattern; readonly to: string }[];
  /** English that contains what is changed and means something else: The Astana Times beside Astana. */
  readonly kept: readonly RenderingPattern[];
}

/** A use that is exchanged, and by which edits; none when the new form is written alike. */
export interface RenamedUse extends Span {
  readonly edits: readonly TextEdit[];
}

/** Makes a change ready; `others` are English forms of other things, which stay as they are where they are longer. */
export function prepareRename(
  changes: readonly RenderingChange[],
  others: readonly string[],
): PreparedRename {
  const patterns = changes
    .filter(({ from, to }) => from.trim() !== '' && to.trim() !== '' && from !== to)
    .map(({ from, to }) => ({ pattern: renderingPattern(from), to: to.trim() }))
    .sort((a, b) => b.pattern.listed.length - a.pattern.listed.length);
  const kept = others
    .map(renderingPattern)
    .filter(({ listed }) => patterns.some(({ pattern }) => isInside(pattern.listed, listed)));
  return { changes: patterns, kept };
}

/** The uses a change exchanges in a text, in order and apart. Empty when there are none. */
export function renameInText(text: string, { changes, kept }: PreparedRename): readonly RenamedUse[] {
  const guarded = kept.flatMap((pattern) => findUses(text, pattern));
  const taken: RenderingUse[] = [];
  const renamed: RenamedUse[] = [];
  for (const { pattern, to } of changes) {
    for (const use of findUses(text, pattern)) {
      if (taken.some((other) => overlaps(other, use))) continue;
      if (guarded.some((other) => overlaps(other, use) && other.end - other.start > use.end - use.start))
        continue;
      taken.push(use);
      const end = use.end + use.possessive.length;
      renamed.push({ start: use.start, end, edits: exchangeUse(text, use, to) });
    }
  }
  return renamed.filter(({ edits }) => edits.length > 0).sort((a, b) => a.start - b.start);
}

function isInside(part: string, whole: string): boolean {
  return whole.length > part.length && whole.toLowerCase().includes(part.toLowerCase());
}
