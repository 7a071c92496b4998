import type { ArticleMetadata } from '#glossary/model/article.ts';
import { scanXml } from '../xml/scan-xml.ts';
import { unescapeXml } from '../xml/unescape-xml.ts';
import { textOfPart } from './text-part.ts';

/** Elements of DOCX core properties and of ODF meta.xml that say something about an article. */
const FIELDS: Readonly<Record<string, 'title' | 'author'>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'meta:initial-creator': 'author',
};

/** Title and author from the properties of an office document; what is not there is left out. Errors: file-damaged. */
export function coreProperties(bytes: Uint8Array | null, file: string): Partial<ArticleMetadata> {
  if (!bytes) return {};
  const text = textOfPart(bytes, file);
  const found: { title?: string; author?: string } = {};
  let open: 'title' | 'author' | undefined;
  for (const { kind, name, start, end } of scanXml(text, file)) {
    if (kind === 'open') open = FIELDS[name];
    else if (kind !== 'text' || open === undefined) open = undefined;
    else found[open] ??= unescapeXml(text.slice(start, end), file).trim();
  }
  return found;
}
