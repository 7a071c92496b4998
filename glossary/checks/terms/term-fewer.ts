import { fold } from '#glossary/kazakh/letters/fold.ts';
import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import { overlaps, type Span } from '#glossary/model/span.ts';
import type { Recognised } from '#glossary/terms/recognition/recognise.ts';
import { inSource, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import { foldEnglish } from '../english-words.ts';
import type { Pair } from '../pair.ts';
import { exampleEntry } from './example-entry.ts';
import { timesRendered } from './rendering-in-english.ts';
import { isDecided } from './term-missing.ts';

const TURKEY = exampleEntry('Түркия', ['Turkey'], { type: 'place' });
const COURT = exampleEntry('сот', ['court']);

/** A term the source names more than once and the English less often: one of its mentions may be another word. */
export const termFewer: SegmentCheck = {
  id: 'term-fewer',
  theme: 'terms',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    {
      source: 'Сот үкімін басқа сот бұзды.',
      target: 'The court was overruled by another court.',
      entries: [COURT],
    },
    {
      source: 'Түркияда түрік делегациясы болды.',
      target: 'A Turkish delegation was in Turkey.',
      entries: [TURKEY],
    },
    { source: 'Сот оны ақтады.', target: 'The court acquitted him in court.', entries: [COURT] },
  ],
  bad: [
    {
      source: 'Сот үкімін басқа сот бұзды.',
      target: 'The court was overruled by the mayor.',
      entries: [COURT],
    },
    {
      source: 'Түркияда түрік делегациясы болды.',
      target: 'A Turkish delegation was in the capital.',
      entries: [TURKEY],
    },
  ],
  find(pair) {
    const byEntry = Map.groupBy(pair.terms(), ({ form }) => form.term);
    return [...byEntry].flatMap(([entry, mentions]): readonly Problem[] => {
      const wanted = preferredRendering(entry);
      const all = [...mentions, ...derivedWords(entry, mentions, pair)];
      if (all.length < 2 || wanted === null || !isDecided(entry)) return NONE;
      const times = timesRendered(entry, pair.targetWords());
      if (times === 0 || times >= all.length) return NONE;
      const source = pair.source.slice(mentions[0]!.start, mentions[0]!.end);
      return [
        problem(mentions.map(inSource), {
          source,
          wanted,
          times,
          mentions: all.length,
          entry: entry.id,
        }),
      ];
    });
  },
};

/** Letters that a place and the words made of it share at least. */
const STEM = 4;

/** Senses of a word that are looked for. */
const SENSES = 2;

/**
 * Words of the source for the people and things of a place, which English renders by words of their own: Түркия, түрік;
 * Ресей, ресейлік. Empty for other entries.
 */
function derivedWords(
  { type, renderings }: Entry,
  mentions: readonly Recognised<Entry>[],
  { sourceWords }: Pair,
): readonly Span[] {
  if (type !== 'place') return NONE;
  const names = [...new Set(mentions.map(({ form }) => form.text))].map((text) => fold(text).split(' '));
  const english = renderings.map(({ text }) => foldEnglish(text).split(' ').at(-1)!.slice(0, STEM));
  const words = sourceWords();
  return words.filter((word, at) => {
    if (mentions.some((mention) => overlaps(mention, word)) || word.folded.length < STEM) return false;
    const senses = word.readings()[0]?.entry?.senses.slice(0, SENSES) ?? [];
    const isNamed = senses.some(
      (sense) =>
        /^\p{Lu}/u.test(sense.english) && english.some((stem) => foldEnglish(sense.english).startsWith(stem)),
    );
    return names.some((name) => {
      const last = name.at(-1)!;
      const before = name.slice(0, -1);
      if (!before.every((one, index) => words[at - before.length + index]?.folded === one)) return false;
      return isNamed || word.folded.startsWith(last.slice(0, Math.max(STEM, last.length - 1)));
    });
  });
}
