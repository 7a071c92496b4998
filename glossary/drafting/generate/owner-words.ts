import { possessive } from '#glossary/english/inflection/noun-forms.ts';
import { isHuman } from '../parse/agency.ts';
import { featuresOf, type Noun } from '../parse/tree.ts';
import { isPlural, referentOf } from './noun-number.ts';
import { type NounRole, nominalWords } from './noun-words.ts';
import { type Piece, word } from './piece.ts';
import { DEMONSTRATIVES, pronounText } from './pronoun-words.ts';
import { spokenPronoun, thirdPronoun } from './pronouns.ts';
import { englishOf } from './sense.ts';
import type { Writing } from './writing.ts';

/** Whose it is: "Karimova's", "his" before the noun, "of the deputy minister" after it. */
export function ownerWords(
  noun: Noun,
  role: NounRole,
  writing: Writing,
): { before: Piece[]; after: Piece[] } {
  const { possessor } = noun;
  if (role !== 'subject') meetOwner(possessor, writing);
  const whose = featuresOf(noun).possessor;
  if (possessor?.kind === 'noun') {
    if (
      possessor.head.readings[0]?.pos === 'pron' &&
      !possessor.head.fixed &&
      possessor.others.length === 0
    ) {
      // оның 85 мыңы: a part of what was counted before.
      if (noun.head.fixed?.number?.kind === 'cardinal' || noun.head.readings[0]?.pos === 'det')
        return { before: [], after: word('of them', possessor.head) };
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
      noun.determiners.length === 0 &&
      noun.head.readings[0]?.pos !== 'pron' &&
      noun.head.readings[0]?.pos !== 'num'
    ) {
      return { before: withGenitive(words, isPlural(possessor)), after: [] };
    }
    return { before: [], after: [...word('of'), ...words] };
  }
  if (possessor)
    return { before: [], after: [...word('of'), ...nominalWords(possessor, 'oblique', writing)] };
  if (whose === undefined || noun.classifier || noun.head.fixed || isOfKind(noun, writing))
    return { before: [], after: [] };
  if (whose !== '3') return { before: word(spokenPronoun(whose, 'possessive')), after: [] };
  if (noun.determiners.some(({ readings }) => DEMONSTRATIVES.has(readings[0]?.lemma ?? '')))
    return { before: [], after: [] };
  const described = [...noun.determiners, ...noun.adjectives.map(({ unit }) => unit)];
  if (described.some(({ readings }) => /^(?:басқа|өзге)$/.test(readings[0]?.lemma ?? '')))
    return { before: [], after: [] };
  if (noun.numeral || noun.relatives.length > 0 || noun.head.readings[0]?.entry?.flags.includes('time'))
    return { before: [], after: [] };
  if (role === 'subject' && !isHuman(noun)) return { before: [], after: [] };
  // пәтерді иесіне қайтарды: its owner.
  if (noun.head.readings[0]?.lemma === 'ие' && writing.thing)
    return { before: word(thirdPronoun(writing.thing, 'possessive', noun.head, writing)), after: [] };
  const spokenOf =
    isHuman(noun) && !writing.topic?.isHuman ? (writing.person ?? writing.topic) : writing.topic;
  // күйеуі: behind several persons the husband of the one spoken of before them.
  const owner = spokenOf?.isPlural && isSpouse(noun) ? (writing.single ?? spokenOf) : spokenOf;
  if (owner === null || noun.head.readings[0]?.pos !== 'n') return { before: [], after: [] };
  return { before: word(thirdPronoun(owner, 'possessive', noun.head, writing)), after: [] };
}

/** Қыздың денсаулығына қауіп жоқ, бірақ ол қорқады: whose something is may be spoken of behind it. */
function meetOwner(owner: Noun['possessor'], writing: Writing): void {
  if (owner?.kind !== 'noun' || !isHuman(owner) || owner.head.readings[0]?.pos === 'pron') return;
  writing.met ??= referentOf(owner);
}

/** Several persons have no husband in common. */
function isSpouse({ head, features }: Noun): boolean {
  return !features.number && /^(?:күйеу|жұбай|әйел|зайып)$/.test(head.readings[0]?.lemma ?? '');
}

/** шетел агенттері, түрік дәрігерлері: an expression listed with its possessive and what a nation has is nobody's. */
function isOfKind(noun: Noun, writing: Writing): boolean {
  const { head, adjectives } = noun;
  if (/ \S+[ыі]$/.test(head.readings[0]?.lemma ?? '')) return true;
  return isPlural(noun) && adjectives.some(({ unit }) => /^[A-Z]/.test(englishOf(unit, writing)));
}

export function withGenitive(words: readonly Piece[], isMany: boolean): Piece[] {
  const last = words.at(-1);
  if (!last) return [];
  return [...words.slice(0, -1), { ...last, text: possessive(last.text, isMany) }];
}
