import type { LeftAloneReason } from '#glossary/model/rename.ts';
import { overlaps, type Span } from '#glossary/model/span.ts';
import { type PreparedRename, renameInText } from './rename-in-text.ts';
import { findUses, isAddress, isPartOfName } from './rendering-uses.ts';

/** Letters of an English form that a change does not touch, and why. */
export interface LeftAlone extends Span {
  readonly reason: LeftAloneReason;
}

/**
 * Where the letters of a changing form stand in a text and stay, in order: inside another word (Izbasarov in
 * Izbasarova), in a longer rendering (Astana in The Astana Times), in a longer name (Sultan in Nur-Sultan), in an address.
 * Empty when nothing is left.
 */
export function leftAloneInText(text: string, prepared: PreparedRename): readonly LeftAlone[] {
  const renamed = renameInText(text, prepared);
  const longer = prepared.kept.flatMap((pattern) => findUses(text, pattern));
  const left: LeftAlone[] = [];
  const lower = text.toLowerCase();
  for (const { pattern, to } of prepared.changes) {
    const listed = pattern.listed.toLowerCase();
    for (let start = lower.indexOf(listed); start >= 0; start = lower.indexOf(listed, start + 1)) {
      const span = { start, end: start + listed.length };
      const isNew = text.startsWith(to, start) && to.length > listed.length;
      if (isNew || [...renamed, ...left].some((other) => overlaps(other, span))) continue;
      left.push({ ...span, reason: reasonOf(text, span, longer) });
    }
  }
  return left.sort((a, b) => a.start - b.start);
}

function reasonOf(text: string, span: Span, longer: readonly Span[]): LeftAloneReason {
  const { start, end } = span;
  if (longer.some((other) => overlaps(other, span))) return 'longer-rendering';
  if (isAddress(text, start, end)) return 'address';
  if (isPartOfName(text, start, end)) return 'longer-name';
  const isJoined = /[\p{L}\p{M}\p{N}_@#]$/u.test(text.slice(0, start));
  return isJoined || /^['’]?[\p{L}\p{M}\p{N}_]/u.test(text.slice(end)) ? 'inside-word' : 'other-spelling';
}
