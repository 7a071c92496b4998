import type { Span } from '#glossary/model/span.ts';
import { classOf, DIGIT, LETTER, SPACE } from '../letters/char-class.ts';
import { SENTENCE_RULES } from './rules.ts';
import { isMark, type Stop, stopAt } from './stop.ts';

/**
 * Splits a paragraph into sentences. Spans count UTF-16 units, are in order, do not overlap, neither begin nor end with
 * white space, and together cover all that is not white space. Line breaks are white space: a text of several
 * paragraphs goes through segmentText. A text without any visible unit has no sentences. Linear.
 */
export function splitSentences(paragraph: string): Span[] {
  const sentences: Span[] = [];
  let from = skipSpace(paragraph, 0);
  /** Whether a word has been seen from `from` to `checked`. */
  let saysSomething = false;
  let checked = from;
  for (let at = from; at < paragraph.length; at += 1) {
    if (!isMark(paragraph.charCodeAt(at))) continue;
    saysSomething ||= hasWord(paragraph, checked, at);
    checked = at;
    const stop = stopAt(paragraph, from, saysSomething, at);
    if (stop.next < paragraph.length && endsSentence(stop)) {
      sentences.push({ start: from, end: stop.end });
      from = stop.next;
      checked = from;
      saysSomething = false;
      at = from - 1;
    } else at = stop.end - 1;
  }
  let end = paragraph.length;
  while (end > from && classOf(paragraph.charCodeAt(end - 1)) & SPACE) end -= 1;
  if (end > from) sentences.push({ start: from, end });
  return sentences;
}

function endsSentence(stop: Stop): boolean {
  for (const rule of SENTENCE_RULES) if (rule.holds(stop)) return rule.verdict === 'break';
  return true;
}

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (classOf(text.charCodeAt(at)) & (LETTER | DIGIT)) return true;
  return false;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && classOf(text.charCodeAt(next)) & SPACE) next += 1;
  return next;
}
