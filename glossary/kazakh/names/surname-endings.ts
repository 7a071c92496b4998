/** The parts of a person's name that a word can be. */
export type PersonPart = 'given' | 'surname' | 'patronymic';

const PATRONYMIC = /(?:.ұлы|.қызы|[ое]вич|[ое]вна|ьич|ична|инична)$/;
const SURNAME = /(?:[оеё]ва?|ина?|(?:ск|цк)(?:ий|ая)|[ыо]й|ая|енко|швили|адзе|идзе|[ая]нц?|ич)$/;
/** The endings above that Kazakh given names and words share too often to prove a surname. */
const SHARED_ENDING = /(?:[ая]н|[ыо]й|ая|ич|ин|ина)$/;

/**
 * What part of a person's name a word is, judged by its ending alone: Досаева surname, Асанұлы patronymic, everything
 * else given. Endings that given names share (Ерлан, Мадина, Толқын) do not make a surname unless `trustShared`,
 * as for the last word of a full name (Әлібек Мусин).
 */
export function partByEnding(word: string, trustShared = false): PersonPart {
  const lower = word.toLowerCase();
  if (PATRONYMIC.test(lower)) return 'patronymic';
  if (lower.length < 5 || !SURNAME.test(lower)) return 'given';
  return trustShared || !SHARED_ENDING.test(lower) ? 'surname' : 'given';
}

/** The masculine of a feminine surname (Сапарова → Сапаров), null when the word is not a feminine surname. */
export function masculineSurname(feminine: string): string | null {
  if (/(?:[оеё]в|ин)а$/.test(feminine) && feminine.length > 5) return feminine.slice(0, -1);
  return /[сц]кая$/.test(feminine) ? `${feminine.slice(0, -2)}ий` : null;
}
