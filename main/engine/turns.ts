import type { Services } from '#contract/services.ts';

/** What is asked about the sentence one is in, area and method: the panel may follow a moment later. */
const PATIENT: { readonly [Area in keyof Services]?: readonly (keyof Services[Area])[] } = {
  text: ['homoglyphs'],
  terms: ['ofSegment', 'unknownNames', 'suggestions'],
  drafts: ['offers', 'gloss'],
  memory: ['matches'],
  checks: ['segment'],
};

/**
 * When a request may begin: rows and writes at once, questions about a sentence one after another, each only when what
 * has come over the ports meanwhile was begun. A hundred rows are read in 2 ms; the first sentence of a started engine
 * takes a second of names, drafts and matches, and whoever scrolled on at once waited for all of it.
 */
export function createTurns(): (area: string, method: string) => Promise<void> | undefined {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  return (area, method) => {
    const patient: readonly string[] | undefined = Object.hasOwn(PATIENT, area)
      ? PATIENT[area as keyof Services]
      : undefined;
    if (!patient?.includes(method)) return undefined;
    return new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(next);
    });
  };
}
