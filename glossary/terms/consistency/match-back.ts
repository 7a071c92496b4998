import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';
import { letterPlausibility } from '#glossary/kazakh/romanization/plausibility.ts';
import type { Romanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import type { Span } from '#glossary/model/span.ts';
import type { TermType } from '#glossary/model/term-type.ts';

/** English that may render a Kazakh name; 1 = a rendering the romanizer knows. */
export interface MatchedName extends Span {
  readonly text: string;
  readonly plausibility: number;
}

/** Finds Kazakh names in English. */
export interface BackMatcher {
  /**
   * The stretch of an English text that renders a Kazakh name in its base form, without 's; of equally plausible ones
   * the first. null = none is plausible enough. Spans in `taken` are left out. Cost: its capitalised words.
   */
  find(english: string, base: string, type: TermType, taken?: readonly Span[]): MatchedName | null;
}

/** Below it another name is likelier than an unusual spelling. */
const PLAUSIBLE = 0.7;

const WORD = /[\p{L}\p{M}]+(?:['’ʼ‐‑-][\p{L}\p{M}]+)*/gu;

/** A matcher over a romanizer; renderings of a name are made once. */
export function createBackMatcher(romanizer: Romanizer): BackMatcher {
  const known = new Map<string, ReadonlySet<string>>();
  const renderingsOf = (base: string, type: TermType): ReadonlySet<string> => {
    const key = `${type} ${base}`;
    let renderings = known.get(key);
    if (renderings === undefined) {
      renderings = new Set(romanizer.romanize(base, type).map(bare));
      known.set(key, renderings);
    }
    return renderings;
  };
  return {
    find(english, base, type, taken = []) {
      const renderings = renderingsOf(base, type);
      const longest = Math.max(base.split(' ').length + 2, 3);
      let best: MatchedName | null = null;
      for (const span of capitalisedRuns(english, longest)) {
        if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
        const text = english.slice(span.start, span.end);
        const plausibility = renderings.has(bare(text)) ? 1 : byLetters(base, text, type);
        if (plausibility >= PLAUSIBLE && plausibility > (best?.plausibility ?? 0))
          best = { ...span, text, plausibility };
      }
      return best;
    },
  };
}

/** Only names are written by their letters; what an institution is called is translated. */
function byLetters(base: string, text: string, type: TermType): number {
  if (type !== 'person' && type !== 'place') return 0;
  return base.split(/[\s-]/).length === text.split(/[\s-]/).length ? letterPlausibility(base, text) : 0;
}

function* capitalisedRuns(english: string, longest: number): Generator<Span> {
  const words = Array.from(english.matchAll(WORD), ({ 0: text, index }) => {
    const own = text.replace(/['’]s$/u, '');
    return { start: index, end: index + own.length, isCapital: /^\p{Lu}/u.test(text) };
  });
  for (let from = 0; from < words.length; from += 1) {
    if (!words[from]!.isCapital) continue;
    for (let to = from; to < Math.min(words.length, from + longest); to += 1) {
      if (to > from && !/^['’s]*\s+$/.test(english.slice(words[to - 1]!.end, words[to]!.start))) break;
      if (words[to]!.isCapital) yield { start: words[from]!.start, end: words[to]!.end };
    }
  }
}

function bare(text: string): string {
  return foldForMatch(text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '');
}
