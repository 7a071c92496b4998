import { compare } from '#glossary/english/inflection/adjective-forms.ts';
import { plural, possessive } from '#glossary/english/inflection/noun-forms.ts';
import type { Referent } from '#glossary/model/draft.ts';
import { isHuman } from '../parse/noun-phrase.ts';
import { type Adjective, featuresOf, type Nominal, type Noun } from '../parse/tree.ts';
import type { Unit } from '../read/unit.ts';
import { clauseAsNoun } from './content-words.ts';
import { phraseWords } from './phrase-words.ts';
import { COMMA, enumerate, INDEFINITE, type Piece, word } from './piece.ts';
import { prepositionWith } from './prepositions.ts';
import {
  PERSONAL_PRONOUNS,
  type PronounForm,
  referentOfOl,
  spokenPronoun,
  thirdPronoun,
} from './pronouns.ts';
import { quotationWords } from './quotation-words.ts';
import { relativeAfter, relativeBefore } from './relative-words.ts';
import { chooseSense, englishOf } from './sense.ts';
import { aside, type Writing } from './writing.ts';

/** What the noun does in its clause; decides about articles and the form of pronouns. */
export type NounRole = 'subject' | 'new-subject' | 'object' | 'complement' | 'oblique' | 'bare';

/** A nominal in English, without the preposition of its case. */
export function nominalWords(nominal: Nominal, role: NounRole, writing: Writing): Piece[] {
  if (nominal.kind === 'clause') return clauseAsNoun(nominal, writing);
  const first = oneNoun(nominal, role, writing);
  if (nominal.others.length === 0) return first;
  if (!isMany(nominal)) {
    return [
      ...first,
      ...nominal.others.flatMap(({ member }) => [COMMA, ...nominalWords(member, 'bare', writing), COMMA]),
    ];
  }
  const members = [first, ...nominal.others.map(({ member }) => nominalWords(member, role, writing))];
  return enumerate(
    members,
    nominal.others.find(({ conjunction }) => conjunction !== ',')?.conjunction ?? 'and',
  );
}

/** Whom or what the nominal stands for. */
export function referentOf(nominal: Nominal): Referent {
  if (nominal.kind === 'clause') return { gender: 'u', isHuman: false, isPlural: false };
  const flags = nominal.head.readings[0]?.entry?.flags ?? [];
  const gender = nominal.head.fixed?.gender ?? (flags.includes('m') ? 'm' : flags.includes('f') ? 'f' : 'u');
  return { gender, isHuman: isHuman(nominal), isPlural: isMany(nominal) || isPlural(nominal) };
}

/** Several members; a name that only says who it is does not count. */
export function isMany({ others }: Noun): boolean {
  return others.some(({ conjunction }) => conjunction !== 'namely');
}

const MANY: ReadonlySet<string> = new Set(
  'бірнеше көп көптеген бірқатар барлық кейбір түрлі әртүрлі көптеген біраз аз қаншама жүздеген мыңдаған ондаған миллиондаған талай санаулы қанша неше екі-үш бір-екі'.split(
    ' ',
  ),
);

export function isPlural(noun: Noun): boolean {
  const flags = noun.head.readings[0]?.entry?.flags ?? [];
  if (/^(?:people|police|authorities|staff)$/.test(noun.head.readings[0]?.entry?.senses[0]?.english ?? ''))
    return true;
  if (flags.includes('unc')) return false;
  if (flags.includes('pl') || flags.includes('sg')) return true;
  if (/^(?:олар|бәрі|көбі|барлығы|көпшілігі|кейбірі|екеуі)$/.test(noun.head.readings[0]?.lemma ?? ''))
    return true;
  if (innermost(noun).number === 'pl') return true;
  if (isSerial(noun)) return false;
  const number = noun.numeral?.fixed?.number;
  if (number) return number.kind === 'cardinal' && (number.values[0] !== 1 || number.values.length > 1);
  if (noun.numeral) return noun.numeral.readings[0]?.lemma !== 'бір';
  const count = noun.head.fixed?.number;
  if (count) return count.values[0] !== 1;
  return noun.determiners.some((unit) => MANY.has(unit.readings[0]?.lemma ?? ''));
}

function innermost(noun: Noun) {
  return noun.features.outer ?? noun.features;
}

function oneNoun(noun: Noun, role: NounRole, writing: Writing): Piece[] {
  if (noun.quotation) return quotationWords(noun.quotation, writing);
  const reading = noun.head.readings[0];
  if (reading?.pos === 'pron' && !noun.head.fixed) return pronounWords(noun, role, writing);
  const head = headWords(noun, writing);
  const { before, after, isDetermined } = surroundings(noun, role, writing);
  const pieces = [...before, ...head, ...after];
  if (noun.title) return withTitle(noun.title, pieces, writing);
  if (isDetermined || role === 'bare') return pieces;
  const first = pieces[0]?.text ?? '';
  return [...article(noun, role, first, writing), ...pieces];
}

/** оның әйелі, қызым: somebody's. */
const KIN_OF: Readonly<Record<string, string>> = { woman: 'wife', girl: 'daughter', boy: 'son' };

function headWords(noun: Noun, writing: Writing): Piece[] {
  const reading = noun.head.readings[0];
  let english = englishOf(noun.head, writing);
  if (!noun.head.fixed) {
    if (noun.features.possessor && !noun.classifier) english = KIN_OF[english] ?? english;
    if (reading?.pos === 'adj' || reading?.pos === 'det') english = headless(english, noun);
    else if (reading?.pos === 'num') english = chooseSense(reading.entry?.senses ?? [], writing);
    else if (isPlural(noun) && !isPluralAlready(noun)) english = plural(english);
  }
  return word(english, noun.head);
}

function isPluralAlready(noun: Noun): boolean {
  const flags = noun.head.readings[0]?.entry?.flags ?? [];
  return (
    flags.includes('pl') ||
    flags.includes('sg') ||
    /^(?:people|police|authorities|staff)$/.test(noun.head.readings[0]?.entry?.senses[0]?.english ?? '')
  );
}

function headless(english: string, noun: Noun): string {
  return isPlural(noun) ? english : `${english} one`;
}

interface Surroundings {
  readonly before: Piece[];
  readonly after: Piece[];
  /** Has a determiner or possessor, so that it takes no article. */
  readonly isDetermined: boolean;
}

function surroundings(noun: Noun, role: NounRole, writing: Writing): Surroundings {
  const before: Piece[] = [];
  const after: Piece[] = [];
  let isDetermined = false;
  const owner = ownerWords(noun, role, writing);
  if (owner.before.length > 0) {
    before.push(...owner.before);
    isDetermined = true;
  }
  after.push(...owner.after);
  for (const unit of noun.determiners) {
    const english = determiner(
      unit.readings[0]?.lemma ?? '',
      englishOf(unit, writing),
      isPlural(noun),
      isDetermined,
    );
    if (english === 'a') before.push({ ...INDEFINITE, source: unit });
    else before.push(...word(english, unit));
    isDetermined = true;
  }
  if (noun.numeral && isSerial(noun)) {
    after.unshift(...word(noun.numeral.text, noun.numeral));
  } else if (noun.numeral) {
    before.push(...word(englishOf(noun.numeral, writing), noun.numeral));
    isDetermined ||= noun.features.possessor === undefined && noun.relatives.length === 0;
  }
  for (const adjective of noun.adjectives) before.push(...adjectiveWords(adjective, writing));
  for (const relative of noun.relatives) {
    const inFront = relativeBefore(relative, writing);
    if (inFront) before.push(...inFront);
  }
  const classifier = noun.classifier ? classifierWords(noun.classifier, noun, writing) : null;
  if (classifier?.isBefore) before.push(...classifier.pieces);
  else if (classifier) after.unshift(...word('of'), ...classifier.pieces);
  if (noun.classifier?.kind === 'noun' && classifier?.isBefore) isDetermined ||= isPlaceName(noun.classifier);
  for (const attribute of noun.attributes) {
    after.push(
      ...(attribute.kind === 'phrase'
        ? phraseWords(attribute, writing, noun)
        : [...word(prepositionWith(attribute, null)), ...nominalWords(attribute, 'oblique', writing)]),
    );
  }
  for (const relative of noun.relatives) {
    if (!relativeBefore(relative, writing))
      after.push(...aside(writing, () => relativeAfter(relative, noun, writing)));
  }
  return { before, after, isDetermined };
}

/** A large number before an izafet head names it: 5513 бөлімшесі "unit 5513". */
function isSerial({ numeral, features, possessor }: Noun): boolean {
  const number = numeral?.fixed?.number;
  return (
    number?.kind === 'cardinal' &&
    !number.inWords &&
    number.values[0]! >= 100 &&
    features.possessor === '3' &&
    possessor === null
  );
}

const PLURAL_POINTERS: Readonly<Record<string, string>> = { this: 'these', that: 'those' };

function determiner(lemma: string, english: string, isMany: boolean, hasOwner: boolean): string {
  if (lemma === 'бір') return 'a';
  if (lemma === 'ол') return isMany ? 'those' : 'that';
  if (lemma === 'өз') return hasOwner ? 'own' : 'their own';
  return isMany ? (PLURAL_POINTERS[english] ?? english) : english;
}

/** Whose it is: "Karimova's", "his" before the noun, "of the deputy minister" after it. */
function ownerWords(noun: Noun, role: NounRole, writing: Writing): { before: Piece[]; after: Piece[] } {
  const { possessor } = noun;
  const whose = featuresOf(noun).possessor;
  if (possessor?.kind === 'noun') {
    if (
      possessor.head.readings[0]?.pos === 'pron' &&
      !possessor.head.fixed &&
      possessor.others.length === 0
    ) {
      const pronoun = pronounText(possessor, 'possessive', writing);
      if (pronoun !== null) return { before: word(pronoun, possessor.head), after: [] };
    }
    const words = nominalWords(possessor, 'oblique', writing);
    const isShort =
      possessor.relatives.length === 0 &&
      possessor.attributes.length === 0 &&
      words.length <= 3 &&
      possessor.others.length === 0;
    if (
      isHuman(possessor) &&
      isShort &&
      noun.head.readings[0]?.pos !== 'pron' &&
      noun.head.readings[0]?.pos !== 'num'
    ) {
      return { before: withGenitive(words, isPlural(possessor)), after: [] };
    }
    return { before: [], after: [...word('of'), ...words] };
  }
  if (possessor)
    return { before: [], after: [...word('of'), ...nominalWords(possessor, 'oblique', writing)] };
  if (whose === undefined || noun.classifier || noun.head.fixed) return { before: [], after: [] };
  if (whose !== '3') return { before: word(spokenPronoun(whose, 'possessive')), after: [] };
  if (noun.numeral || noun.relatives.length > 0 || noun.head.readings[0]?.entry?.flags.includes('time'))
    return { before: [], after: [] };
  if (role === 'subject' && !isHuman(noun)) return { before: [], after: [] };
  const owner = isHuman(noun) && !writing.topic?.isHuman ? (writing.person ?? writing.topic) : writing.topic;
  if (owner === null || noun.head.readings[0]?.pos !== 'n') return { before: [], after: [] };
  return { before: word(thirdPronoun(owner, 'possessive', noun.head, writing)), after: [] };
}

function withGenitive(words: readonly Piece[], isMany: boolean): Piece[] {
  const last = words.at(-1);
  if (!last) return [];
  return [...words.slice(0, -1), { ...last, text: possessive(last.text, isMany) }];
}

/** The bare noun of an izafet: before the head when it is short, else with "of". */
function classifierWords(
  classifier: Nominal,
  head: Noun,
  writing: Writing,
): { isBefore: boolean; pieces: Piece[] } {
  if (classifier.kind === 'clause') return { isBefore: false, pieces: clauseAsNoun(classifier, writing) };
  const type = classifier.head.fixed?.type;
  const isSimple =
    classifier.adjectives.length === 0 &&
    classifier.relatives.length === 0 &&
    classifier.attributes.length === 0 &&
    classifier.possessor === null &&
    classifier.classifier === null &&
    classifier.others.length === 0 &&
    classifier.numeral === null &&
    innermost(classifier).number === undefined;
  const isBefore =
    isSimple &&
    head.head.readings[0]?.lemma !== 'сан' &&
    !(classifier.head.fixed && type === 'institution' && classifier.head.fixed.english.includes(' '));
  if (isBefore) {
    const words = nominalWords(classifier, 'bare', writing);
    return { isBefore, pieces: isPlaceName(classifier) ? withGenitive(words, false) : words };
  }
  return { isBefore, pieces: nominalWords(classifier, 'oblique', writing) };
}

/** Ресей әскері "Russia's army"; abbreviations stand bare: "US president". */
function isPlaceName({ head }: Noun): boolean {
  return head.fixed?.type === 'place' && /^[A-Z][a-z]/.test(head.fixed.english);
}

function withTitle(title: Noun, name: Piece[], writing: Writing): Piece[] {
  const isLong =
    title.possessor !== null ||
    title.relatives.length > 0 ||
    title.attributes.length > 0 ||
    (title.classifier !== null && !classifierWords(title.classifier, title, writing).isBefore);
  if (!isLong) {
    const role: NounRole = title.features.possessor && !title.classifier ? 'oblique' : 'bare';
    return [...nominalWords(title, role, writing).map(asTitle), ...name];
  }
  const words = nominalWords(title, 'oblique', writing);
  return [
    ...name,
    { text: ',', source: null, glue: 'left' },
    ...words,
    { text: ',', source: null, glue: 'left' },
  ];
}

/** Offices that take a capital before a name. */
const CAPITAL_TITLES =
  /^(?:president|prime minister|king|queen|prince|princess|pope|senator|sultan|emperor)$/;

function asTitle(piece: Piece): Piece {
  return CAPITAL_TITLES.test(piece.text)
    ? { ...piece, text: piece.text.replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) }
    : piece;
}

export function adjectiveWords({ unit, degree }: Adjective, writing: Writing): Piece[] {
  const reading = unit.readings[0];
  const english = englishOf(unit, writing);
  const derivation = reading?.nominal?.derivation;
  if (derivation === 'with' && !degree) return word(`with ${english}`, unit);
  if (derivation === 'without') return word(`without ${english}`, unit);
  if (derivation === 'comparative') return word(compare(english, 'comparative'), unit);
  if (degree && derivation === 'with' && isNumber(degree)) {
    return word(`${englishOf(degree, writing)}-${english}`, { start: degree.start, end: unit.end });
  }
  const lemma = degree?.text.toLowerCase();
  if (degree && lemma === 'ең')
    return [...word('the'), ...word(compare(english, 'superlative'), { start: degree.start, end: unit.end })];
  return [...(degree ? word(englishOf(degree, writing), degree) : []), ...word(english, unit)];
}

function isNumber({ fixed, readings }: Unit): boolean {
  return fixed?.number != null || readings[0]?.pos === 'num';
}

/** Adjectives that leave only one. */
const UNIQUE = /^(?:first|second|third|last|only|same|next|main|final|current|former)$/;

function article(noun: Noun, role: NounRole, first: string, writing: Writing): Piece[] {
  const reading = noun.head.readings[0];
  const flags = reading?.entry?.flags ?? [];
  const lemma = reading?.lemma ?? '';
  const known = writing.mentioned.has(lemma);
  writing.mentioned.add(lemma);
  if (/^(?:the|a|an|all|both) /.test(`${first} `)) return [];
  if (noun.head.fixed) return needsThe(noun) ? word('the') : [];
  if (noun.head.kind === 'foreign') return [];
  if (reading?.pos !== 'n' && reading?.pos !== 'adj') return [];
  if (flags.includes('the')) return word('the');
  if (/^[A-Z]/.test(reading.entry?.senses[0]?.english ?? '')) return [];
  const isOwned = noun.possessor !== null || noun.features.possessor === '3';
  const isSpecific =
    noun.possessor !== null ||
    (noun.classifier !== null && role !== 'new-subject' && role !== 'complement') ||
    (isOwned && !noun.classifier);
  if (noun.adjectives.some(({ degree }) => degree?.text.toLowerCase() === 'ең')) return [];
  if (flags.includes('unc') || isPlural(noun)) {
    return noun.possessor ||
      (isOwned && !noun.classifier) ||
      (noun.relatives.length > 0 && role !== 'new-subject')
      ? word('the')
      : [];
  }
  if (noun.adjectives.some(({ unit }) => UNIQUE.test(englishOf(unit, writing)))) return word('the');
  if (role === 'new-subject' || role === 'complement')
    return isOwned && noun.possessor ? word('the') : [INDEFINITE];
  if (role === 'object' && noun.features.case === 'nom' && !known && !isSpecific) return [INDEFINITE];
  return word('the');
}

/** Names that English gives an article: institutions of several words, rivers, countries in the plural. */
function needsThe(noun: Noun): boolean {
  const { english = '', type } = noun.head.fixed ?? {};
  if (type === 'institution')
    return english.includes(' ')
      ? !/^(?:[A-Z][a-z]+ University\b)/.test(english) || / of /.test(english)
      : /^[A-Z]{2,3}$/.test(english);
  if (type === 'place')
    return /^(?:United |UK$|US$|EU$|UN$|USSR$)|(?:Republic|Federation|Kingdom|Sea|River|Union|Mountains)$/.test(
      english,
    );
  return false;
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set('бұл осы сол мына мынау ана анау'.split(' '));

function pronounWords(noun: Noun, role: NounRole, writing: Writing): Piece[] {
  const form: PronounForm = role === 'subject' || role === 'new-subject' ? 'subject' : 'object';
  const pronoun = pronounText(noun, form, writing);
  const { after } = noun.possessor ? ownerWords(noun, role, writing) : { after: [] };
  if (pronoun !== null) return word(pronoun, noun.head);
  let english = englishOf(noun.head, writing);
  if (noun.possessor) english = english.replace(/ of (?:them|it)$/, '');
  const members = noun.relatives.flatMap((relative) => relativeAfter(relative, noun, writing));
  return [...word(english, noun.head), ...after, ...members];
}

/** A personal pronoun in the form English needs; null for other pronouns. */
function pronounText(noun: Noun, form: PronounForm, writing: Writing): string | null {
  const lemma = noun.head.readings[0]?.lemma ?? '';
  const person = PERSONAL_PRONOUNS[lemma];
  if (person !== undefined && person !== '3') return spokenPronoun(person, form);
  if (lemma === 'ол') return thirdPronoun(referentOfOl(writing), form, noun.head, writing);
  if (lemma === 'олар')
    return thirdPronoun({ gender: 'u', isHuman: true, isPlural: true }, form, noun.head, writing);
  if (lemma === 'өз' || lemma === 'өзі') {
    return form === 'possessive'
      ? `${thirdPronoun(writing.topic, 'possessive', noun.head, writing)} own`
      : form === 'subject'
        ? thirdPronoun(writing.topic, 'subject', noun.head, writing)
        : thirdPronoun(writing.topic, 'reflexive', noun.head, writing);
  }
  if (DEMONSTRATIVES.has(lemma) && form === 'possessive') return null;
  return null;
}
