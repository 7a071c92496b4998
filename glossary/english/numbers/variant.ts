/** Which English the screen and the drafts write: 1 May 2019 or May 1, 2019; kilometre or kilometer. */
export const ENGLISH_VARIANTS = ['en-GB', 'en-US'] as const;

export type EnglishVariant = (typeof ENGLISH_VARIANTS)[number];

/** Whether a value read from outside names a variant. */
export function isEnglishVariant(value: unknown): value is EnglishVariant {
  return ENGLISH_VARIANTS.includes(value as EnglishVariant);
}
