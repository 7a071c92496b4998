/** Pairs of letters that look alike, a Cyrillic one first, as maps of UTF-16 units. Own knowledge. */

/** Cyrillic and Latin. Lower-case к т м н в are no twins of k t m h b. */
const LATIN_TWINS = 'аa еe оo рp сc уy хx іi әə өɵ һh АA ВB ЕE НH ІI КK МM ОO РP СC ТT ХX УY ӘƏ ӨƟ';
/** Cyrillic and what else stands for it: Greek, and the old Cyrillic fita. */
const STRAYS = 'АΑ ВΒ ЕΕ НΗ ІΙ КΚ МΜ ОΟ РΡ ТΤ ХΧ ҮΥ оο рρ хχ іι үγ өѳ ӨѲ';
/** Kazakh letters and what the 8-bit fonts of the 1990s have in their place, letters of other alphabets now. */
const OLD_FONT = 'әє ӘЄ қќ ҚЌ ғѓ ҒЃ ңњ ҢЊ ңѕ ҢЅ өґ ӨҐ үї ҮЇ ұў ҰЎ һћ ҺЋ';
const DIGITS = 'о0 з3 б6';

/** From a Latin, Greek or archaic letter to the Kazakh letter it looks like. */
export const TO_CYRILLIC = mapOf(`${LATIN_TWINS} ${STRAYS}`, 1, 0);
/** From a Cyrillic letter to the Latin letter it looks like. */
export const TO_LATIN = mapOf(LATIN_TWINS, 0, 1);
/** From a letter of the old fonts to the Kazakh letter it was drawn as. */
export const FROM_OLD_FONT = mapOf(OLD_FONT, 1, 0);
/** From a digit to the letter it looks like. */
export const FROM_DIGIT = mapOf(DIGITS, 1, 0);

function mapOf(pairs: string, from: number, to: number): ReadonlyMap<number, number> {
  return new Map(pairs.split(' ').map((pair) => [pair.charCodeAt(from), pair.charCodeAt(to)]));
}
