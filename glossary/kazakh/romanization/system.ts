/**
 * The ways of writing Kazakh names in Latin letters: the house style of English-language newsrooms, the BGN/PCGN
 * system of 1979, and the draft of the Kazakh Latin alphabet of 2021.
 */
export const ROMANIZATION_SYSTEMS = ['house', 'bgn1979', 'kazakh2021'] as const;

export type RomanizationSystem = (typeof ROMANIZATION_SYSTEMS)[number];

/** Whether a value read from outside names a system. */
export function isRomanizationSystem(value: unknown): value is RomanizationSystem {
  return ROMANIZATION_SYSTEMS.includes(value as RomanizationSystem);
}
