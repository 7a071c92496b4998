/** Latin letters that may begin one and the same name in two spellings: Khadija and Hadija, Jean and Zhan. Own knowledge. */
const TOGETHER = ['kcqhgxj', 'jgzdy', 'sczxt', 'vwuf', 'fpvb', 'td', 'nk', 'rw'];

const MET: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [
    letter,
    new Set([
      letter,
      ...TOGETHER.filter((letters) => letters.includes(letter)).flatMap((letters) => [...letters]),
    ]),
  ]),
);

/** A vowel at the beginning comes and goes: Smailov, Ismailov. */
const VOWEL = /^[aeiouy]/;

/** Whether two Latin spellings (lower case) may begin with the same sound; letters that are none of English do. */
export function mayBeginAlike(a: string, b: string): boolean {
  if (VOWEL.test(a) || VOWEL.test(b)) return true;
  return MET.get(a.charAt(0))?.has(b.charAt(0)) ?? true;
}
