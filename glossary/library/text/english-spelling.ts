import type { Span } from '#glossary/model/span.ts';
import { englishKey } from '#glossary/terms/entry-keys.ts';
import type { Library } from '../library.ts';
import { settings } from '../settings.ts';
import { hasEnglish } from './spelling.ts';
import type { TextTools } from './text-tools.ts';

/** Misspelt words of an English text in the library's variety; own words and words of glossary renderings are right. */
export async function misspellings(
  library: Library,
  tools: TextTools,
  text: string,
): Promise<readonly Span[]> {
  if (!hasEnglish(text)) return [];
  const { englishVariety, ownWords } = settings(library);
  const { entries, measures } = library.store;
  const spelling = await tools.spelling(englishVariety);
  const own = new Set(ownWords.map(measures.fold));
  return spelling.misspellings(
    text,
    (word) => own.has(measures.fold(word)) || entries.hasKey(englishKey(word)),
  );
}

/** Words close to a misspelt one, best first. */
export async function spellingSuggestions(
  library: Library,
  tools: TextTools,
  word: string,
): Promise<readonly string[]> {
  const spelling = await tools.spelling(settings(library).englishVariety);
  return spelling.suggestions(word);
}
