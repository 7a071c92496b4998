import { type EnglishParagraph, englishParagraphs } from '#glossary/formats/english-article.ts';
import type { BlockRole } from '#glossary/model/article.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Library } from '../library.ts';
import { parallelDocument } from './parallel-document.ts';

/** The elements of the roles in a newsroom's HTML. */
const ELEMENTS: Readonly<Record<BlockRole, string>> = {
  headline: 'h1',
  lead: 'p',
  byline: 'p',
  heading: 'h2',
  body: 'p',
  caption: 'figcaption',
  quote: 'blockquote',
  'list-item': 'li',
  'table-cell': 'p',
};

/** The English article for a newsroom system, in the order of the English; '' when there is none. Errors: article-missing. */
export function englishArticle(
  library: Library,
  articleId: ArticleId,
  as: 'text' | 'html',
  confirmedOnly: boolean,
): string {
  const paragraphs = [...englishParagraphs(parallelDocument(library, articleId, confirmedOnly))];
  if (as === 'text') return paragraphs.map(({ text }) => text).join('\n\n');
  return paragraphs.map(toHtml).join('\n');
}

/** List items in a row share one list. */
function toHtml({ role, text }: EnglishParagraph, index: number, all: readonly EnglishParagraph[]): string {
  const element = ELEMENTS[role];
  const html = `<${element}>${escapeHtml(text)}</${element}>`;
  if (role !== 'list-item') return html;
  const opens = all[index - 1]?.role !== 'list-item';
  const closes = all[index + 1]?.role !== 'list-item';
  return `${opens ? '<ul>' : ''}${html}${closes ? '</ul>' : ''}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
