import type { DraftChain } from '#glossary/model/drafting.ts';
import type { DraftEngine } from './engines/engine.ts';
import { memoryEngine } from './engines/memory-engine.ts';
import { ownEngine } from './engines/own-engine.ts';
import { serverEngine } from './engines/server-engine.ts';

/** Every engine that can draft. */
const DRAFT_ENGINES: readonly DraftEngine[] = Object.freeze([memoryEngine, serverEngine, ownEngine]);

/** The engines that are on, in the order they are asked; empty when all are off. */
export function enginesInOrder({ order, off }: DraftChain): readonly DraftEngine[] {
  return order
    .filter((id) => !off.includes(id))
    .flatMap((id) => DRAFT_ENGINES.filter((engine) => engine.id === id));
}
