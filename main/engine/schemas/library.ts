import { z } from 'zod';
import type { LibraryService } from '#contract/library-service.ts';
import { draftSettings } from './drafts.ts';
import { nothing, path, type SchemasOf, text } from './schema.ts';

const settings = z.object({
  writerName: text.exactOptional(),
  englishVariety: z.enum(['en-GB', 'en-US']).exactOptional(),
  quoteStyle: z.enum(['double', 'single']).exactOptional(),
  dateStyle: z.enum(['day-month', 'month-day']).exactOptional(),
  romanization: z.enum(['house', 'bgn-pcgn', 'latin-2021']).exactOptional(),
  ownWords: z.array(text).exactOptional(),
  drafting: draftSettings.exactOptional(),
  memory: z.object({ insertAt: z.int().min(50).max(101).nullable() }).exactOptional(),
});

export const librarySchemas: SchemasOf<LibraryService> = {
  state: nothing,
  settings: nothing,
  changeSettings: z.object({ settings }),
  backUp: nothing,
  backups: nothing,
  restore: z.object({ path }),
  open: z.object({ path }),
};
