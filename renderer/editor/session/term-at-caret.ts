import type { TermHit } from '#contract/terms-service.ts';
import type { Span } from '#glossary/model/span.ts';
import type { EditorSession } from './editor-session.ts';

/** The term the caret is in, in the Kazakh or the English; else the one whose English is nearest, else the first. */
export function termAtCaret({ aids, source, target }: EditorSession): TermHit | null {
  const { terms } = aids.getState();
  if (source?.isFocused) {
    const caret = source.selection.start;
    return nearest(terms, caret, (hit) => hit) ?? null;
  }
  const caret = target?.selection.start ?? 0;
  return nearest(terms, caret, (hit) => hit.inTarget) ?? terms[0] ?? null;
}

function nearest(
  terms: readonly TermHit[],
  caret: number,
  spanOf: (hit: TermHit) => Span | null,
): TermHit | undefined {
  const distance = (hit: TermHit): number => {
    const span = spanOf(hit);
    return span === null ? Number.POSITIVE_INFINITY : Math.max(span.start - caret, caret - span.end, 0);
  };
  return terms.filter((hit) => spanOf(hit) !== null).sort((a, b) => distance(a) - distance(b))[0];
}
