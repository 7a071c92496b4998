/** Where a tip stands: over its button, or right of it. */
export type TipSide = 'top' | 'right';

/** The attributes of a button by which app/tips.tsx shows what it does, with its key ('' = none). */
export function tip(label: string, keyText = '', side: TipSide = 'top') {
  return { 'data-tip': label, 'data-tip-key': keyText || undefined, 'data-tip-side': side } as const;
}
