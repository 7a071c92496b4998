/**
 * Prints how often drafts of the own translator keep the words of the starter glossary, numbers and names, and how many
 * running words they know: node test/bench/obeyed.bench.ts [FILE …] [--wrong]. A file has a sentence a line; several
 * columns are searched for the Kazakh one.
 */
import { readFileSync } from 'node:fs';
import { createTranslator } from '#glossary/drafting/create-translator.ts';
import { isInside } from '#glossary/drafting/read/read-units.ts';
import type { DraftTerm } from '#glossary/drafting/read/term-unit.ts';
import { plural } from '#glossary/english/inflection/noun-forms.ts';
import { findEnglishNumbers } from '#glossary/english/numbers/find-english-numbers.ts';
import { createNameFinder } from '#glossary/kazakh/names/find-names.ts';
import { findNumbers } from '#glossary/kazakh/numbers/find-numbers.ts';
import { createRomanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import { readLexicon } from '#glossary/library/seed/read-lexicon.ts';
import { readNames } from '#glossary/library/seed/read-names.ts';
import { readStarter } from '#glossary/library/seed/read-starter.ts';
import type { Draft } from '#glossary/model/draft.ts';
import { type EntryContent, preferredRendering } from '#glossary/model/entry.ts';
import type { NumberMention } from '#glossary/model/number-mention.ts';
import { explainTerm } from '#glossary/terms/recognition/explain.ts';
import { recognise } from '#glossary/terms/recognition/recognise.ts';
import { termIndex } from '#glossary/terms/recognition/term-index.ts';
import { termWords } from '#glossary/terms/recognition/term-words.ts';
import { seedDirectory } from '../../main/engine/seed-directory.ts';

const seed = seedDirectory();
const lexicon = readLexicon(seed);
const names = readNames(seed, lexicon);
const translator = createTranslator({ dictionary: lexicon.dictionary, names });
const finder = createNameFinder(names);
const romanizer = createRomanizer(names);
const entries = readStarter(seed).map(({ content }) => content);
const index = termIndex(
  entries.map((term) => ({
    term,
    forms: term.forms.map(({ text }) => text),
    isCaseSensitive: term.isCaseSensitive,
  })),
);

const showsWrong = process.argv.includes('--wrong');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** Kazakh sentences: those of the files, or those with accepted drafts. */
function sentences(): string[] {
  const fixture = new URL('../fixtures/drafting/sentences.tsv', import.meta.url).pathname;
  return (files.length > 0 ? files : [fixture]).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) =>
        line.split('\t').find((cell) => (cell.match(/[\p{Script=Cyrillic}]/gu)?.length ?? 0) > 10),
      )
      .filter((line) => line !== undefined),
  );
}

const named = new Set<EntryContent>();

function termsOf(text: string): DraftTerm[] {
  const words = termWords(text);
  return recognise(text, index, words).map((found) => {
    const { term } = found.form;
    const rendering = preferredRendering(term, named.has(term) ? 'short' : 'full') ?? '';
    named.add(term);
    const { base } = explainTerm(found, words);
    return { start: found.start, end: found.end, base, rendering, type: term.type, gender: 'u' };
  });
}

const counts: Record<string, { all: number; right: number; flagged: number }> = {};

function count(kind: string, isRight: boolean, isFlagged: boolean, about: string, draft: Draft): void {
  counts[kind] ??= { all: 0, right: 0, flagged: 0 };
  counts[kind].all += 1;
  if (isRight) counts[kind].right += 1;
  else if (isFlagged) counts[kind].flagged += 1;
  if (!isRight && showsWrong)
    console.log(`${kind}${isFlagged ? ' (flagged)' : ''}: ${about} ≠ ${draft.text}`);
}

/** The rendering itself, with a capital at the start, or in the plural. */
function says(text: string, rendering: string): boolean {
  const folded = text.toLowerCase();
  return folded.includes(rendering.toLowerCase()) || folded.includes(plural(rendering).toLowerCase());
}

function valuesOf({ values, date }: NumberMention): readonly number[] {
  return [...values, ...(date ? [...date.days, ...(date.year === null ? [] : [date.year])] : [])];
}

let words = 0;
let unknown = 0;
const texts = sentences();
for (const text of texts) {
  const terms = termsOf(text);
  const draft = translator.draft(text, { terms });
  const isFlagged = (kind: string, { start, end }: { start: number; end: number }) =>
    draft.flags.some((flag) => flag.kind === kind && flag.start < end && flag.end > start);
  const numbers = findNumbers(text);
  for (const term of terms) {
    // The unit of an amount is written as the number rules have it: 14 %, $3 billion.
    if (numbers.some((number) => isInside(term, number))) continue;
    count('terms', says(draft.text, term.rendering), isFlagged('term-missing', term), term.rendering, draft);
  }
  const said = new Set(findEnglishNumbers(draft.text).flatMap(valuesOf));
  for (const number of numbers) {
    const kind = number.kind === 'money' || number.kind === 'date' ? number.kind : 'numbers';
    const isRight = valuesOf(number).every((value) => said.has(value) || value === 1);
    count(kind, isRight, isFlagged('number-missing', number), text.slice(number.start, number.end), draft);
  }
  for (const { base, type, start, end } of finder.find(text)) {
    if (type !== 'person' && type !== 'place') continue;
    if (terms.some((term) => term.start < end && start < term.end)) continue;
    const english = romanizer.romanize(base, type);
    const isRight = english.some((one) => draft.text.includes(one));
    count('names', isRight, isFlagged('name-missing', { start, end }), english[0] ?? base, draft);
  }
  words += text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  unknown += draft.flags.filter(({ kind }) => kind === 'unknown-word').length;
}

console.log(
  `${texts.length} sentences, ${words} words, ${((100 * (words - unknown)) / words).toFixed(2)} % of them known`,
);
console.log('            all    right  flagged  right or flagged, %');
for (const [kind, { all, right, flagged }] of Object.entries(counts)) {
  const share = ((100 * (right + flagged)) / all).toFixed(2);
  console.log(
    `${kind.padEnd(9)}${String(all).padStart(6)}${String(right).padStart(9)}${String(flagged).padStart(9)}${share.padStart(22)}`,
  );
}
