/** Codes that tools write for the two languages: ISO 639-1 and 639-2, any case and region, `_` or `-` between. */
const KAZAKH = /^(?:kk|kaz)(?:[-_]|$)/i;
const ENGLISH = /^(?:en|eng)(?:[-_]|$)/i;

/** Which of the two languages a code means; null for any other. kk, KK-KZ, kaz, kk_Cyrl_KZ are Kazakh. */
export function languageOf(code: string): 'kk' | 'en' | null {
  if (KAZAKH.test(code)) return 'kk';
  return ENGLISH.test(code) ? 'en' : null;
}
