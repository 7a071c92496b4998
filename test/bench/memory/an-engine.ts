import type { OperationId } from '#glossary/model/ids.ts';
import { createEngine, type Engine } from '../../../main/engine/engine.ts';

/** An engine over a library, ready to be asked. */
export async function anEngine(path: string): Promise<Engine> {
  const engine = createEngine({
    path,
    mode: 'write',
    program: { program: 'bench', process: process.pid, computer: '' },
    clock: () => new Date().toISOString(),
  });
  await engine.ready;
  return engine;
}

let operations = 0;

/** The head of a write. */
export function aWrite(step = '') {
  operations += 1;
  return { operationId: `${process.pid}-${operations}` as OperationId, step };
}
