import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';
import { countWords } from '#glossary/model/count-words.ts';
import type { TextMeasures } from '#glossary/store/text-measures.ts';
import { entryKeys } from '#glossary/terms/entry-keys.ts';

/** The language functions of stored texts. */
export const TEXT_MEASURES: TextMeasures = { fold: foldForMatch, countWords, entryKeys };
