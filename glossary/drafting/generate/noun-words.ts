import { plural } from '#glossary/english/inflection/noun-forms.ts';
import { isHuman } from '../parse/agency.ts';
import { isTransitive } from '../parse/clause-items.ts';
import type { Adjective, Nominal, Noun } from '../parse/tree.ts';
import type { Unit } from '../read/unit.ts';
import { adjectiveWords } from './adjective-words.ts';
import { article } from './articles.ts';
import { clauseAsNoun } from './content-words.ts';
import { infinitiveClause } from './non-finite-words.ts';
import { innermost, isMany, isPlural, isSerial } from './noun-number.ts';
import { ownerWords, withGenitive } from './owner-words.ts';
import { phraseWords, takesInfinitiveBehind } from './phrase-words.ts';
import { COMMA, enumerate, INDEFINITE, type Piece, word } from './piece.ts';
import { prepositionWith } from './prepositions.ts';
import { pronounWords } from './pronoun-words.ts';
import { spokenPronoun, thirdPronoun } from './pronouns.ts';
import { quotationWords } from './quotation-words.ts';
import { relativeAfter, relativeBefore } from './relative-words.ts';
import { chooseSense, englishOf } from './sense.ts';
import { withTitle } from './title-words.ts';
import { aside, type Writing } from './writing.ts';

/** What the noun does in its clause; decides about articles and the form of pronouns. */
export type NounRole = 'subject' | 'new-subject' | 'object' | 'complement' | 'oblique' | 'bare';

/** A nominal in English, without the preposition of its case. */
export function nominalWords(nominal: Nominal, role: NounRole, writing: Writing): Piece[] {
  if (nominal.kind === 'clause') return clauseAsNoun(nominal, writing);
  const not = nominal.negation ? word(nominal.negation.fixed!.english, nominal.negation) : [];
  const first = [...not, ...oneNoun(nominal, role, writing)];
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

function oneNoun(given: Noun, role: NounRole, writing: Writing): Piece[] {
  const noun = withActor(given);
  if (noun.quotation) return quotationWords(noun.quotation, writing);
  const reading = noun.head.readings[0];
  if (reading?.pos === 'pron' && !noun.head.fixed) return pronounWords(noun, role, writing);
  const head = headWords(noun, writing);
  const { before, after, isDetermined } = surroundings(noun, role, writing);
  const pieces = [...before, ...head, ...after];
  if (noun.head.fixed?.type === 'person') rememberGender(noun, writing);
  if (noun.title) return withTitle(noun.title, pieces, writing);
  if (isDetermined || role === 'bare') return pieces;
  const first = pieces[0]?.text ?? '';
  return [...article(noun, role, first, writing), ...pieces];
}

/** көліктің байқаудан өту мерзімі: whose it is does what the noun is for, "the time of the vehicle passing". */
function withActor(noun: Noun): Noun {
  const { classifier, possessor } = noun;
  if (classifier?.kind !== 'clause' || possessor?.kind !== 'noun' || classifier.subject !== null) return noun;
  if (classifier.group.form !== 'action' || classifier.group.isPassive || isTransitive(classifier.group))
    return noun;
  return { ...noun, possessor: null, classifier: { ...classifier, subject: possessor } };
}

/** A name with a gender tells that of the office before it and of the surname alone. */
function rememberGender({ head, title }: Noun, { roles }: Writing): void {
  const { english, gender } = head.fixed!;
  if (gender === 'u') return;
  roles.set(english.split(' ').at(-1)!, gender);
  const office = title?.head.readings[0]?.lemma;
  if (office) roles.set(office, gender);
}

/** оның әйелі, қызым: somebody's. */
const KIN_OF: Readonly<Record<string, string>> = { woman: 'wife', girl: 'daughter', boy: 'son' };

function headWords(noun: Noun, writing: Writing): Piece[] {
  const reading = noun.head.readings[0];
  let english = englishOf(noun.head, writing);
  if (!noun.head.fixed) {
    if (noun.features.possessor && !noun.classifier) english = KIN_OF[english] ?? english;
    if (noun.possessor && / of$/.test(english)) english = english.slice(0, -3);
    else if (reading?.pos === 'adj' || reading?.pos === 'det') english = headless(english, noun);
    else if (reading?.pos === 'num') english = chooseSense(reading.entry?.senses ?? [], writing);
    else if ((noun.measure ? isHeap(noun) : isPlural(noun)) && !isPluralAlready(noun))
      english = plural(english);
  }
  return word(english, noun.head);
}

/** бір уыс бюллетень "a handful of ballots". */
function isHeap({ measure, head }: Noun): boolean {
  const isCountable = !head.readings[0]?.entry?.flags.includes('unc');
  return (
    isCountable &&
    /^(?:уыс|қап|жәшік|қорап|топ|пакет|партия|вагон|түп)$/.test(measure?.head.readings[0]?.lemma ?? '')
  );
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
  if (english.endsWith("'s")) return english.slice(0, -2);
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
  const afterNumber: Piece[] = [];
  for (const unit of noun.determiners) {
    if (unit.readings[0]?.lemma === 'өз') {
      before.push(...word(isDetermined ? 'own' : `${ownOf(noun, unit, writing)} own`, unit));
      isDetermined = true;
      continue;
    }
    const english = determiner(unit.readings[0]?.lemma ?? '', englishOf(unit, writing), isPlural(noun));
    if (english === 'such' && noun.numeral) {
      afterNumber.push(...word(english, unit));
      continue;
    }
    const isAnother = english === 'other' && !isDetermined && !isPlural(noun);
    const isSuch =
      english === 'such' && !isPlural(noun) && !noun.head.readings[0]?.entry?.flags.includes('unc');
    if (english === 'only' && !isDetermined) before.push(...word('the'));
    if (english === 'a') before.push({ ...INDEFINITE, source: unit });
    else before.push(...word(isAnother ? 'another' : english, unit));
    if (isSuch) before.push(INDEFINITE);
    isDetermined = true;
  }
  if (noun.numeral && isSerial(noun)) {
    after.unshift(...word(noun.numeral.text, noun.numeral));
  } else if (noun.numeral) {
    before.push(...numeralWords(noun, noun.numeral, writing), ...afterNumber);
    isDetermined = true;
  }
  if (noun.measure) {
    before.push(...nominalWords(noun.measure, 'bare', writing), ...word('of'));
    isDetermined = true;
  }
  for (const adjective of noun.adjectives) {
    if (noun.numeral && isLast(adjective, writing)) continue;
    if (!isDetermined && !isPlural(noun) && englishOf(adjective.unit, writing) === 'other') {
      before.push(...word('another', adjective));
      isDetermined = true;
      continue;
    }
    before.push(...adjectiveWords(adjective, writing, isHuman(noun)));
    if (isResident(adjective, noun, writing)) before.push(...word('resident'));
  }
  for (const relative of noun.relatives) {
    const inFront = relativeBefore(relative, noun, writing);
    if (inFront) before.push(...inFront);
  }
  const classifier = noun.classifier ? classifierWords(noun.classifier, noun, writing) : null;
  if (classifier?.isBefore) before.push(...classifier.pieces);
  else if (classifier) after.unshift(...(classifier.isInfinitive ? [] : word('of')), ...classifier.pieces);
  if (noun.classifier?.kind === 'noun' && classifier?.isBefore) isDetermined ||= isPlaceName(noun.classifier);
  for (const attribute of noun.attributes) {
    after.push(
      ...(attribute.kind === 'phrase'
        ? phraseWords(attribute, writing, noun)
        : [...word(prepositionWith(attribute, null)), ...nominalWords(attribute, 'oblique', writing)]),
    );
  }
  for (const relative of noun.relatives) {
    if (!relativeBefore(relative, noun, writing))
      after.push(...aside(writing, () => relativeAfter(relative, noun, writing)));
  }
  return { before, after, isDetermined };
}

/** "Three months", "the last three months": English puts such an adjective before the number. */
function numeralWords({ adjectives }: Noun, numeral: Unit, writing: Writing): Piece[] {
  const last = adjectives.filter((adjective) => isLast(adjective, writing));
  return [
    ...word(last.length > 0 ? 'the' : ''),
    ...last.flatMap((adjective) => adjectiveWords(adjective, writing)),
    ...word(englishOf(numeral, writing), numeral),
  ];
}

/** шымкенттік Асан Болатов: who is from there. */
function isResident({ unit }: Adjective, { head }: Noun, writing: Writing): boolean {
  const isOfPlace = /[лдт][ыі][қк]$/.test(unit.readings[0]?.lemma ?? '');
  return (
    isOfPlace &&
    head.fixed?.type === 'person' &&
    /^[A-Z][a-z-]*(?<!i|an|ese|ish)$/.test(englishOf(unit, writing))
  );
}

function isLast({ unit }: Adjective, writing: Writing): boolean {
  return /^(?:last|first|next|past|coming|final)$/.test(englishOf(unit, writing));
}

/** өз үйіміз "our own house", өз үйі "his own house". */
function ownOf({ features }: Noun, unit: Unit, writing: Writing): string {
  const whose = (features.outer ?? features).possessor;
  return whose && whose !== '3'
    ? spokenPronoun(whose, 'possessive')
    : thirdPronoun(writing.topic, 'possessive', unit, writing);
}

const PLURAL_POINTERS: Readonly<Record<string, string>> = { this: 'these', that: 'those' };

function determiner(lemma: string, english: string, isMany: boolean): string {
  if (lemma === 'бір') return 'a';
  if (lemma === 'ол') return isMany ? 'those' : 'that';
  return isMany ? (PLURAL_POINTERS[english] ?? english) : english;
}

/** The bare noun of an izafet: before the head when it is short, else with "of". */
export function classifierWords(
  classifier: Nominal,
  head: Noun,
  writing: Writing,
): { isBefore: boolean; isInfinitive?: true; pieces: Piece[] } {
  if (classifier.kind === 'clause' && takesInfinitiveBehind(head, classifier))
    return { isBefore: false, isInfinitive: true, pieces: infinitiveClause(classifier, writing) };
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
    const words = singularOf(classifier, nominalWords(classifier, 'bare', writing));
    return { isBefore, pieces: isPlaceName(classifier) ? withGenitive(words, false) : words };
  }
  return { isBefore, pieces: nominalWords(classifier, 'oblique', writing) };
}

/** Ресей әскері "Russia's army"; abbreviations stand bare: "US president". */
function isPlaceName({ head }: Noun): boolean {
  return head.fixed?.type === 'place' && /^[A-Z][a-z]/.test(head.fixed.english);
}

/** картоп бағасы "the potato price": what English only has in the plural stands bare of it before another noun. */
function singularOf({ head, features }: Noun, words: Piece[]): Piece[] {
  const isOnlyPlural = head.readings[0]?.entry?.flags.includes('pl') && !features.number;
  return isOnlyPlural
    ? words.map((piece) => ({ ...piece, text: piece.text.replace(/(?<=to)es$|(?<=[a-z])s$/, '') }))
    : words;
}
