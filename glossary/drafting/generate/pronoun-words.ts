import type { Nominal, Noun } from '../parse/tree.ts';
import { referentOf } from './noun-number.ts';
import { type NounRole, nominalWords } from './noun-words.ts';
import { ownerWords } from './owner-words.ts';
import { type Piece, word } from './piece.ts';
import {
  PERSONAL_PRONOUNS,
  type PronounForm,
  referentOfOl,
  spokenPronoun,
  thirdPronoun,
} from './pronouns.ts';
import { relativeAfter } from './relative-words.ts';
import { englishOf } from './sense.ts';
import type { Writing } from './writing.ts';

/** This and that. */
export const DEMONSTRATIVES: ReadonlySet<string> = new Set('бұл осы сол мына мынау ана анау'.split(' '));

export function pronounWords(noun: Noun, role: NounRole, writing: Writing): Piece[] {
  const form: PronounForm = role === 'subject' || role === 'new-subject' ? 'subject' : 'object';
  if (noun.possessor && /^өз(?:і|дері)$/.test(noun.head.readings[0]?.lemma ?? ''))
    return himself(noun, noun.possessor, role, writing);
  const pronoun = pronounText(noun, form, writing);
  const owned = noun.possessor ? ownerWords(noun, role, writing).after : [];
  const after =
    isMost(noun) && owned[0]?.text === 'of' && !isSpecific(owned[1]?.text) ? owned.slice(1) : owned;
  if (pronoun !== null) return word(pronoun, noun.head);
  let english = englishOf(noun.head, writing);
  const whose =
    noun.possessor?.kind === 'noun'
      ? PERSONAL_PRONOUNS[noun.possessor.head.readings[0]?.lemma ?? '']
      : undefined;
  if (whose && whose !== '3') english = english.replace(/them$/, spokenPronoun(whose, 'object'));
  else if (noun.possessor && !isThey(noun.possessor))
    english = english.replace(/ of (?:them|it)$/, '').replace(after[0]?.text === 'of' ? /$^/ : / of$/, '');
  const members = noun.relatives.flatMap((relative) => relativeAfter(relative, noun, writing));
  return [...word(english, noun.head), ...after, ...members];
}

/** тұрғындардың көбі "most residents". */
function isMost({ head }: Noun): boolean {
  return /^(?:көбі|көпшілігі)$/.test(head.readings[0]?.lemma ?? '');
}

function isSpecific(first: string | undefined): boolean {
  return (
    first === undefined ||
    /^(?:the|this|that|these|those|his|her|its|their|our|my|your|them|us|you)\b/.test(first)
  );
}

function isThey(owner: Nominal): boolean {
  return owner.kind === 'noun' && owner.head.readings[0]?.lemma === 'олар';
}

/** әкімнің өзі "the akim himself". */
function himself(noun: Noun, owner: Nominal, role: NounRole, writing: Writing): Piece[] {
  const self = thirdPronoun(referentOf(owner), 'reflexive', noun.head, writing);
  return [...nominalWords(owner, role, writing), ...word(self, noun.head)];
}

/** A personal pronoun in the form English needs; null for other pronouns. */
export function pronounText(noun: Noun, form: PronounForm, writing: Writing): string | null {
  const lemma = noun.head.readings[0]?.lemma ?? '';
  const person = PERSONAL_PRONOUNS[lemma];
  if (person !== undefined && person !== '3') return spokenPronoun(person, form);
  if (lemma === 'ол')
    return thirdPronoun(
      referentOfOl(writing, noun.features.case === 'gen' ? 'possessive' : form),
      form,
      noun.head,
      writing,
    );
  if (lemma === 'олар')
    return thirdPronoun({ gender: 'u', isHuman: true, isPlural: true }, form, noun.head, writing);
  if (lemma === 'өз' || lemma === 'өзі') {
    // өзін ұрғанын айтты: somebody else beat the one who says so.
    const { speaker, subject } = writing;
    if (form === 'object' && speaker?.isHuman && subject !== null && subject !== speaker)
      return thirdPronoun(speaker, 'object', noun.head, writing);
    return form === 'possessive'
      ? `${thirdPronoun(writing.topic, 'possessive', noun.head, writing)} own`
      : form === 'subject'
        ? thirdPronoun(writing.topic, 'subject', noun.head, writing)
        : thirdPronoun(writing.topic, 'reflexive', noun.head, writing);
  }
  if (DEMONSTRATIVES.has(lemma) && form === 'possessive') return null;
  return null;
}
