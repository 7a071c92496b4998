import type { BlockRole } from '#glossary/model/article.ts';
import { englishParagraphs } from '../english-article.ts';
import type { FormatCode, ParallelDocument } from '../format.ts';
import { docxParagraph, newDocx } from '../office/new-docx.ts';

/** Paragraph styles of the roles; '' = Normal. */
const STYLES: Readonly<Record<BlockRole, string>> = {
  headline: 'Title',
  lead: '',
  byline: '',
  heading: 'Heading1',
  body: '',
  caption: 'Caption',
  quote: 'Quote',
  'list-item': 'ListParagraph',
  'table-cell': '',
};

function english(document: ParallelDocument): Uint8Array {
  const { targetLanguage, writerName, metadata } = document;
  const paragraphs = [...englishParagraphs(document)];
  const body = paragraphs.map(({ role, text }) => docxParagraph(text, STYLES[role], targetLanguage));
  const title = paragraphs.find(({ role }) => role === 'headline')?.text ?? metadata.title;
  return newDocx(body, { title, author: writerName, language: targetLanguage });
}

/** The English article as a Word document of its own, with headings, quotes and captions as styles. */
export const englishDocx: FormatCode = {
  write: (document) => [
    {
      suffix: '.en.docx',
      chunks: {
        *[Symbol.iterator]() {
          yield english(document);
        },
      },
    },
  ],
  loses: ['untranslated', 'drafts', 'codes', 'notes'],
};
