/** Which English the screen and the drafts write: 1 May 2019 or May 1, 2019; kilometre or kilometer. */
export const ENGLISH_VARIANTS = ['en-GB', 'en-US'] as const;

export type EnglishVariant = (typeof ENGLISH_VARIANTS)[number];
