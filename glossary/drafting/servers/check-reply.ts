import { findEnglishNumbers } from '#glossary/english/numbers/find-english-numbers.ts';
import type { NameFinder } from '#glossary/kazakh/names/find-names.ts';
import { findNumbers } from '#glossary/kazakh/numbers/find-numbers.ts';
import { letterPlausibility } from '#glossary/kazakh/romanization/plausibility.ts';
import type { Romanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import type { DraftFlag } from '#glossary/model/draft.ts';
import type { NumberMention } from '#glossary/model/number-mention.ts';
import type { DraftRequest } from '../engines/engine.ts';

/** What names are looked up with. */
export interface ReplyTools {
  readonly names: NameFinder;
  readonly romanizer: Romanizer;
}

/** Why a reply is no translation of its text. */
export type ReplyFault = 'empty' | 'language' | 'length' | 'unrelated';

export type CheckedReply =
  | { readonly fault: ReplyFault }
  | { readonly fault: null; readonly text: string; readonly flags: readonly DraftFlag[] };

/** Least and most English letters for a Kazakh one; measured pairs of news lie between 0.7 and 1.8. */
const LENGTHS = { least: 0.35, most: 3.2 };

/** Letters within which lengths say nothing. */
const SHORT = 25;

/**
 * A model's reply made ready: what models put around a translation is taken off; one that is not English, far too short
 * or long, or has no word in common with the own translator's draft of a plain sentence (a text that a model obeyed
 * instead of translating it) is at fault; missing terms, numbers and names are flagged.
 */
export function checkReply(request: DraftRequest, reply: string, tools: ReplyTools): CheckedReply {
  const text = unwrapped(reply, request.text);
  if (text === '') return { fault: 'empty' };
  if (!isEnglish(text, request.text)) return { fault: 'language' };
  const ratio = text.length / request.text.length;
  const isMuch = text.length > SHORT && ratio > LENGTHS.most;
  const isLittle = request.text.length > SHORT && ratio < LENGTHS.least;
  const isLonger = /\n/.test(text) && !/\n/.test(request.text);
  if (isMuch || isLittle || isLonger) return { fault: 'length' };
  if (isUnrelated(request, text)) return { fault: 'unrelated' };
  return {
    fault: null,
    text,
    flags: [
      ...missingTerms(request, text),
      ...missingNumbers(request, text),
      ...missingNames(request, text, tools),
    ],
  };
}

/** Without thoughts, fences, an announcement and quotation marks that the source has not. */
function unwrapped(reply: string, source: string): string {
  let text = reply
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replace(/<think>[\s\S]*?(?:<\/think>|$)/g, '');
  text = text.replace(/^\s*```\w*\n([\s\S]*?)\n?```\s*$/, '$1').trim();
  text = text.replace(/^(?:here (?:is|'s) the translation|(?:english )?translation)\s*:\s*/i, '');
  if (!/^[«"“„]/.test(source.trim())) text = text.replace(/^["“]([^"“”]*)["”]$/, '$1');
  return text.trim();
}

function isEnglish(text: string, source: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const other = (text.match(/\p{L}/gu)?.length ?? 0) - latin;
  const hasLetters = /\p{L}/u.test(source);
  return other <= latin / 10 && (latin > 0 || !hasLetters);
}

/** Words of a text by their beginnings, without the short ones that every sentence has. */
function contentWords(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4)));
}

/** Own drafts of at least so many content words that a good translation shares one. */
const TELLING = 5;

function isUnrelated({ own }: DraftRequest, text: string): boolean {
  const expected = contentWords(own.text);
  if (own.confidence < 0.7 || expected.size < TELLING) return false;
  const said = contentWords(text);
  return ![...expected].some((word) => said.has(word));
}

function missingTerms({ context: { terms = [] } }: DraftRequest, text: string): DraftFlag[] {
  return terms
    .filter(({ rendering }) => rendering !== '' && !text.includes(rendering))
    .map(({ start, end }) => ({ kind: 'term-missing', start, end }));
}

function missingNumbers({ text: source }: DraftRequest, text: string): DraftFlag[] {
  const said = new Set(findEnglishNumbers(text).flatMap(valuesOf));
  const isSaid = (value: number): boolean => said.has(value) || value <= 2;
  return findNumbers(source)
    .filter((number) => !valuesOf(number).every(isSaid))
    .map(({ start, end }) => ({ kind: 'number-missing', start, end }));
}

function valuesOf({ values, date }: NumberMention): readonly number[] {
  return [...values, ...(date ? [...date.days, ...(date.year === null ? [] : [date.year])] : [])];
}

/** Letters in common by which an English word is taken for a Kazakh name. */
const PLAUSIBLE = 0.5;

function missingNames(
  { text: source, context: { terms = [] } }: DraftRequest,
  text: string,
  { names, romanizer }: ReplyTools,
): DraftFlag[] {
  const words = text.match(/\p{Lu}[\p{L}’'-]*/gu) ?? [];
  const isThere = (name: string): boolean =>
    name.split(' ').some((part) => words.some((word) => letterPlausibility(part, word) >= PLAUSIBLE));
  return names
    .find(source)
    .filter(({ type }) => type === 'person' || type === 'place')
    .filter(({ start, end }) => !terms.some((term) => term.start < end && start < term.end))
    .filter(
      ({ base, type }) =>
        !isThere(base) && !romanizer.romanize(base, type).some((english) => text.includes(english)),
    )
    .map(({ start, end }) => ({ kind: 'name-missing', start, end }));
}
