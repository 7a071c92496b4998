import type { OwnCheck } from '#glossary/model/checking.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { ownCheckList } from './schemas/checks.ts';

/** The text of a file of own checks: JSON, one object a check. */
export function printOwnChecks(checks: readonly OwnCheck[]): string {
  return `${JSON.stringify(checks, null, 2)}\n`;
}

/** Reads such a file. Errors: file-*. */
export async function readOwnChecks(file: string): Promise<readonly OwnCheck[]> {
  // With all the readers of documents behind it, and seldom asked for.
  const { readContent } = await import('#glossary/library/files/read-document.ts');
  const { name, bytes } = await readContent(file);
  try {
    return ownCheckList.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw new QostilError('file-damaged', { file: name }, (error as Error).message, error);
  }
}

/** Some checks taken over into others: one of the same name is replaced where it stands. */
export function mergeOwnChecks(
  present: readonly OwnCheck[],
  added: readonly OwnCheck[],
): readonly OwnCheck[] {
  const byName = new Map([...present, ...added].map((check) => [check.name, check]));
  return [...byName.values()];
}
