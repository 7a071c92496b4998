/** Kazakh and Russian letters in file names, after the 2021 Latin table without its diacritics: names travel between systems. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'ng',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Words of the title a file name is made of. */
const WORDS = 4;

/** A file name without extension from a title: "Қызылордада мұражай ашылды" → "qyzylordada-murazhay-ashyldy". */
export function baseNameOf(title: string): string {
  const words = title.toLocaleLowerCase('kk').match(/[\p{L}\p{N}]+/gu) ?? [];
  const latin = words
    .slice(0, WORDS)
    .map((word) => [...word].map((letter) => LATIN[letter] ?? letter).join(''));
  return latin.join('-').replace(/[^\p{L}\p{N}-]/gu, '') || 'article';
}
