import type { Noun } from '../parse/tree.ts';
import { isPlural } from './noun-number.ts';
import type { NounRole } from './noun-words.ts';
import { INDEFINITE, type Piece, word } from './piece.ts';
import { englishOf } from './sense.ts';
import type { Writing } from './writing.ts';

/** Adjectives that leave only one. */
const UNIQUE = /^(?:first|second|third|last|only|same|next|main|final|current|former)$/;

/** Adjectives that leave only so many: the last five years. */
const ORDERED = /^(?:first|second|third|last|only|same|next)$/;

export function article(noun: Noun, role: NounRole, first: string, writing: Writing): Piece[] {
  const reading = noun.head.readings[0];
  const flags = reading?.entry?.flags ?? [];
  const lemma = reading?.lemma ?? '';
  const known = writing.mentioned.has(lemma);
  writing.mentioned.add(lemma);
  if (/^(?:the|a|an|this|all|both) |'s $|^(?:last|next) (?:year|month|week) $/.test(`${first} `)) return [];
  const isOrdered = noun.adjectives.some(({ unit }) => ORDERED.test(englishOf(unit, writing)));
  if (noun.head.fixed?.number) return isOrdered ? word('the') : [];
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
      isOrdered ||
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
