import { type Derivation, type NominalFeatures, type VerbFeatures, VOICES } from './features.ts';
import { EITHER, FRONT } from './letter-class.ts';
import { nominalFeatures } from './nominal-features.ts';
import { NOMINAL_SUFFIXES } from './nominal-suffixes.ts';
import { nominalCost, verbalCost } from './reading-cost.ts';
import { type Allomorph, AT, type Suffix } from './suffix.ts';
import { verbFeatures } from './verb-features.ts';

/**
 * A chain of endings that is legal in itself: лар + ы + на. One for all words that end in it, so what follows from it
 * alone is worked out once.
 */
export class EndingChain {
  /** The first ending, which joins the stem. */
  readonly inner: Allomorph;
  /** The harmony it allows before it, a mask. */
  readonly harmony: number;
  /** UTF-16 units of the whole chain. */
  readonly length: number;
  /** Ids of the suffixes, innermost first. */
  readonly ids: readonly string[];
  /** Whether all of it is endings of nouns. */
  readonly isNominal: boolean;
  /** Whether a stem may stand before it. */
  readonly joinsStem: boolean;
  /** Whether another ending may. */
  readonly goesOn: boolean;
  /** What follows its first ending. */
  readonly outer: EndingChain | undefined;
  readonly #forms: string[];
  #onNoun: NounMeaning | undefined;
  #onPossessed: NounMeaning | undefined;
  #onVerb: VerbMeaning | undefined;

  /** `outer` is what follows the ending `inner`; undefined at the end of the word. */
  constructor(inner: Allomorph, harmony: number, outer: EndingChain | undefined) {
    const { suffix, form } = inner;
    this.inner = inner;
    this.outer = outer;
    this.harmony = harmony;
    this.length = form.length + (outer?.length ?? 0);
    this.ids = outer ? [suffix.id, ...outer.ids] : [suffix.id];
    this.#forms = outer ? [form, ...outer.#forms] : [form];
    this.isNominal = NOMINAL.has(suffix) && (outer?.isNominal ?? true);
    this.joinsStem = (suffix.from & STEMS) !== 0;
    this.goesOn = (suffix.from & ~STARTS) !== 0;
  }

  /** A word in pieces: what stands before the chain, then its endings. */
  behind(before: string): string[] {
    const parts = [before];
    for (let at = 0; at < this.#forms.length; at++) parts.push(this.#forms[at]!);
    return parts;
  }

  /** What the endings say on a noun. */
  get onNoun(): NounMeaning {
    this.#onNoun ??= nounMeaning(this.ids, this.ids.length);
    return this.#onNoun;
  }

  /** What they say behind a possessive of the third person that is not written or belongs to the stem. */
  get onPossessed(): NounMeaning {
    this.#onPossessed ??= nounMeaning(['possessive-3', ...this.ids], this.ids.length);
    return this.#onPossessed;
  }

  /** What they say on a verb. */
  get onVerb(): VerbMeaning {
    this.#onVerb ??= verbMeaning(this.ids);
    return this.#onVerb;
  }
}

/** What a chain of endings says on a noun or on another word that takes them. */
export interface NounMeaning {
  readonly features: NominalFeatures;
  readonly derivation: Derivation | undefined;
  /** Of a reading as a noun; what other parts of speech add is in COST_OF_ENDINGS. */
  readonly cost: number;
}

export interface VerbMeaning {
  readonly features: VerbFeatures;
  /** Whether its voices stand in the order of VOICES, each once: таныс-тыр-ыл. */
  readonly inOrder: boolean;
  readonly cost: number;
}

function nounMeaning(ids: readonly string[], endings: number): NounMeaning {
  const features = nominalFeatures(ids);
  return { features, derivation: features.derivation, cost: nominalCost('n', features, endings) };
}

function verbMeaning(ids: readonly string[]): VerbMeaning {
  const features = verbFeatures(ids);
  const voices = features.voices ?? [];
  const inOrder = voices.every(
    (voice, at) => at === 0 || VOICES.indexOf(voices[at - 1]!) < VOICES.indexOf(voice),
  );
  return { features, inOrder, cost: verbalCost(features, ids.length) };
}

/** The legal chains of one of `endings` and the chain `outer`; undefined = the end of the word. */
export function chainsBefore(endings: readonly Allomorph[], outer: EndingChain | undefined): EndingChain[] {
  const places = outer === undefined ? EVERYWHERE : outer.inner.suffix.from;
  const allowed = outer === undefined ? EITHER : outer.harmony;
  const chains: EndingChain[] = [];
  for (let at = 0; at < endings.length; at++) {
    const ending = endings[at]!;
    const harmony = ending.suffix.to & places ? harmonyBefore(ending, allowed) : 0;
    if (harmony !== 0) chains.push(new EndingChain(ending, harmony, outer));
  }
  return chains;
}

function harmonyBefore({ suffix, harmony }: Allomorph, allowed: number): number {
  if (suffix.fixed) return allowed & FRONT ? EITHER : 0;
  return harmony & allowed;
}

const NOMINAL: ReadonlySet<Suffix> = new Set(NOMINAL_SUFFIXES);
/** Places where a stem stands. */
const STEMS = AT.noun | AT.verb | AT.possessed3;
/** Places that no suffix leads to. */
const STARTS = AT.noun | AT.verb;
const EVERYWHERE = Object.values(AT).reduce((all, place) => all | place, 0);
