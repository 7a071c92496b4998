import { fold } from '#glossary/kazakh/letters/fold.ts';
import type { Analysis, VerbalAnalysis } from '#glossary/kazakh/morphology/analysis.ts';
import type { Dictionary } from '#glossary/kazakh/morphology/dictionary.ts';
import type { LexiconEntry } from '#glossary/model/lexicon.ts';

/** An expression of several words, found in a row of words. */
export interface FoundExpression {
  readonly entry: LexiconEntry;
  /** How many words it takes. */
  readonly length: number;
  /** Readings of its last word under which it is the expression. */
  readonly lastReadings: readonly Analysis[];
}

interface Row {
  readonly entry: LexiconEntry;
  readonly words: readonly string[];
}

/** Finds the expressions of several words that a lexicon knows. */
export interface Expressions {
  /** Expressions that begin at word `at`, longest first. `word(n)` is the folded n-th word, undefined past the end. */
  readonly at: (
    at: number,
    word: (n: number) => string | undefined,
    readings: (n: number) => readonly Analysis[],
  ) => readonly FoundExpression[];
}

/**
 * The expressions of a dictionary, looked up by their first word. Only the last word takes endings: қылмыстық іс has the form қылмыстық
 * ісін; an expression that is listed with a possessive (ауа райы) keeps it: ауа райына.
 */
export function createExpressions({ beginning }: Pick<Dictionary, 'beginning'>): Expressions {
  const known = new Map<readonly LexiconEntry[], readonly Row[]>();
  const rowsOf = (entries: readonly LexiconEntry[]): readonly Row[] => {
    let rows = known.get(entries);
    if (!rows) {
      rows = nearestFirst(entries.map((entry) => ({ entry, words: fold(entry.lemma).split(' ') })));
      known.set(entries, rows);
    }
    return rows;
  };
  return {
    at(start, word, readings) {
      const entries = beginning(word(start) ?? '');
      if (entries.length === 0) return [];
      const rows = rowsOf(entries);
      const found: FoundExpression[] = [];
      for (const { entry, words } of rows) {
        const last = start + words.length - 1;
        if (word(last) === undefined) continue;
        let at = 1;
        while (at < words.length - 1 && words[at] === word(start + at)) at += 1;
        if (at < words.length - 1) continue;
        const wanted = words.at(-1)!;
        const lastReadings = readings(last).filter((reading) => fits(reading, entry, wanted));
        if (lastReadings.length > 0 || word(last) === wanted) {
          found.push({ entry, length: words.length, lastReadings });
        }
      }
      return found;
    },
  };
}

/** The longer last word is the nearer one: өрт сөндіруші before өрт сөндір. */
function nearestFirst(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted(
    (a, b) => b.words.length - a.words.length || b.words.at(-1)!.length - a.words.at(-1)!.length,
  );
}

function fits(reading: Analysis, entry: LexiconEntry, wanted: string): boolean {
  if (entry.pos === 'v')
    return reading.kind === 'verbal' && reading.lemma === wanted && !takesItsObject(reading, entry);
  if (reading.kind === 'invariable' || (entry.pos !== 'n' && entry.pos !== 'adj' && entry.pos !== 'num')) {
    return false;
  }
  if (isAgent(reading, wanted)) return true;
  if (reading.kind === 'nominal' && reading.features.derivation === 'agent') return false;
  if (reading.lemma === wanted) return reading.kind === 'nominal' || reading.features.form === 'verbal-noun';
  return reading.kind === 'nominal' && (possessedForm(reading) === wanted || isPluralOf(reading, wanted));
}

/** сыртқы істер министрлері: the plural of what is listed with a possessive, сыртқы істер министрі. */
function isPluralOf(reading: Analysis, wanted: string): boolean {
  if (reading.kind !== 'nominal' || reading.features.possessor !== '3' || reading.features.number !== 'pl')
    return false;
  const stem = wanted.replace(/с?[ыі]$/, '');
  return (
    stem !== wanted &&
    (stem === reading.lemma ||
      stem === reading.lemma.replace(/[ыі](?=\p{L}$)/u, '') ||
      stem.replace(/г$/, 'к').replace(/ғ$/, 'қ') === reading.lemma)
  );
}

/** өрт сөндіруші: the verb with its ending is the last word of the entry. */
function isAgent(reading: Analysis, wanted: string): boolean {
  return (
    reading.kind === 'verbal' &&
    reading.features.form === 'agent' &&
    wanted.startsWith(reading.lemma) &&
    /уш[ыі]$/.test(wanted)
  );
}

/** Second words of English verbs that are no object. */
const PARTICLES: ReadonlySet<string> = new Set(
  'up out off down on in into away over back to with for from of by about apart aside together forward through'.split(
    ' ',
  ),
);

/** Particles behind which an object may stand: "carry out an inspection". */
const ADVERBIAL: ReadonlySet<string> = new Set(['up', 'out', 'off', 'down', 'away', 'back']);

/** жол салынды "a road was built": in the passive the object of «жол сал» is a subject, so that the words stand alone. */
function takesItsObject({ features }: VerbalAnalysis, { senses }: LexiconEntry): boolean {
  const last = features.voices?.at(-1);
  if (last !== 'passive' && last !== 'reflexive') return false;
  const [verb, second, third] = (senses[0]?.english ?? '').split(' ');
  if (verb === 'be' || second === undefined) return false;
  return !PARTICLES.has(second) || (ADVERBIAL.has(second) && third !== undefined && !PARTICLES.has(third));
}

/** The word with its possessive and without its case: райына → райы; undefined without a possessive. */
export function possessedForm(reading: Analysis): string | undefined {
  if (reading.kind !== 'nominal' || reading.features.possessor !== '3') return undefined;
  const endings = 1 + (reading.features.number ? 1 : 0) + (reading.features.derivation ? 1 : 0) + 1;
  return reading.morphemes.slice(0, endings).join('');
}
