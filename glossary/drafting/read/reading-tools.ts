import type { EnglishVariant } from '#glossary/english/numbers/variant.ts';
import type { Analyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import type { NameFinder } from '#glossary/kazakh/names/find-names.ts';
import type { Romanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import type { Expressions } from './expressions.ts';

/** What reading needs to know. */
export interface ReadingTools {
  readonly analyzer: Analyzer;
  readonly expressions: Expressions;
  readonly names: NameFinder;
  readonly romanizer: Romanizer;
  readonly variant: EnglishVariant;
}
