import { segmentText } from '#glossary/kazakh/sentences/segment-text.ts';
import type { BlockRole, PassageLanguage } from '#glossary/model/article.ts';
import type { SourceText } from '#glossary/model/source-text.ts';

/** A paragraph of a source text, cut into sentences. */
export interface SourceParagraph {
  readonly role: BlockRole;
  readonly language: PassageLanguage;
  /** At least one, none of them blank. */
  readonly sentences: readonly string[];
}

/** Paragraphs and sentences of a source text; empty for a blank one. */
export function segmentSource(text: string, layout: SourceText['layout']): SourceParagraph[] {
  const paragraphs = layout === 'auto' ? segmentText(text) : segmentText(text, layout);
  return paragraphs.map(({ sentences }) => ({
    role: 'body',
    language: 'kk',
    sentences: sentences.map(({ start, end }) => unwrapped(text.slice(start, end))),
  }));
}

/** A sentence of a wrapped text on one line. */
function unwrapped(sentence: string): string {
  return sentence.replace(/[^\S\u00a0]*[\n\r\v\f\u0085\u2028\u2029]\s*/g, ' ');
}
