/** Cyrillic letters that carry no consonant; English writes them by one, several or no vowel. */
const VOWELS = 'аәеёийоөуұүыіэюяьъ';

/** Spellings remembered; an article repeats its own. */
const REMEMBERED = 20_000;

function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      value = make(text);
      known.set(text, value);
    }
    return value;
  };
}

/** The sounds of a Kazakh name (lower case): consonants one by one, doubled ones once; vowels in runs. */
export const kazakhSounds = remembering(
  (kazakh): readonly string[] =>
    kazakh
      .replaceAll('-', '')
      .replace(/([^аәеёийоөуұүыіэюяьъ])\1+/g, '$1')
      .match(/[аәеёийоөуұүыіэюяьъ]+|\p{L}/gu) ?? [],
);

/** An English spelling (lower case) without marks and doubled consonants; Mc as it is spoken. */
export const plainEnglish = remembering((english) =>
  english
    .replace(/[^a-z]/g, '')
    .replace(/^mc(?=[a-z]{2})/, 'mac')
    .replace(/([^aeiou])\1+/g, '$1'),
);

/** Whether one of the sounds of a Kazakh name is a run of vowels. */
export function isVowelRun(sound: string): boolean {
  return VOWELS.includes(sound.charAt(0));
}

/** How many consonants a Kazakh name (lower case) has, doubled ones counted once. */
export function consonantCount(kazakh: string): number {
  return kazakhSounds(kazakh).filter((sound) => !isVowelRun(sound)).length;
}
