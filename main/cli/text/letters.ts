import type { TextCommand } from './command.ts';

/** `qostil text letters`: language, homoglyphs, the folded and the repaired text. */
export const letters: TextCommand = {
  name: 'letters',
  summary: 'Finds look-alike letters of other scripts, the language, and the form a text is searched by.',
  reads: [],
  writes: [
    { name: 'language', about: '"kk", "ru", "en" or "other"' },
    { name: 'confidence', about: '0–1; 0 when the language is only guessed from the script' },
    { name: 'foreign', about: '[{start, end, language}, …] passages in another language than Kazakh' },
    { name: 'homoglyphs', about: '[{start, end, word, repaired, level}, …], level "certain" or "weak"' },
    { name: 'repaired', about: 'the text with its certain homoglyphs repaired, of the same length' },
    {
      name: 'folded',
      about: 'the repaired text in lower case, NFC, without soft hyphens: as searches compare it',
    },
  ],
  load: async () => {
    const { detectLanguage } = await import('#glossary/kazakh/language/detect-language.ts');
    const { findForeignPassages } = await import('#glossary/kazakh/language/foreign-passages.ts');
    const { fold } = await import('#glossary/kazakh/letters/fold.ts');
    const { findHomoglyphs, repairLookAlikes } = await import('#glossary/kazakh/letters/homoglyphs.ts');
    return ({ text }) => {
      const { language, confidence } = detectLanguage(text);
      const repaired = repairLookAlikes(text);
      return {
        language,
        confidence,
        foreign: findForeignPassages(text),
        homoglyphs: findHomoglyphs(text),
        repaired,
        folded: fold(repaired),
      };
    };
  },
};
