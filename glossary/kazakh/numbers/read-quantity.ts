import { approximationAfter, approximationBefore } from './approximation.ts';
import { BARE, type Ending, endingAfter, readEnding } from './ending.ts';
import { type Found, recognized } from './found.ts';
import { isDash, type Lexeme } from './lexemes.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { POWERS, readUnit } from './units.ts';

/**
 * Reads everything else that counts: plain numbers and ranges («25 мың», «бес-алты», «5–6 млн»), with money, percent,
 * measure or age («1,7 млрд теңге», «$5 млн», «70 %-ы», «120 шақырымға», «23 жастағы»), ordinals («2-ші», «екінші»,
 * «136-бап»), and an adjoining "about" («шамамен 500», «мыңнан астам»), «10-нан 20-ға дейін». A bare «бір», which is mostly "a", and
 * «біріншіден» "firstly" are no numbers.
 */
export function readQuantity(lexemes: readonly Lexeme[], at: number): Found | null {
  const before = approximationBefore(lexemes[at]);
  const from = before === '' ? at : at + 1;
  const counted = readCounted(lexemes, from);
  if (counted === null) return null;
  if (before !== '') return { ...counted, number: { ...counted.number, approximation: before } };
  const after = approximationAfter(lexemes[counted.next], counted.number.case);
  if (after === '' || counted.number.kind === 'ordinal') return counted;
  return {
    number: { ...counted.number, approximation: after, case: 'nom', possessive: false },
    next: counted.next + 1,
  };
}

interface Counted {
  readonly values: readonly number[];
  readonly last: Amount;
  readonly inWords: boolean;
}

function readCounted(lexemes: readonly Lexeme[], at: number): Found | null {
  const sign = lexemes[at]?.kind === 'sign' ? readUnit(lexemes[at].text) : null;
  const counted = readRange(lexemes, sign?.kind === 'money' ? at + 1 : at);
  if (counted === null) return null;
  const { values, last, inWords } = counted;
  if (sign?.kind === 'money') {
    return {
      number: recognized({ kind: 'money', values, currency: sign.unit }, last.ending),
      next: last.next,
    };
  }
  if (last.ordinal) {
    const isAdverb = last.inWords && last.ending.case === 'abl' && !last.ending.possessive;
    return isAdverb
      ? null
      : { number: recognized({ kind: 'ordinal', values, inWords }, last.ending), next: last.next };
  }
  const withUnit = last.ending === BARE ? readCountedUnit(lexemes, last.next, counted) : null;
  if (withUnit !== null) return withUnit;
  const isArticle = inWords && values.length === 1 && values[0] === 1 && last.ending.case === 'nom';
  if (isArticle || values[0]! < 1) return inWords ? null : { number: plain(counted), next: last.next };
  return { number: plain(counted), next: last.next };
}

function plain({ values, inWords, last }: Counted) {
  return recognized({ kind: 'cardinal', values, inWords }, last.ending);
}

/** One amount, or two joined by a dash or put side by side: 5–6 млн, бес-алты, екі үш. */
function readRange(lexemes: readonly Lexeme[], at: number): Counted | null {
  const from = readAmount(lexemes, at);
  if (from === null) return null;
  const alone: Counted = { values: [from.value], last: from, inWords: from.inWords };
  if (from.ordinal) return alone;
  if (from.ending.case === 'abl') return readFromTo(lexemes, from) ?? alone;
  if (from.ending !== BARE) return alone;
  const dash = isDash(lexemes[from.next]);
  const to = readAmount(lexemes, dash ? from.next + 1 : from.next);
  if (to === null || to.bound) return alone;
  const low =
    from.scale === 1 && to.scale > 1 && from.value < to.value / to.scale ? from.value * to.scale : from.value;
  const isNeighbour = from.inWords && from.value < 10 && to.value === low + (to.scale > 1 ? to.scale : 1);
  if (!(dash || isNeighbour) || to.value <= low || to.collective) return alone;
  return { values: [low, to.value], last: to, inWords: from.inWords && to.inWords };
}

/** «10-нан 20-ға дейін», «үштен беске дейін»: both ends and the word that closes them. */
function readFromTo(lexemes: readonly Lexeme[], from: Amount): Counted | null {
  const to = readAmount(lexemes, from.next);
  if (to === null || to.ordinal || to.ending.case !== 'dat' || to.value <= from.value) return null;
  const until = lexemes[to.next];
  if (until?.text !== 'дейін') return null;
  return { values: [from.value, to.value], last: { ...to, next: to.next + 1 }, inWords: from.inWords };
}

function readCountedUnit(lexemes: readonly Lexeme[], at: number, { values, inWords }: Counted): Found | null {
  const word = lexemes[at];
  if (word === undefined) return null;
  const age = word.kind === 'word' ? readAge(word.text) : null;
  if (age !== null) return { number: recognized({ kind: 'age', values, inWords }, age), next: at + 1 };
  const power = POWERS[word.text];
  const isNamedDollar = word.text === 'ақш';
  const at2 = power !== undefined || isNamedDollar ? at + 1 : at;
  const unit = lexemes[at2] === undefined ? null : readUnit(lexemes[at2].text);
  if (unit === null) return null;
  const [ending, next] = endingAfterSign(lexemes, at2, unit.ending);
  switch (unit.kind) {
    case 'percent':
      return { number: recognized({ kind: 'percent', values, inWords }, ending), next };
    case 'money':
      return { number: recognized({ kind: 'money', values, currency: unit.unit, inWords }, ending), next };
    case 'measure': {
      if (values.length === 1 && values[0] === 1 && ending.possessive) return null;
      const name = power === undefined ? unit.unit : `${power} ${unit.unit}`;
      return { number: recognized({ kind: 'measure', values, unit: name, inWords }, ending), next };
    }
  }
}

/** «%-ы», «км-ге»: the ending of a sign or abbreviation stands behind a hyphen. */
function endingAfterSign(lexemes: readonly Lexeme[], at: number, ending: Ending): readonly [Ending, number] {
  const word = lexemes[at + 2];
  if (ending !== BARE || !isDash(lexemes[at + 1]) || !lexemes[at + 1]!.glued || !word?.glued)
    return [ending, at + 1];
  const behind = readEnding(word.text);
  return behind === null ? [ending, at + 1] : [behind, at + 3];
}

const AGE = /^жас(?:ар|тағы|тағ[ыі]лар)?$/;

/** «23 жаста», «23 жастағы», «23 жасар», «23 жасында»: all but the plain adjective "young". */
function readAge(word: string): Ending | null {
  if (AGE.test(word)) return { ...BARE, attributive: word !== 'жас' };
  const ending = endingAfter('жас', word);
  return ending !== null && !ending.attributive ? ending : null;
}
