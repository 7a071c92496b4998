/** Kazakh letters and the Russian ones typed for them on a Russian keyboard. Own knowledge. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['ә', 'а'],
  ['ғ', 'г'],
  ['қ', 'к'],
  ['ң', 'н'],
  ['ө', 'о'],
  ['ұ', 'у'],
  ['ү', 'у'],
  ['һ', 'х'],
  ['і', 'и'],
]);

/**
 * Gives Kazakh letters the shape they have on a Russian keyboard: of a folded text, unit for unit. Two spellings that
 * differ only so (Қазақстан, Казакстан) come out alike; so do different words (қар, кар), which is why such a match is
 * weaker than one of fold or foldForMatch and must be asked for.
 */
export function foldStandIns(folded: string): string {
  return folded.replace(/[әғқңөұүһі]/g, (letter) => STAND_INS.get(letter)!);
}
