import { plural } from '#glossary/english/inflection/noun-forms.ts';
import type { EnglishVariant } from '#glossary/english/numbers/variant.ts';
import { respell } from '#glossary/english/spelling/respelled.ts';
import { type Analyzer, createAnalyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import type { Dictionary } from '#glossary/kazakh/morphology/dictionary.ts';
import { createNameFinder, type NameFinder } from '#glossary/kazakh/names/find-names.ts';
import type { NameData } from '#glossary/kazakh/names/name-data.ts';
import { createRomanizer, type Romanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import type { Discourse, Draft } from '#glossary/model/draft.ts';
import { confidenceOf } from './confidence.ts';
import { disambiguate } from './disambiguate/disambiguate.ts';
import { leftOut } from './generate/left-out.ts';
import type { Piece } from './generate/piece.ts';
import { itemsWords } from './generate/sentence-words.ts';
import { flag, type UnknownWords, type Writing } from './generate/writing.ts';
import { parse } from './parse/parse.ts';
import { joinContrasts } from './read/contrast.ts';
import { createExpressions } from './read/expressions.ts';
import { openQuotations } from './read/open-quotations.ts';
import { isInside, readUnits } from './read/read-units.ts';
import type { DraftTerm } from './read/term-unit.ts';
import type { Unit } from './read/unit.ts';
import { realise } from './realise/realise.ts';

/** Lists the translator works with, read by the caller. */
export interface TranslatorData {
  readonly dictionary: Dictionary;
  readonly names: NameData;
  /** Tools over the same lists, where there are some already. */
  readonly analyzer?: Analyzer;
  readonly romanizer?: Romanizer;
  readonly finder?: NameFinder;
}

/** What is known around a segment; everything may be left out. */
export interface DraftContext {
  /** Glossary entries in the segment, with the English each must come out as. */
  readonly terms?: readonly DraftTerm[];
  /** What the segment before left behind: the `discourse` of its draft. */
  readonly discourse?: Discourse;
  /** Whose spelling the draft has; the lexicon is written in British English. */
  readonly variant?: EnglishVariant;
  /** How numbers, dates and times are printed, when it is not as in `variant`. */
  readonly numbers?: EnglishVariant;
  readonly unknownWords?: UnknownWords;
}

/** Drafts English for Kazakh segments. */
export interface Translator {
  /**
   * The draft of one segment (any text; '' gives ''). Deterministic; never throws; no word of the source is dropped
   * but those that only Kazakh needs. Cost about linear in the text.
   */
  readonly draft: (text: string, context?: DraftContext) => Draft;
}

/** Lemmas of the segment, their fields (law), and the kinds of thing that hints of senses name: адам, жер, ақша. */
function neighbours(units: readonly Unit[]): Set<string> {
  const found = new Set<string>();
  for (const { readings, fixed } of units) {
    const [reading] = readings;
    if (reading && reading.lemma !== 'адам') found.add(reading.lemma);
    if (reading?.entry?.domain) found.add(reading.entry.domain);
    const flags = reading?.entry?.flags ?? [];
    if (reading?.lemma === 'қайда') found.add('жер');
    const kind = reading?.nominal?.case;
    if ((fixed?.type === 'person' || flags.includes('hum')) && kind === 'dat') found.add('адам');
    if (fixed?.type === 'place' || flags.includes('place')) found.add('жер');
    if (fixed?.type === 'institution' && /\b(?:Court|Prosecutor)/.test(fixed.english)) found.add('law');
    if (fixed?.number?.unit === 'hectare') found.add('гектар');
    if (fixed?.number?.kind === 'money') found.add('ақша');
  }
  return found;
}

/** The rendering as it is listed, with a capital at the start of a sentence, or in the plural. */
function isIn({ rendering }: DraftTerm, text: string): boolean {
  const capital = rendering.charAt(0).toUpperCase() + rendering.slice(1);
  return text.includes(rendering) || text.startsWith(capital) || text.includes(plural(rendering));
}

/** The unit of an amount (14 пайыз), or the verb of an expression that only looks like the term (талап етті, ет "meat"). */
function saysOtherwise(unit: Unit, term: DraftTerm): boolean {
  if (!isInside(term, unit)) return false;
  return unit.fixed?.number != null || (unit.readings[0]?.pos === 'v' && unit.end === term.end);
}

/** Whether the figures of a number stand in the text; numbers in words are not looked for. */
function hasNumber({ fixed }: Unit, text: string): boolean {
  if (!fixed?.number) return true;
  return (fixed.english.match(/\d[\d,.:]*\d|\d/g) ?? []).every((figures) => text.includes(figures));
}

/** Pieces in the spelling of a variety, but for what the glossary has its own words for. */
function inSpelling(pieces: readonly Piece[], variant: EnglishVariant, terms: readonly DraftTerm[]): Piece[] {
  const isTerm = (text: string) =>
    terms.some(({ rendering }) => rendering !== '' && text.includes(rendering));
  return pieces.map((piece) =>
    isTerm(piece.text) ? piece : { ...piece, text: respell(piece.text, variant) },
  );
}

/** What is known before the first segment. */
export const NO_DISCOURSE: Discourse = {
  topic: null,
  person: null,
  single: null,
  thing: null,
  mentioned: new Set(),
  roles: new Map(),
};

/** A translator over the lists. */
export function createTranslator({
  dictionary,
  names,
  analyzer = createAnalyzer(dictionary),
  romanizer = createRomanizer(names),
  finder = createNameFinder(names),
}: TranslatorData): Translator {
  const expressions = createExpressions(dictionary);
  return {
    draft(
      text,
      {
        terms = [],
        discourse = NO_DISCOURSE,
        variant = 'en-GB',
        numbers = variant,
        unknownWords = 'romanize',
      } = {},
    ) {
      const settled = disambiguate(
        readUnits(text, terms, { analyzer, expressions, names: finder, romanizer, variant: numbers }),
      );
      const { units, quoted } = openQuotations(joinContrasts(settled));
      const items = parse(units);
      const writing: Writing = {
        variant,
        unknownWords,
        romanize: (word) => romanizer.romanize(word, 'other')[0] ?? word,
        nearby: neighbours(units),
        mentioned: new Set(discourse.mentioned),
        isInsideSentence: false,
        topic: discourse.topic,
        isTopicFresh: false,
        person: discourse.person,
        single: discourse.single,
        other: null,
        subject: null,
        thing: discourse.thing,
        thingAt: 0,
        earlier: null,
        met: null,
        speaker: null,
        former: null,
        formerThing: null,
        roles: new Map(discourse.roles),
        modified: null,
        saysNo: false,
        flags: [],
      };
      const pieces = itemsWords(items, writing);
      const all = [...pieces, ...leftOut(units, pieces, writing)];
      const realised = realise(variant === 'en-GB' ? all : inSpelling(all, variant, terms), quoted);
      for (const term of terms)
        if (
          term.rendering !== '' &&
          !isIn(term, realised.text) &&
          !units.some((unit) => saysOtherwise(unit, term))
        )
          flag(writing, 'term-missing', term);
      for (const unit of units) if (!hasNumber(unit, realised.text)) flag(writing, 'number-missing', unit);
      const { topic, person, single, mentioned, roles } = writing;
      const thing = writing.thing ?? writing.formerThing;
      return {
        ...realised,
        confidence: confidenceOf(units, items, writing.flags),
        flags: writing.flags,
        discourse: { topic, person, single, thing, mentioned, roles },
      };
    },
  };
}
