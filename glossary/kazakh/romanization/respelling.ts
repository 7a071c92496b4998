/** Which part of a name a spelling is for. */
export type NamePart = 'given' | 'surname' | 'patronymic' | 'place' | 'other';

type Respelling = readonly [pattern: RegExp, replacement: string];

/**
 * What passports and newsrooms write otherwise than the Kazakh letters say, because the English spelling came through
 * Russian or a dialect. Applied to the lower-case Kazakh word before its letters are written in Latin, in order.
 * Own knowledge, observed in names in use; the plain spelling stays among the alternatives.
 */
const RUSSIAN_TYPE_SURNAMES: readonly Respelling[] = [
  // Utebayev, Utemuratov; Tulegenov, Kulbayev, Bulegenov
  [/^ө(?=[тлсш])/, 'у'],
  [/^([бкмнпт])ө(?=[лс])/, '$1у'],
  // Iskakov, Ismailov, Ibrayev, Idrisov
  [/^ы(?=с[қм]|кс|бр)/, 'и'],
  [/^[ыі]д[ыі]р/, 'идр'],
  // Tleubayev, Pshenbayev: і of an open first syllable
  [/^тіле(?=[ус])/, 'тле'],
  [/^піше/, 'пше'],
  // Abdrakhmanov, Abdrashev
  [/^әбдіра/, 'абдра'],
  // Rakhimov, Rakhimzhanov; Zhakupov, Zhusupov
  [/ра[қх]ым/, 'рахим'],
  [/^жақып/, 'жақуп'],
  [/^жүсіп/, 'жүсуп'],
  // ұ, о … ы of some roots is rounded: Konurbayev, Turgunbayev
  [/^қо[нң]ыр/, 'қонур'],
  [/^тұрғын/, 'тұрғұн'],
];

const GIVEN_NAMES: readonly Respelling[] = [
  // Kabibulla, Khabibulla; Turgun, Turgunbek
  [/болла$/, 'булла'],
  [/^тұрғын/, 'тұрғұн'],
];

const PLACES: readonly Respelling[] = [
  // Zhanaaul, Bayanaul; ұ … ы of one root: Uzunkol, Karakuduk
  [/(?<=.)ауыл/, 'аул'],
  [/құдық/, 'құдұқ'],
  [/^ұзын/, 'ұзұн'],
];

const RUSSIAN_TYPE = /(?:[оеё]ва?|ина?)$/;

/** The word as its usual spelling would be heard; the word itself when no rule applies. Lower case in and out. */
export function respell(word: string, part: NamePart): string {
  return rulesFor(word, part).reduce(
    (spelled, [pattern, replacement]) => spelled.replace(pattern, replacement),
    word,
  );
}

function rulesFor(word: string, part: NamePart): readonly Respelling[] {
  switch (part) {
    case 'surname':
      return RUSSIAN_TYPE.test(word) ? RUSSIAN_TYPE_SURNAMES : [];
    case 'given':
      return GIVEN_NAMES;
    case 'place':
      return PLACES;
    case 'patronymic':
    case 'other':
      return [];
  }
}
