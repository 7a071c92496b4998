import { onTestFinished } from 'vitest';
import type { EngineClient } from '#contract/services.ts';
import { createEngine, type EngineOptions } from '../../main/engine/engine.ts';
import { clientOver } from './engine-client.ts';
import { memoryPorts } from './memory-port.ts';

/** An engine with its options chosen, over a wire in memory; closed after the test. */
export async function startEngine(
  options: Pick<EngineOptions, 'path' | 'mode'> & Partial<EngineOptions>,
): Promise<{ readonly services: EngineClient; close(): Promise<void> }> {
  const engine = createEngine({
    program: { program: 'second', process: 2, computer: 'there' },
    clock: () => '2026-02-01T00:00:00.000Z',
    ...options,
  });
  const [near, far] = memoryPorts();
  engine.connect(far);
  await engine.ready;
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= engine.close();
    return closing;
  };
  onTestFinished(close);
  return { services: clientOver(near).engine, close };
}
