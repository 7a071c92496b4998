import type { TermType } from '#glossary/model/term-type.ts';
import { fold } from '../letters/fold.ts';
import type { NameData } from '../names/name-data.ts';
import { masculineSurname } from '../names/surname-endings.ts';
import { unique } from './combine-renderings.ts';
import { variants } from './house-variants.ts';
import { sameCapitals } from './name-style.ts';
import { type NamePart, respell } from './respelling.ts';
import { transliterate } from './transliterate.ts';

/** Spells single words of names in house style and knows the settled spellings. */
export interface WordSpeller {
  /** The settled English of a whole name of this type, best first; empty when there is none. */
  settled(name: string, type: TermType): readonly string[];
  /** House spellings of one word: settled or foreign, respelled, plain, then other conventions. */
  spell(word: string, part: NamePart): string[];
}

/** Builds a speller over the lists. */
export function createWordSpeller(data: NameData): WordSpeller {
  function settled(name: string, type: TermType): readonly string[] {
    const entries = data.established.find(fold(name));
    const entry = entries.find((candidate) => candidate.type === type);
    return (entry ?? (type === 'other' ? entries[0] : undefined))?.renderings ?? [];
  }

  /** Spellings that lists know for a word: of the name itself, of the foreign name, of the masculine surname. */
  function listed(word: string, part: NamePart): string[] {
    const own = settled(word, part === 'place' || part === 'other' ? part : 'person');
    if (part === 'place') return [...own];
    const all = data.foreignNames.find(fold(word));
    const fitting = all.filter((entry) => entry.part === part);
    const english = (fitting.length > 0 ? fitting : all).map((entry) => entry.english);
    if (own.length > 0 || english.length > 0 || part !== 'surname') return [...own, ...english];
    const masculine = masculineSurname(word);
    return masculine === null ? [] : settled(masculine, 'person').map((spelling) => `${spelling}a`);
  }

  function spell(word: string, part: NamePart): string[] {
    if (!/[\u0400-\u04ff]/.test(word)) return [word];
    const known = listed(word, part);
    const lower = word.toLowerCase();
    const respelled = respell(lower, part);
    const usual = respelled === lower ? word : sameCapitals(word, respelled);
    const spelled = unique([transliterate(usual, 'house'), transliterate(word, 'house')]);
    const others = known.length > 0 ? [] : spelled.flatMap((rendering) => variants(lower, rendering));
    return unique([...known, ...spelled, ...others]);
  }

  return { settled, spell };
}
