import { QostilError } from '#glossary/model/errors.ts';
import type { MemoryId } from '#glossary/model/ids.ts';
import type { MemoryChange } from '#glossary/model/memory-exchange.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { Memory } from '#glossary/model/unit.ts';
import type { Recorder } from '#glossary/store/operation-log.ts';
import type { Library } from '../library.ts';
import { write } from '../write.ts';

/** A memory. Errors: memory-missing. */
export function requireMemory({ store }: Library, id: MemoryId): Memory {
  const memory = store.memories.get(id);
  if (!memory) throw new QostilError('memory-missing', { memory: id });
  return memory;
}

/** A memory that may be written to. Errors: memory-missing, memory-read-only. */
export function requireWritableMemory(library: Library, id: MemoryId): Memory {
  const memory = requireMemory(library, id);
  if (memory.isReadOnly) throw new QostilError('memory-read-only', { memory: memory.name });
  return memory;
}

/** Changes what is known of a memory. Errors: memory-missing. */
export function changeMemory(
  library: Library,
  request: Write & { readonly memoryId: MemoryId; readonly change: MemoryChange },
): Memory {
  const { memoryId, change } = request;
  writeMemory(library, request, 'change-memory', (recorder) => {
    requireMemory(library, memoryId);
    recorder.update('memory', memoryId, {
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.isOn === undefined ? {} : { is_on: Number(change.isOn) }),
      ...(change.isReadOnly === undefined ? {} : { is_read_only: Number(change.isReadOnly) }),
      ...(change.penalty === undefined ? {} : { penalty: change.penalty }),
    });
    return null;
  });
  return requireMemory(library, memoryId);
}

/** Makes an empty memory; undo takes it away. */
export function createMemory(library: Library, request: Write & { readonly name: string }): Memory {
  const memoryId = writeMemory(library, request, 'create-memory', (recorder) => {
    const id = library.store.memories.insertRemoved(request.name, recorder.at);
    recorder.update('memory', id, { removed_at: null });
    return id;
  });
  return requireMemory(library, memoryId);
}

/** Removes an imported memory with its units; undo brings it back. Errors: memory-missing, memory-read-only for own work. */
export function removeMemory(
  library: Library,
  request: Write & { readonly memoryId: MemoryId },
): { readonly removed: number } {
  return writeMemory(library, request, 'remove-memory', (recorder) => {
    const { kind, units, name } = requireMemory(library, request.memoryId);
    if (kind === 'own') throw new QostilError('memory-read-only', { memory: name });
    recorder.update('memory', request.memoryId, { removed_at: recorder.at });
    return { removed: units };
  });
}

/** Runs a logged write to the memories that undo finds under "memory". */
export function writeMemory<Result>(
  library: Library,
  request: Write,
  action: string,
  body: (recorder: Recorder) => Result,
): Result {
  return write(library, request, action, () => ['memory'], body);
}
