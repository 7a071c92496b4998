import type { PassageLanguage } from '#glossary/model/article.ts';

/** The `lang` attribute of a passage; 'other' has none known. */
export function languageOf(language: PassageLanguage = 'kk'): string {
  return language === 'other' ? 'und' : language;
}
