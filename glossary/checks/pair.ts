import { findEnglishNumbers } from '#glossary/english/numbers/find-english-numbers.ts';
import type { NameMention } from '#glossary/kazakh/names/name-mention.ts';
import { findNumbers } from '#glossary/kazakh/numbers/find-numbers.ts';
import type { InlineCode } from '#glossary/model/coded-text.ts';
import type { Entry } from '#glossary/model/entry.ts';
import type { KazakhNumberMention, NumberMention } from '#glossary/model/number-mention.ts';
import type { SegmentState } from '#glossary/model/segment.ts';
import type { Span } from '#glossary/model/span.ts';
import { type Recognised, recognise } from '#glossary/terms/recognition/recognise.ts';
import type { CheckTools } from './check-tools.ts';
import { type EnglishWord, englishWords } from './english-words.ts';
import { type KazakhWord, kazakhWords } from './kazakh-words.ts';
import { type LostPart, lostParts } from './names/lost-parts.ts';
import { type NameRendered, nameInEnglish } from './names/name-in-english.ts';
import { type NamePart, nameParts } from './names/name-parts.ts';
import { strangers } from './names/strangers.ts';
import { compareNumbers, type NumberComparison } from './numbers/compare-numbers.ts';

/** A sentence and its English as the checks are given them. */
export interface PairText {
  readonly source: string;
  readonly target: string;
  readonly sourceCodes: readonly InlineCode[];
  readonly targetCodes: readonly InlineCode[];
  readonly state: SegmentState;
  /** What an engine offered as it was, null when the text came otherwise. */
  readonly offered: string | null;
  /** English of the whole paragraph, over which quotations are balanced; '' = the sentence stands alone. */
  readonly paragraph: string;
  /** English of the sentences before it in its article; '' = it is the first, or stands alone. */
  readonly before: () => string;
  /** English without a source, or a source left out on purpose: only the form of the English is checked. */
  readonly isOneSided: boolean;
  /** Glossary entries in force beside those of the tools; for examples. */
  readonly entries?: readonly Entry[];
}

/** A pair with what several checks read out of it; each reading is made once, when first asked for. */
export interface Pair extends PairText {
  readonly tools: CheckTools;
  readonly sourceWords: () => readonly KazakhWord[];
  readonly targetWords: () => readonly EnglishWord[];
  readonly sourceNumbers: () => readonly KazakhNumberMention[];
  readonly targetNumbers: () => readonly NumberMention[];
  readonly numbers: () => NumberComparison;
  readonly names: () => readonly NameMention[];
  /** What renders each of the names in the English, in their order. */
  readonly rendered: () => readonly NameRendered[];
  /** The words of the persons the source names, each with what renders it anywhere in the English. */
  readonly nameParts: () => readonly NamePart[];
  /** Those of them of which the English has less than the source. */
  readonly lostParts: () => readonly LostPart[];
  /** Words of the English with a capital that nothing in the source stands for. */
  readonly strangers: () => readonly EnglishWord[];
  /** Words of the English that no dictionary has; empty when spelling is not checked. */
  readonly misspelt: () => readonly Span[];
  readonly terms: () => readonly Recognised<Entry>[];
}

const DEFAULTS: PairText = {
  source: '',
  target: '',
  sourceCodes: [],
  targetCodes: [],
  state: 'draft',
  offered: null,
  paragraph: '',
  before: () => '',
  isOneSided: false,
};

/** Makes a pair; what `text` leaves out is plain text in a draft. */
export function createPair(text: Partial<PairText>, tools: CheckTools): Pair {
  const whole = { ...DEFAULTS, ...text };
  const { source, target } = whole;
  const names = once(() => tools.names.find(source));
  const targetWords = once(() => englishWords(target));
  const sourceNumbers = once(() => findNumbers(source));
  const targetNumbers = once(() => findEnglishNumbers(target));
  const pair: Pair = {
    ...whole,
    tools,
    sourceWords: once(() => kazakhWords(source, tools.analyzer)),
    sourceNumbers,
    targetNumbers,
    numbers: once(() => compareNumbers(source, target, sourceNumbers(), targetNumbers())),
    names,
    targetWords,
    rendered: once(() =>
      names().map(({ base, type }) => nameInEnglish(base, type, targetWords(), tools.romanizer)),
    ),
    nameParts: once(() => nameParts(pair)),
    lostParts: once(() => lostParts(pair)),
    strangers: once(() => strangers(pair)),
    misspelt: once(() => tools.misspellings?.(target) ?? []),
    terms: once(() => recognise(source, tools.terms)),
  };
  return pair;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
