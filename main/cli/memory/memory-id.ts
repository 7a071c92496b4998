import type { Services } from '#contract/services.ts';
import type { MemoryId } from '#glossary/model/ids.ts';
import { UsageError } from '../command.ts';

/** The memory of a name or an id as the user gives it; absent = one's own work. Errors: UsageError. */
export async function memoryIdOf(
  { memory }: Pick<Services, 'memory'>,
  given: string | boolean | undefined,
): Promise<MemoryId> {
  const memories = await memory.memories({});
  const found =
    given === undefined
      ? memories.find(({ kind }) => kind === 'own')
      : memories.find(({ id, name }) => String(id) === given || name === given);
  if (!found) throw new UsageError(`no such memory: ${given}`);
  return found.id;
}
