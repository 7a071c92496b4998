import type { Noun } from '../parse/tree.ts';
import { classifierWords, type NounRole, nominalWords } from './noun-words.ts';
import type { Piece } from './piece.ts';
import type { Writing } from './writing.ts';

export function withTitle(title: Noun, name: Piece[], writing: Writing): Piece[] {
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
