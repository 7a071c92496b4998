import type { Memory } from '#contract/memory-service.ts';
import { useText } from '../i18n/i18n.ts';

/** The name a memory goes by: its own, or that of one's own work. */
export function useMemoryName(): (memory: Pick<Memory, 'name'>) => string {
  const text = useText('memory');
  return ({ name }) => name || text('ownWork');
}
