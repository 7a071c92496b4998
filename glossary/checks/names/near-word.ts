const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const VOWELS = [...'aeiou'];

/**
 * The first right word that another is one slip of the fingers away from: two letters exchanged, one too many,
 * another or one too few; Turkey for Turney. Undefined when there is none. Asks 50 times the length of the word.
 */
export function nearWord(word: string, isRight: (word: string) => boolean): string | undefined {
  const at = Array.from({ length: word.length - 1 }, (_, index) => index + 1);
  const slips = [
    ...exchanged(word),
    ...at.map((i) => word.slice(0, i) + word.slice(i + 1)),
    ...[...at, word.length].flatMap((i) =>
      LETTERS.map((letter) => word.slice(0, i) + letter + word.slice(i)),
    ),
    ...at.flatMap((i) => LETTERS.map((letter) => word.slice(0, i) + letter + word.slice(i + 1))),
  ];
  return slips.find((slip) => slip !== word && isRight(slip));
}

/** A word with two neighbours of its letters exchanged, the first letter kept; Turkey of Turkye. */
export function exchanged(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 2 },
    (_, index) => word.slice(0, index + 1) + word[index + 2]! + word[index + 1]! + word.slice(index + 3),
  ).filter((other) => other !== word);
}

/** A word with one of its vowels put for another, the first letter kept; Robert of Roburt. */
export function revowelled(word: string): readonly string[] {
  return [...word].flatMap((letter, at) =>
    at === 0 || !VOWELS.includes(letter)
      ? []
      : VOWELS.filter((vowel) => vowel !== letter).map(
          (vowel) => word.slice(0, at) + vowel + word.slice(at + 1),
        ),
  );
}
