import { z } from 'zod';
import type { TextService } from '#contract/text-service.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import { TERM_TYPES } from '#glossary/model/term-type.ts';
import { id, type SchemasOf, text } from './schema.ts';

export const textSchemas: SchemasOf<TextService> = {
  misspellings: z.object({ text }),
  spellingSuggestions: z.object({ word: z.string().max(200) }),
  homoglyphs: z.object({ segmentId: id<SegmentId>() }),
  romanize: z.object({ text: z.string().max(1000), type: z.enum(TERM_TYPES) }),
};
