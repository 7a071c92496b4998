import type { LexiconEntry } from '#glossary/model/lexicon.ts';
import { fold } from '../letters/fold.ts';
import { repairLookAlikes } from '../letters/homoglyphs.ts';
import type { Analysis } from './analysis.ts';
import { compoundReadings } from './compound-readings.ts';
import type { Dictionary } from './dictionary.ts';
import { guessedReadings } from './guessed-readings.ts';
import { createKnownReadings } from './known-readings.ts';
import { unreadStemLength } from './stem-sound.ts';
import { writtenFeatures } from './written-features.ts';

/** Reads words with a dictionary. */
export interface Analyzer {
  /**
   * All readings of one word (a token in its own case), the likeliest first. Words of the dictionary come with their
   * entry; a word that nothing in the dictionary explains gets guesses, nouns and verbs by their endings alone, and at
   * least itself as a noun, so the result is never empty for a word. Auxiliaries and clitics are words of their own.
   * Remembered by word form.
   */
  readonly analyze: (word: string) => readonly Analysis[];
  /** As analyze, but not remembered. */
  readonly read: (word: string) => readonly Analysis[];
  /** The entries of a lemma; empty when it is unknown. */
  readonly entries: (lemma: string) => readonly LexiconEntry[];
}

/** Readings are kept for so many word forms. */
const REMEMBERED = 50_000;

/** Builds an analyser over a dictionary. */
export function createAnalyzer(dictionary: Dictionary): Analyzer {
  const remembered = new Map<string, readonly Analysis[]>();
  const knownReadings = createKnownReadings(dictionary);

  function read(word: string): readonly Analysis[] {
    const repaired = repairLookAlikes(word);
    const folded = fold(repaired);
    const known = knownReadings(folded);
    if (known.length > 0) return ranked(known);
    const [, host, clitic] = HYPHEN_CLITIC.exec(folded) ?? [];
    if (host && clitic)
      return read(repaired.slice(0, host.length)).map((reading) => ({ ...reading, clitic }));
    const compounds = unreadStemLength(repaired) > 0 ? [] : compoundReadings(folded, knownReadings);
    return ranked(compounds.concat(guessedReadings(repaired, folded)));
  }

  return {
    read,
    entries: (lemma) => dictionary.entries(fold(lemma)),
    analyze(word) {
      let readings = remembered.get(word);
      if (!readings) {
        if (remembered.size >= REMEMBERED) remembered.clear();
        readings = read(word);
        remembered.set(word, readings);
      }
      return readings;
    },
  };
}

/** Particles that are joined by a hyphen. */
const HYPHEN_CLITIC = /^(.{2,})-(ақ|ау|ай|мыс|міс|шы|ші)$/;

/** Likeliest first; readings that say the same are given once. */
function ranked(readings: readonly Analysis[]): readonly Analysis[] {
  if (readings.length < 2) return readings;
  const ordered: Analysis[] = [];
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at]!;
    let place = ordered.length;
    while (place > 0 && ordered[place - 1]!.cost > reading.cost) place--;
    ordered.splice(place, 0, reading);
  }
  return ordered.filter((reading, at) => {
    for (let before = 0; before < at; before++) if (saysTheSame(ordered[before]!, reading)) return false;
    return true;
  });
}

function saysTheSame(a: Analysis, b: Analysis): boolean {
  if (a.lemma !== b.lemma || a.pos !== b.pos) return false;
  if (writtenFeatures(a) !== writtenFeatures(b)) return false;
  return (a.entry?.senses[0]?.english ?? '') === (b.entry?.senses[0]?.english ?? '');
}
