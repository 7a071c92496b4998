import type { TextService } from '#contract/text-service.ts';
import { findHomoglyphs } from '#glossary/kazakh/letters/homoglyphs.ts';
import type { RomanizationSystem } from '#glossary/kazakh/romanization/system.ts';
import { settings } from '#glossary/library/settings.ts';
import { misspellings, spellingSuggestions } from '#glossary/library/text/english-spelling.ts';
import type { TextTools } from '#glossary/library/text/text-tools.ts';
import { requireSegment } from '#glossary/library/write.ts';
import type { LibrarySettings } from '#glossary/model/settings.ts';
import type { LibrarySession } from './library-session.ts';

/** The text service over the library of a session. */
export function textService({ current }: LibrarySession, tools: TextTools): TextService {
  return {
    misspellings: ({ text }) => misspellings(current(), tools, text),
    spellingSuggestions: ({ word }) => spellingSuggestions(current(), tools, word),
    homoglyphs: ({ segmentId }) => findHomoglyphs(requireSegment(current(), segmentId).source.text),
    romanize: ({ text, type }) =>
      tools.romanizer().romanize(text, type, SYSTEMS[settings(current()).romanization]),
  };
}

/** The romanizers by the names the settings have for them. */
const SYSTEMS: Readonly<Record<LibrarySettings['romanization'], RomanizationSystem>> = {
  house: 'house',
  'bgn-pcgn': 'bgn1979',
  'latin-2021': 'kazakh2021',
};
