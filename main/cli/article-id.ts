import type { ArticleId } from '#glossary/model/ids.ts';
import { UsageError } from './command.ts';

/** The article id of an argument; anything but a positive whole number is wrong usage. */
export function articleId(argument: string | undefined): ArticleId {
  const id = Number(argument);
  if (!Number.isSafeInteger(id) || id <= 0) throw new UsageError(`not an article id: ${argument ?? ''}`);
  return id as ArticleId;
}
