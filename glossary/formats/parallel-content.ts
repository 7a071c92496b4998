import { type CodedText, EMPTY_TEXT } from '#glossary/model/coded-text.ts';
import { joinCodedTexts } from '#glossary/model/edit-coded-text.ts';
import type { AlignedUnit } from './parallel.ts';

/** The Kazakh of a unit with its codes, sentences joined by a space. */
export function sourceContent({ segments }: AlignedUnit): CodedText {
  return segments
    .map(({ source }) => source)
    .filter(({ text, codes }) => text.trim() !== '' || codes.length > 0)
    .reduce(joinCodedTexts, EMPTY_TEXT);
}

/** The English of a unit with its codes; empty where there is none or the sentence is left out. */
export function targetContent({ host }: AlignedUnit): CodedText {
  return host.relation.kind === 'left-out' ? EMPTY_TEXT : host.target;
}
