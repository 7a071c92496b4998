import { z } from 'zod';
import { BLOCK_ROLES, PASSAGE_LANGUAGES } from '#glossary/model/article.ts';
import { count, text } from './schema.ts';

/** Metadata as far as given. */
export const metadata = z.object({
  title: text.exactOptional(),
  outlet: text.exactOptional(),
  url: text.exactOptional(),
  author: text.exactOptional(),
  publishedOn: z.union([z.iso.date(), z.literal('')]).exactOptional(),
  licence: text.exactOptional(),
});

/** How the lines of a text are to be taken. */
export const layout = z.enum(['auto', 'paragraph-a-line', 'sentence-a-line', 'wrapped']);

/** How a file is to be read. */
export const readOptions = z.object({
  encoding: z.string().max(50).exactOptional(),
  layout: layout.exactOptional(),
  metadata: metadata.exactOptional(),
  paragraphs: z
    .array(
      z.object({
        index: count,
        isLeftOut: z.boolean().exactOptional(),
        role: z.enum(BLOCK_ROLES).exactOptional(),
        language: z.enum(PASSAGE_LANGUAGES).exactOptional(),
      }),
    )
    .exactOptional(),
  isWholePage: z.boolean().exactOptional(),
  columns: z.object({ source: count, target: z.int().min(-1) }).exactOptional(),
});
