import { type Faults, inTarget, replaceOne } from './fault.ts';

/** Marks, spaces and letters. */
export const FORM_FAULTS: Faults = {
  'form: word twice': inTarget((target, chance) =>
    replaceOne(/\b(?:the|of|to|and|in|was)\b/g, target, chance, (found) => `${found} ${found}`),
  ),
  'form: space twice': inTarget((target, chance) => replaceOne(/ /g, target, chance, () => '  ')),
  'form: space at the end': inTarget((target) => `${target} `),
  'form: space before a mark': inTarget((target, chance) =>
    replaceOne(/(?<=\p{L})[,?](?= )/gu, target, chance, (mark) => ` ${mark}`),
  ),
  'form: comma twice': inTarget((target, chance) =>
    replaceOne(/(?<=\p{L}),(?= )/gu, target, chance, () => ',,'),
  ),
  'form: full stop missing': inTarget((target, _, source) =>
    /\p{L}{5,}\.$/u.test(source) && /\p{L}\.$/u.test(target) ? target.slice(0, -1) : null,
  ),
  'form: quotation mark missing': inTarget((target, chance, source) =>
    (source.match(/["“”«»]/g)?.length ?? 0) % 2 === 0 && /^[^"“]*["“][^"”]*["”][^"“”]*$/.test(target)
      ? replaceOne(/["“”]/g, target, chance, () => '')
      : null,
  ),
  'form: bracket missing': inTarget((target, chance) =>
    /^[^()]*\([^()]*\)[^()]*$/.test(target) ? replaceOne(/[()]/g, target, chance, () => '') : null,
  ),
  'form: Cyrillic letter': inTarget((target, chance) =>
    replaceOne(/(?<=\p{Ll})[oaec](?=\p{Ll})/gu, target, chance, (letter) => 'оаес'['oaec'.indexOf(letter)]!),
  ),
  'form: zero-width space': inTarget((target, chance) =>
    replaceOne(/(?<=\p{L})(?=\p{L})/gu, target, chance, () => '\u200b'),
  ),
  'form: small letter at the start': inTarget((target, _, source) =>
    /^\p{Lu}/u.test(source) && /^\p{Lu}\p{Ll}/u.test(target)
      ? target.charAt(0).toLowerCase() + target.slice(1)
      : null,
  ),
  'form: a for an': inTarget((target, chance) =>
    replaceOne(/\b(?:an (?=[aeio][a-z]{3})|a (?=[bcdfgjklmnpqrstvwz][a-z]{3}))/g, target, chance, (found) =>
      found === 'an ' ? 'a ' : 'an ',
    ),
  ),
  'form: no space after a comma': inTarget((target, chance) =>
    replaceOne(/(?<=\p{Ll}), (?=\p{Ll})/gu, target, chance, () => ','),
  ),
  'form: letters of a word exchanged': inTarget((target, chance) =>
    replaceOne(
      /(?<![\p{L}’'-])\p{Ll}{7,}(?![\p{L}’'-])/gu,
      target,
      chance,
      (word) => word.slice(0, 2) + word[3] + word[2] + word.slice(4),
    ),
  ),
};
