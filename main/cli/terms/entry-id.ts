import type { EntryId } from '#glossary/model/ids.ts';
import { UsageError } from '../command.ts';

/** The id of an entry as an argument gives it. Errors: UsageError for what is no positive number. */
export function entryId(argument: string | undefined): EntryId {
  const id = Number(argument);
  if (!Number.isSafeInteger(id) || id <= 0) throw new UsageError(`not an entry id: ${argument}`);
  return id as EntryId;
}
