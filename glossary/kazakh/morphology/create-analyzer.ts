import type { LexiconEntry } from '#glossary/model/lexicon.ts';
import { fold } from '../letters/fold.ts';
import { repairLookAlikes } from '../letters/homoglyphs.ts';
import type { Analysis } from './analysis.ts';
import { compoundReadings } from './compound-readings.ts';
import type { Dictionary } from './dictionary.ts';
import { guessedReadings } from './guessed-readings.ts';
import { knownReadings } from './known-readings.ts';
import { unreadStemLength } from './stem-sound.ts';

/** Reads words with a dictionary. */
export interface Analyzer {
  /**
   * All readings of one word (a token in its own case), the likeliest first. Words of the dictionary come with their
   * entry; a word that nothing in the dictionary explains gets guesses, nouns and verbs by their endings alone, and at
   * least itself as a noun, so the result is never empty for a word. Auxiliaries and clitics are words of their own.
   * Remembered by word form.
   */
  readonly analyze: (word: string) => readonly Analysis[];
  /** The entries of a lemma; empty when it is unknown. */
  readonly entries: (lemma: string) => readonly LexiconEntry[];
}

/** Readings are kept for so many word forms. */
const REMEMBERED = 50_000;

/** Builds an analyser over a dictionary. */
export function createAnalyzer(dictionary: Dictionary): Analyzer {
  const remembered = new Map<string, readonly Analysis[]>();
  return {
    entries: (lemma) => dictionary.entries(fold(lemma)),
    analyze(word) {
      let readings = remembered.get(word);
      if (!readings) {
        if (remembered.size >= REMEMBERED) remembered.clear();
        readings = read(repairLookAlikes(word), dictionary);
        remembered.set(word, readings);
      }
      return readings;
    },
  };
}

/** Particles that are joined by a hyphen. */
const HYPHEN_CLITIC = /^(.{2,})-(ақ|ау|ай|мыс|міс|шы|ші)$/;

function read(word: string, dictionary: Dictionary): readonly Analysis[] {
  const folded = fold(word);
  const known = knownReadings(folded, dictionary);
  if (known.length > 0) return ranked(known);
  const [, host, clitic] = HYPHEN_CLITIC.exec(folded) ?? [];
  if (host && clitic) {
    return read(word.slice(0, host.length), dictionary).map((reading) => ({ ...reading, clitic }));
  }
  const compounds = unreadStemLength(word) > 0 ? [] : compoundReadings(folded, dictionary);
  return ranked([...compounds, ...guessedReadings(word, folded)]);
}

/** Likeliest first; readings that say the same are given once. */
function ranked(readings: readonly Analysis[]): readonly Analysis[] {
  if (readings.length < 2) return readings;
  const seen = new Set<string>();
  return [...readings]
    .sort((a, b) => a.cost - b.cost)
    .filter((reading) => {
      const features = reading.kind === 'invariable' ? '' : JSON.stringify(reading.features);
      const key = `${reading.lemma} ${reading.pos} ${features} ${reading.entry?.senses[0]?.english ?? ''}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
