import type { CodedText } from '#glossary/model/coded-text.ts';
import { sourceKeys } from '../index/index-keys.ts';
import type { PostingSource } from '../index/postings.ts';
import { createShortlister } from '../index/shortlist.ts';
import { textHash } from '../index/text-hash.ts';
import { type Lemmatizer, matchScore } from './match-score.ts';
import { type MatchWord, matchWords } from './match-word.ts';
import { BEST_FUZZY_SCORE, CONTEXT_SCORE, type Deductions, deducted, EXACT_SCORE } from './score-rules.ts';

/** Units fetched and scored for one lookup. */
const SHORTLISTED = 48;

/** Share of the keys that a unit must hold for each point of the score: less than the share of words, since names may differ. */
const SHARED = 0.6;

/** Units fetched whole for each match asked for. */
const KEPT = 2;

/** Tokens of units kept between lookups, since neighbours in an article often meet the same units. */
const REMEMBERED = 5000;

/** What scoring needs of a unit. */
export interface Candidate {
  readonly id: number;
  readonly source: CodedText;
  readonly target: CodedText;
  readonly beforeHash: number;
  readonly afterHash: number;
  readonly isDraft: boolean;
  readonly changedAt: string;
  /** Of its memory. */
  readonly penalty: number;
}

/** Where units come from; those of memories that are off, or removed, are not given. */
export interface CandidateSource<Unit extends Candidate> extends PostingSource {
  byHash(hash: number): readonly Unit[];
  byIds(ids: readonly number[]): readonly Unit[];
  /** Sources of those that exist, in no order: as much as scoring reads of many. */
  sources(ids: readonly number[]): readonly { readonly id: number; readonly text: string }[];
  /** About how many units there are. */
  count(): number;
}

/** A sentence to find matches for. */
export interface MatchQuery {
  readonly text: string;
  /** Sources of the neighbours; '' at the edges. */
  readonly before: string;
  readonly after: string;
  /** Matches below are left out, 0–100. */
  readonly least: number;
  readonly count: number;
  /** The day of the lookup, for the age of units. */
  readonly now: string;
}

/** A unit with its score. */
export interface ScoredUnit<Unit extends Candidate> {
  readonly unit: Unit;
  /** 0–101, after deductions. */
  readonly score: number;
  readonly words: readonly MatchWord[];
}

/** Finds matches; keeps what repeated lookups share. */
export interface MatchFinder<Unit extends Candidate> {
  /** The best matches, best first, the newer before the older; units that say the same are given once. */
  find(query: MatchQuery): {
    readonly words: readonly MatchWord[];
    readonly found: readonly ScoredUnit<Unit>[];
  };
}

/** A finder over units. A lookup reads a bounded number of postings and units, however many there are. */
export function createMatchFinder<Unit extends Candidate>(
  source: CandidateSource<Unit>,
  lemmasOf: Lemmatizer,
): MatchFinder<Unit> {
  const shortlister = createShortlister(source, () => source.count());
  const remembered = new Map<string, readonly MatchWord[]>();

  function wordsOf(text: string): readonly MatchWord[] {
    let words = remembered.get(text);
    if (!words) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      words = matchWords(text);
      remembered.set(text, words);
    }
    return words;
  }

  return {
    find(query) {
      const words = wordsOf(query.text);
      const context = { before: hashOrNone(query.before), after: hashOrNone(query.after) };
      const equal = source
        .byHash(textHash(query.text))
        .filter(({ source: { text } }) => isEqual(text, query.text));
      const known = new Set(equal.map(({ id }) => id));
      const ids = shortlister
        .shortlist(sourceKeys(query.text), SHORTLISTED, (SHARED * query.least) / 100)
        .filter((id) => !known.has(id));
      const best = new BestScores(query.count, query.least);
      const length = wordCount(query.text);
      for (const { id, text } of inOrderOf(ids, source.sources(ids))) {
        if (!mayReach(best.least, length, wordCount(text))) continue;
        const score = matchScore(words, wordsOf(text), lemmasOf, best.least);
        if (score > 0) best.offer(id, Math.min(score, BEST_FUZZY_SCORE));
      }
      const scored = [
        ...equal.map((unit) => ({ unit, score: equalScore(unit, query.text, context) })),
        ...source.byIds(best.ids()).map((unit) => ({ unit, score: best.scoreOf(unit.id) })),
      ];
      const found = scored
        .map(({ unit, score }) => ({
          unit,
          score: deducted(score, deductionsFor(unit, query.now)),
          words: wordsOf(unit.source.text),
        }))
        .filter(({ score }) => score >= query.least);
      found.sort((a, b) => b.score - a.score || later(a.unit, b.unit));
      return { words, found: distinct(found).slice(0, query.count) };
    },
  };
}

/** The most promising first: the better the best scores are, the less is looked at of the others. */
function inOrderOf<Item extends { readonly id: number }>(
  ids: readonly number[],
  items: readonly Item[],
): readonly Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Blanks and one: about as many as there are words. */
function wordCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** Whether sentences of these lengths may score so much, each word of the longer without its like costing a word. */
function mayReach(least: number, one: number, other: number): boolean {
  // Three words more, for marks and for what has no blank before it, or has one inside.
  return 100 * (Math.min(one, other) + 3) >= least * Math.max(one, other);
}

/** The scores that may still be among the best after deductions. */
class BestScores {
  /** A score below this cannot be among the best. */
  least: number;
  readonly #count: number;
  readonly #scores = new Map<number, number>();

  constructor(count: number, least: number) {
    // Deductions and units that say the same may push some out: more are kept than asked for.
    this.#count = count * KEPT;
    this.least = least;
  }

  offer(id: number, score: number): void {
    this.#scores.set(id, score);
    if (this.#scores.size % this.#count !== 0) return;
    const sorted = [...this.#scores.values()].sort((a, b) => b - a);
    this.least = Math.max(this.least, sorted[this.#count - 1]!);
    for (const [each, value] of this.#scores) if (value < this.least) this.#scores.delete(each);
  }

  ids(): readonly number[] {
    return [...this.#scores.keys()];
  }

  scoreOf(id: number): number {
    return this.#scores.get(id)!;
  }
}

function deductionsFor({ penalty, isDraft, changedAt }: Candidate, now: string): Deductions {
  return { memory: penalty, isDraft, ageYears: yearsBetween(changedAt, now) };
}

/** Equal but for capitals and spacing; exact only when nothing differs but the spacing at the edges. */
function equalScore(unit: Candidate, text: string, context: { before: number; after: number }): number {
  if (unit.source.text.normalize('NFC').trim() !== text.normalize('NFC').trim()) return BEST_FUZZY_SCORE;
  const isSame =
    (context.before !== 0 || context.after !== 0) &&
    unit.beforeHash === context.before &&
    unit.afterHash === context.after;
  return isSame ? CONTEXT_SCORE : EXACT_SCORE;
}

function isEqual(one: string, other: string): boolean {
  const bare = (text: string): string =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s\u00ad\u200b]+/g, ' ')
      .trim();
  return bare(one) === bare(other);
}

function hashOrNone(text: string): number {
  return text === '' ? 0 : textHash(text);
}

function yearsBetween(from: string, to: string): number {
  return from === ''
    ? 0
    : Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5, 10) < from.slice(5, 10) ? 1 : 0);
}

function later(one: Candidate, other: Candidate): number {
  if (one.changedAt !== other.changedAt) return one.changedAt < other.changedAt ? 1 : -1;
  return other.id - one.id;
}

/** The first of those with the same two texts. */
function distinct<Unit extends Candidate>(found: readonly ScoredUnit<Unit>[]): readonly ScoredUnit<Unit>[] {
  const seen = new Set<string>();
  return found.filter(({ unit }) => {
    const texts = `${unit.source.text}\n${unit.target.text}`;
    if (seen.has(texts)) return false;
    seen.add(texts);
    return true;
  });
}
