import type { DraftServer } from '#glossary/model/drafting.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { DraftRequest } from '../engines/engine.ts';

/** Path and body of a LibreTranslate request. */
export function libretranslateRequest({ text }: DraftRequest): {
  readonly path: string;
  readonly body: object;
} {
  return { path: '/translate', body: { q: text, source: 'kk', target: 'en', format: 'text' } };
}

/** The text of a LibreTranslate answer. Errors: server-reply-invalid. */
export function libretranslateReply(answer: unknown, { address }: DraftServer): string {
  const text = (answer as { translatedText?: unknown } | null)?.translatedText;
  if (typeof text !== 'string') throw new QostilError('server-reply-invalid', { url: address });
  return text;
}
