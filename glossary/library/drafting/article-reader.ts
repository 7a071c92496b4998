import { NO_DISCOURSE, type Translator } from '#glossary/drafting/create-translator.ts';
import type { DraftRequest } from '#glossary/drafting/engines/engine.ts';
import type { PassageLanguage } from '#glossary/model/article.ts';
import type { Discourse, Draft, EnglishGender } from '#glossary/model/draft.ts';
import { type Entry, type Gender, preferredRendering } from '#glossary/model/entry.ts';
import type { ArticleId, ParagraphId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { Library } from '../library.ts';
import { settings } from '../settings.ts';
import { recogniseTerms } from '../terms/recognise-terms.ts';

/** Reads the segments of an article one after the other and knows what was said before. */
export interface ArticleReader {
  /**
   * What the engines are asked about the next segment, which must be given in order; null for one without a source. A
   * Russian or English passage is no text for the own translator: its draft is the passage itself, Russian flagged.
   */
  read(segment: Segment, before: string, after: string): DraftRequest | null;
}

/**
 * A reader from the start of an article: glossary terms in full at their first mention and short after it, pronouns and
 * articles by what the sentences before said. Cost of a segment: one recognition and one draft, about a millisecond.
 */
export function articleReader(library: Library, articleId: ArticleId, translator: Translator): ArticleReader {
  const { englishVariety: variant, dateStyle, drafting } = settings(library);
  const numbers = dateStyle === 'month-day' ? 'en-US' : variant;
  const languages = new Map<ParagraphId, PassageLanguage>(
    library.store.segments.paragraphs(articleId).map(({ id, language }) => [id, language]),
  );
  const named = new Set<Entry['id']>();
  let discourse: Discourse = NO_DISCOURSE;
  return {
    read(segment, before, after) {
      const { id: segmentId, source } = segment;
      const { text } = source;
      if (text.trim() === '') return null;
      const language = languages.get(segment.paragraphId);
      if (language !== 'kk')
        return {
          segmentId,
          text,
          before,
          after,
          context: {},
          own: keptPassage(text, language === 'en', discourse),
        };
      const terms = recogniseTerms(library, segment).map(({ start, end, entry, analysis }) => {
        const isFirst = !named.has(entry.id);
        named.add(entry.id);
        return {
          start,
          end,
          base: analysis.base,
          rendering: preferredRendering(entry, isFirst ? 'full' : 'short') ?? '',
          type: entry.type,
          gender: GENDERS[entry.gender],
        };
      });
      const context = { terms, discourse, variant, numbers, unknownWords: drafting.unknownWords };
      const own = translator.draft(text, context);
      discourse = own.discourse;
      return { segmentId, text, before, after, context, own };
    },
  };
}

function keptPassage(text: string, isEnglish: boolean, discourse: Discourse): Draft {
  return {
    text,
    alignment: [],
    confidence: isEnglish ? 1 : 0,
    flags: isEnglish ? [] : [{ kind: 'unknown-word', start: 0, end: text.length }],
    discourse,
  };
}

const GENDERS: Readonly<Record<Gender, EnglishGender>> = { female: 'f', male: 'm', unknown: 'u' };
