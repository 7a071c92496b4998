import { fold } from '../letters/fold.ts';
import type { NameGender } from './name-data.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { FoundName, NameMention } from './name-mention.ts';
import type { NameWord } from './name-words.ts';
import { masculineSurname, partByEnding } from './surname-endings.ts';

/**
 * Gives every found name its offsets, its gender and the number of its entity: equal base forms are one thing, and a
 * person named by surname, given name or initials is the one whose full name the text has, if there is only one such.
 * Назарбаев and Назарбаева stay two.
 */
export function linkMentions(
  found: readonly FoundName[],
  words: readonly NameWord[],
  lexicon: NameLexicon,
): NameMention[] {
  const entities = new Map<string, number>();
  const fullNames = fullNamesByWord(found);
  return found.map((name) => {
    const key = entityKey(name, fullNames);
    let entity = entities.get(key);
    if (entity === undefined) {
      entity = entities.size;
      entities.set(key, entity);
    }
    return {
      start: words[name.from]!.start,
      end: words[name.to - 1]!.end,
      type: name.type,
      base: name.base,
      gender: name.type === 'person' ? genderOf(name.base, lexicon) : 'u',
      entity,
    };
  });
}

function entityKey({ type, base }: FoundName, fullNames: ReadonlyMap<string, readonly string[]>): string {
  if (type !== 'person') return `${type} ${fold(base)}`;
  const key = personKey(base);
  const parts = key.split(' ');
  const surest = parts.find((part) => !part.endsWith('.')) ?? '';
  const fitting = (fullNames.get(surest) ?? []).filter((full) => isShortFor(parts, full.split(' ')));
  const longest = fitting.filter(
    (full) => !fitting.some((other) => other !== full && isShortFor(full.split(' '), other.split(' '))),
  );
  return longest.length === 1 ? `person ${longest[0]}` : `person ${key}`;
}

/** The full names of a text by each of their words. */
function fullNamesByWord(found: readonly FoundName[]): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  const full = found.filter(
    ({ type, base }) => type === 'person' && base.includes(' ') && !base.includes('.'),
  );
  for (const key of new Set(full.map(({ base }) => personKey(base)))) {
    for (const word of key.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), key]);
  }
  return byWord;
}

/** The words of a name whatever their order: surname first or last. */
function personKey(base: string): string {
  return fold(base).split(' ').sort().join(' ');
}

/** Whether every part is a word of the full name, or the initial of one: Қ. Тоқаев for Қасым-Жомарт Тоқаев. */
function isShortFor(parts: readonly string[], full: readonly string[]): boolean {
  return parts.every((part) =>
    part.endsWith('.') ? full.some((word) => word.startsWith(part.slice(0, -1))) : full.includes(part),
  );
}

/** The gender a person's name tells: by surname or patronymic first, then by the given name. */
function genderOf(base: string, lexicon: NameLexicon): NameGender {
  const parts = fold(base).split(' ');
  for (const part of parts) {
    if (
      /қызы$|[ое]вна$|ична$/.test(part) ||
      (masculineSurname(part) !== null && partByEnding(part) === 'surname')
    ) {
      return 'f';
    }
    if (/ұлы$|[ое]вич$/.test(part) || (partByEnding(part) === 'surname' && /[ое]в$|[сц]кий$/.test(part)))
      return 'm';
  }
  for (const part of parts) {
    const gender = lexicon.givenName(part)?.gender ?? lexicon.foreignName(part)?.gender;
    if (gender !== undefined && gender !== 'u') return gender;
  }
  return 'u';
}
