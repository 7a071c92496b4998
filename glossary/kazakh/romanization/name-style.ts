/** Words after a name that belong to it: Шыңғыс хан, Төле би. */
export const HONORIFICS: Readonly<Record<string, string>> = {
  хан: 'Khan',
  би: 'Bi',
  батыр: 'Batyr',
  сұлтан: 'Sultan',
  ақын: 'Akyn',
  сал: 'Sal',
  жырау: 'Zhyrau',
  ана: 'Ana',
  баба: 'Baba',
  әулие: 'Aulie',
};

/** Points of the compass before the name of a place. */
export const DIRECTIONS: Readonly<Record<string, string>> = {
  солтүстік: 'North',
  оңтүстік: 'South',
  шығыс: 'East',
  батыс: 'West',
  орталық: 'Central',
};

const PARTICLES = /^(?:фон|ван|де|да|ди|дер|дю|ла|ле|ибн|бин|бен|әл|ал|аль|эль)$/;

/** Whether a word inside a name stays small: von, de, ibn. */
export function isParticle(word: string): boolean {
  return PARTICLES.test(word);
}

/** Every word and every part at a hyphen with a capital. */
export function capitalised(text: string): string {
  return text.replace(
    /(^|[\s-])(\p{Ll})/gu,
    (_, edge: string, letter: string) => edge + letter.toUpperCase(),
  );
}

/** Gives `word` (lower case) the capitals of `model`: none, the first letter, or all. */
export function sameCapitals(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  if (model.charAt(0) === model.charAt(0).toLowerCase()) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
