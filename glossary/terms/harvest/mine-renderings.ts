/** An English phrase found beside a term, with the pairs it was found in. */
export interface MinedRendering {
  readonly text: string;
  readonly pairs: number;
}

/** Words that neither begin nor end a rendering. */
const EDGES = new Set(
  `a an the and or but of in on at to for from by with as is are was were be been has have had will would that this these
those it its his her their he she they we our not also who which what when where said says after before more than into
over about there here all any each both no his him them i you my your`.split(/\s+/),
);

const LONGEST = 4;

/** What is known of a term whose English is looked for. */
export interface MinedTerm {
  /** Numbers of the pairs it stands in. */
  readonly pairs: readonly number[];
  /** How many words it has in Kazakh. */
  readonly words: number;
  /** English of its last word by the dictionary: "library" for қалалық кітапхана. */
  readonly heads: readonly string[];
}

/** English phrases of confirmed pairs by the pairs they stand in; made once, asked for many terms. */
export interface PhraseIndex {
  /** The phrases that stand in the pairs of a term and seldom elsewhere, best first, at most three. */
  mine(term: MinedTerm): readonly MinedRendering[];
}

/** A phrase that ends in a known English of the term's head goes before one that does not, and is a fifth better. */
const KNOWN_HEAD = 0.2;

/** For each word that a phrase has more or less than the term: decides only between phrases that are alike. */
const OTHER_LENGTH = 0.001;

/** Counts the phrases of one to four words of the English sides. Cost: linear in their words. */
export function phraseIndex(targets: readonly string[]): PhraseIndex {
  const counts = new Map<string, number>();
  for (const target of targets) for (const phrase of phrasesOf(target).keys()) add(counts, phrase);
  return {
    mine({ pairs, words, heads }) {
      if (pairs.length < 2) return [];
      const together = new Map<string, { pairs: number; readonly text: string }>();
      for (const pair of pairs) {
        for (const [phrase, text] of phrasesOf(targets[pair]!)) {
          const known = together.get(phrase);
          if (known) known.pairs += 1;
          else together.set(phrase, { pairs: 1, text });
        }
      }
      return [...together]
        .filter(([, { pairs: both }]) => both >= 2 && both * 2 >= pairs.length)
        .map(([phrase, { pairs: both, text }]) => ({
          text,
          pairs: both,
          score:
            (2 * both) / (pairs.length + counts.get(phrase)!) +
            (heads.some((head) => isEnd(head, phrase)) ? KNOWN_HEAD : 0) -
            OTHER_LENGTH * Math.abs(phrase.split(' ').length - words),
        }))
        .filter(({ score }) => score >= 0.5)
        .sort((a, b) => b.score - a.score)
        .filter((one, at, all) => !all.slice(0, at).some((better) => areNested(one.text, better.text)))
        .slice(0, 3)
        .map(({ text, pairs: both }) => ({ text, pairs: both }));
    },
  };
}

/** Whether one of two phrases is some words of the other. */
function areNested(one: string, other: string): boolean {
  const [a, b] = [` ${one} `.toLowerCase(), ` ${other} `.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

/** Whether a phrase ends in these words. */
function isEnd(words: string, phrase: string): boolean {
  return ` ${phrase}`.endsWith(` ${words.toLowerCase()}`);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The phrases of a sentence, folded, each with the way it is written. */
function phrasesOf(target: string): ReadonlyMap<string, string> {
  const phrases = new Map<string, string>();
  for (const clause of target.split(/[.,;:!?()«»“”"\n]+/)) {
    const words = clause
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replace(/['’]s?$/u, ''));
    for (let from = 0; from < words.length; from += 1) {
      if (EDGES.has(words[from]!.toLowerCase())) continue;
      for (let to = from; to < Math.min(words.length, from + LONGEST); to += 1) {
        if (EDGES.has(words[to]!.toLowerCase())) continue;
        const text = words.slice(from, to + 1).join(' ');
        if (/\p{L}/u.test(text)) phrases.set(text.toLowerCase(), text);
      }
    }
  }
  return phrases;
}
