import { plural } from '#glossary/english/inflection/noun-forms.ts';
import type { Span } from '#glossary/model/span.ts';
import { type Capitals, capitalsOf } from './capitals.ts';

/** An English form where it stands, plural or not; the possessive ending follows the span. */
export interface RenderingUse extends Span {
  readonly isPlural: boolean;
  /** "'s", "’s" or the apostrophe alone; '' = none. */
  readonly possessive: string;
  readonly capitals: Capitals;
}

/** An English form made ready for looking. */
export interface RenderingPattern {
  readonly listed: string;
  readonly plural: string;
  /** Letters with which every use begins, lower case; a text without them needs no closer look. */
  readonly opening: string;
  /** Made when a text is looked at closely. */
  readonly expression: () => RegExp;
}

/** What stands before a word of its own: nothing that could be part of it, and no handle or tag. */
const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}_@#\\]|\p{L}['’])`;
/** What ends it: a possessive ending or none; an apostrophe before other letters goes on the word (Qur'an). */
const AFTER = String.raw`(?:(?<possessive>['’]s|(?<=[sSzZxX])['’])(?![\p{L}\p{M}\p{N}_])|(?!['’]?[\p{L}\p{M}\p{N}_@]))`;

/** Makes an English form ready for findUses. */
export function renderingPattern(rendering: string): RenderingPattern {
  const listed = rendering.trim();
  const many = plural(listed);
  let expression: RegExp | undefined;
  return {
    listed,
    plural: many,
    opening: openingOf(listed, many),
    expression() {
      const longerFirst = `${expressionOf(many)}|${expressionOf(listed)}`;
      expression ??= new RegExp(`${BEFORE}(?<form>${longerFirst})${AFTER}`, 'giu');
      return expression;
    },
  };
}

/** The letters both begin with, up to the first sign that may be written otherwise. */
function openingOf(listed: string, many: string): string {
  const [letters = ''] = /^[\p{L}\p{N}]*/u.exec(listed.toLowerCase())!;
  const other = many.toLowerCase();
  let length = 0;
  while (length < letters.length && letters[length] === other[length]) length += 1;
  return letters.slice(0, length);
}

/**
 * Where an English form stands in a text, in order: in the singular and plural, with 's, as part of a hyphenated word
 * (Izbasarov-era) but not of a longer name (Sultan in Nur-Sultan), in headline capitals, never inside a word (Izbasarov
 * in Izbasarova) nor in addresses. Empty when it does not. Cost linear in the text.
 */
export function findUses(text: string, pattern: RenderingPattern): readonly RenderingUse[] {
  if (pattern.listed === '' || !text.toLowerCase().includes(pattern.opening)) return [];
  const uses: RenderingUse[] = [];
  for (const match of text.matchAll(pattern.expression())) {
    const written = match.groups!.form!;
    const start = match.index;
    const end = start + written.length;
    const plain = plainSpelling(written);
    const singular =
      plain.length === plainSpelling(pattern.listed).length
        ? capitalsOf(plainSpelling(pattern.listed), plain)
        : null;
    const capitals = singular ?? capitalsOf(plainSpelling(pattern.plural), plain);
    if (capitals === null || isPartOfName(text, start, end) || isAddress(text, start, end)) continue;
    uses.push({
      start,
      end,
      isPlural: singular === null,
      possessive: match.groups!.possessive ?? '',
      capitals,
    });
  }
  return uses;
}

/** A hyphen with a capital on its other side makes another name, but after pro-, anti-, ex-. */
export function isPartOfName(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+)[-‐‑]$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (before !== undefined && /^\p{Lu}/u.test(before) && !PREFIX.test(before)) return true;
  return /^[-‐‑]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

/** Whether the word is part of an address: astana.kz, https://site.kz/Astana. */
export function isAddress(text: string, start: number, end: number): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - 200), start))![0];
  return /:\/\/|^www\.|\.\p{Ll}{2,6}\//u.test(before) || /^\.\p{Ll}{2}/u.test(text.slice(end, end + 3));
}

const PREFIX = /^(?:anti|ex|mid|non|post|pre|pro|trans)$/i;

/** One kind of space, hyphen and apostrophe. */
function plainSpelling(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[‐‑]/g, '-')
    .replaceAll('’', "'");
}

function expressionOf(form: string): string {
  return form
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/[\s\u00a0]+/g, String.raw`[\s\u00a0]+`)
    .replace(/[-‐‑]/g, '[-‐‑]')
    .replace(/['’]/g, "['’]");
}
