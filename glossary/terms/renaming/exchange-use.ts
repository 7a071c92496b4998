import { indefiniteArticle } from '#glossary/english/inflection/article.ts';
import { plural } from '#glossary/english/inflection/noun-forms.ts';
import type { Span } from '#glossary/model/span.ts';
import { inCapitals, withFirstCapital } from './capitals.ts';
import type { RenderingUse } from './rendering-uses.ts';

/** A span of a text and what stands there instead. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Ends a sentence, with what may close it. */
const SENTENCE_START = /(?:^|[.!?…]["”’')\]]*\s+)["“‘'([]*$/u;

/**
 * The edits, in order and apart, that put another English form in the place of a use: in the same number, possessive
 * and capitals, with "a" and "an" before it set right. Only what differs is edited, so that codes around a word stay.
 */
export function exchangeUse(text: string, use: RenderingUse, to: string): readonly TextEdit[] {
  const before = text.slice(0, use.start);
  const written = text.slice(use.start, use.end);
  const form = inCapitals(use.isPlural ? plural(to) : to, use.capitals);
  const capital = /^\p{Lu}/u.test(written) && SENTENCE_START.test(before) ? withFirstCapital(form) : form;
  // "the Mazhilis" with "the lower house" has one article.
  const next = /\bthe\s$/i.test(before) && /^the\s/i.test(capital) ? capital.slice(4) : capital;
  return [
    ...articleEdit(text, use, use.isPlural ? plural(to) : to),
    ...wordEdits(use.start, written, next),
    ...possessiveEdit(use, next),
  ];
}

function articleEdit(text: string, { start, end, capitals }: RenderingUse, next: string): TextEdit[] {
  const article = /(?<![\p{L}\p{N}'’-])(an?)\s$/iu.exec(text.slice(0, start))?.[1];
  const written = text.slice(start, end);
  // In headline capitals every word looks like an abbreviation.
  const before = indefiniteArticle(capitals === 'all' ? written.toLowerCase() : written);
  const wanted = indefiniteArticle(next);
  if (article === undefined || article.toLowerCase() !== before || wanted === before) return [];
  const at = start - 1 - article.length;
  const isShouted = article === 'AN' || (article === 'A' && capitals === 'all');
  const inCase = isShouted
    ? wanted.toUpperCase()
    : article.startsWith('A')
      ? withFirstCapital(wanted)
      : wanted;
  return [{ start: at, end: at + article.length, text: inCase }];
}

/** Word by word where both have as many; else the stretch between what they share at both ends. */
function wordEdits(start: number, written: string, next: string): TextEdit[] {
  if (written === next) return [];
  const old = written.split(' ');
  const fresh = next.split(' ');
  if (old.length === fresh.length) {
    let at = start;
    return old.flatMap((word, index) => {
      const edit = { start: at, end: at + word.length, text: fresh[index]! };
      at += word.length + 1;
      return edit.text === word ? [] : [edit];
    });
  }
  let head = 0;
  while (head < Math.min(old.length, fresh.length) - 1 && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - 1 - head && old.at(-1 - tail) === fresh.at(-1 - tail))
    tail += 1;
  const from = start + old.slice(0, head).join(' ').length + (head > 0 ? 1 : 0);
  const to = start + written.length - (tail > 0 ? old.slice(-tail).join(' ').length + 1 : 0);
  return [{ start: from, end: to, text: fresh.slice(head, fresh.length - tail).join(' ') }];
}

/** Names that are plural by themselves and take the apostrophe alone: the United Nations', the Ministry of Internal Affairs'. */
const PLURAL_NAME = /\s\S*(?:[^su]|[aeiou]m|ie)s$/;
const PLURAL_LAST =
  /(?:Affairs|Airlines|Emirates|Forces|Industries|Nations|Netherlands|Philippines|Rights|Services|States|Technologies|Times)$/i;

function possessiveEdit({ end, possessive, isPlural }: RenderingUse, next: string): TextEdit[] {
  if (possessive === '') return [];
  const mark = possessive.charAt(0);
  const isMany =
    /s$/i.test(next) &&
    (isPlural || PLURAL_LAST.test(next) || (PLURAL_NAME.test(next) && !/\p{Lu}\S*$/u.test(next)));
  const endsBare = isMany || (possessive.length === 1 && /s$/i.test(next));
  const shouted = next.length > 1 && next === next.toUpperCase() ? `${mark}S` : `${mark}s`;
  const wanted = endsBare ? mark : possessive.length === 2 ? possessive : shouted;
  return wanted === possessive ? [] : [{ start: end, end: end + possessive.length, text: wanted }];
}
