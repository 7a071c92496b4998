import { z } from 'zod';
import { INLINE_CODE_TYPES } from '#glossary/model/coded-text.ts';
import type { OperationId } from '#glossary/model/ids.ts';

/** The one object a method takes. */
type InputOf<Method> = Method extends (input: infer Input) => unknown ? Input : never;

/** One schema a method: a missing, renamed or mistyped one does not compile. */
export type SchemasOf<Service> = {
  readonly [Name in keyof Service]: z.ZodType<InputOf<Service[Name]>>;
};

/** Longest text taken in one field, UTF-16 units: the largest article file, decoded. */
const MAX_TEXT = 64 * 1024 * 1024;

/** A row id. */
export function id<Id extends number>(): z.ZodType<Id> {
  return z.int().positive() as unknown as z.ZodType<Id>;
}

/** Row ids of one call. */
export function ids<Id extends number>(): z.ZodType<readonly Id[]> {
  return z.array(id<Id>()).max(1_000_000);
}

export const text = z.string().max(MAX_TEXT);
export const count = z.int().nonnegative();
export const nothing = z.object({}) as z.ZodType<Record<never, never>>;
export const path = z.string().min(1).max(32_768);
export const jobId = z.string().min(1).max(200);
export const operationId = z.string().min(1).max(200) as unknown as z.ZodType<OperationId>;

/** The head of a question that may be given up. */
export const cancellable = { jobId: jobId.exactOptional() };

/** The head of every write. */
export const write = { operationId, step: z.string().max(200) };

/** A text with its inline codes. */
export const codedText = z.object({
  text,
  codes: z.array(
    z.object({
      offset: count,
      id: count,
      kind: z.enum(['open', 'close', 'standalone', 'isolated']),
      type: z.enum(INLINE_CODE_TYPES),
      pair: count,
      data: text,
    }),
  ),
});
