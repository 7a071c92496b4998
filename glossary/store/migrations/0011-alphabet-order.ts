import type { Migration } from './migration.ts';

/** The Kazakh alphabet as model/alphabet-order.ts had it when this was shipped. */
const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** The base form with each letter as the unit whose order is that of the alphabet, see alphabetKey. */
const KEY = [...ALPHABET].reduce(
  (text, letter, at) => `replace(${text}, '${letter}', char(${0x400 + at}))`,
  'base',
);

/** Base forms are kept in the order of the Kazakh alphabet, where ә comes before б and і before э. */
export const alphabetOrder: Migration = { version: 11, up: `UPDATE entry SET base = ${KEY};` };
