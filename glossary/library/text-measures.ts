import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';
import { sourceKeys, targetKeys } from '#glossary/memory/index/index-keys.ts';
import { textHash } from '#glossary/memory/index/text-hash.ts';
import { countWords } from '#glossary/model/count-words.ts';
import type { TextMeasures } from '#glossary/store/text-measures.ts';
import { entryKeys, searchKeys, searchWords } from '#glossary/terms/entry-keys.ts';

/** The language functions of stored texts. */
export const TEXT_MEASURES: TextMeasures = {
  fold: foldForMatch,
  countWords,
  entryKeys,
  searchKeys,
  searchWords,
  textHash,
  sourceKeys,
  targetKeys,
};
