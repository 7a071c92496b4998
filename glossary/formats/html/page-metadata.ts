import type { DefaultTreeAdapterTypes } from 'parse5';
import type { ArticleMetadata } from '#glossary/model/article.ts';
import type { CalendarDate } from '#glossary/model/ids.ts';
import { attribute, type ChildNode, type Element, isElement } from './elements.ts';

/** Names of `meta` elements, surest first: Open Graph, the article vocabulary, Dublin Core, plain HTML. */
const META: Readonly<Record<Exclude<keyof ArticleMetadata, 'licence'>, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title'],
  outlet: ['og:site_name', 'application-name', 'publisher', 'dc.publisher'],
  url: ['og:url'],
  author: ['author', 'article:author', 'dc.creator'],
  publishedOn: ['article:published_time', 'datepublished', 'pubdate', 'date', 'dc.date'],
};

/** What a page says about its article in `meta`, `link`, JSON-LD and `title`; what it does not say is left out. */
export function pageMetadata(document: DefaultTreeAdapterTypes.Document): Partial<ArticleMetadata> {
  const metas = new Map<string, string>();
  let linked: Partial<ArticleMetadata> = {};
  let heading = '';
  let canonical = '';
  const visit = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (node.tagName === 'meta') {
        const name = (
          attribute(node, 'property') ||
          attribute(node, 'name') ||
          attribute(node, 'itemprop')
        ).toLowerCase();
        if (name !== '' && !metas.has(name)) metas.set(name, attribute(node, 'content').trim());
      } else if (node.tagName === 'link' && attribute(node, 'rel') === 'canonical')
        canonical = attribute(node, 'href');
      else if (node.tagName === 'title') heading ||= wordsOf(node);
      else if (node.tagName === 'script' && attribute(node, 'type') === 'application/ld+json')
        linked = { ...jsonMetadata(wordsOf(node)), ...linked };
      else visit(node.childNodes);
    }
  };
  visit(document.childNodes);
  const named = (names: readonly string[]): string =>
    names.map((name) => metas.get(name)).find(Boolean) ?? '';
  const all: Partial<ArticleMetadata> = {
    title: named(META.title) || linked.title || heading,
    outlet: named(META.outlet) || linked.outlet || '',
    url: named(META.url) || canonical,
    author: authorOf(named(META.author)) || linked.author || '',
    publishedOn: dayOf(named(META.publishedOn)) || linked.publishedOn || '',
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** An author named by a page of its own is no name. */
function authorOf(value: string): string {
  return /^https?:/.test(value) ? '' : value;
}

function dayOf(value: unknown): CalendarDate {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)
    ? (value.slice(0, 10) as CalendarDate)
    : '';
}

function wordsOf(element: Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The article of a JSON-LD block (schema.org NewsArticle and its kin); nothing of one that cannot be read. */
function jsonMetadata(json: string): Partial<ArticleMetadata> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return {};
  }
  const graph = (parsed as { '@graph'?: unknown } | null)?.['@graph'];
  const things = [parsed, graph].flat().filter((one) => typeof one === 'object' && one !== null);
  const article = things.find((one) => /Article|Posting/.test(String((one as Thing)['@type']))) as
    | Thing
    | undefined;
  if (!article) return {};
  const found = {
    title: nameOf(article.headline),
    author: nameOf(article.author),
    outlet: nameOf(article.publisher),
    publishedOn: dayOf(article.datePublished),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== ''));
}

type Thing = Readonly<Record<string, unknown>>;

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ');
  return typeof value === 'object' && value !== null ? nameOf((value as Thing).name) : '';
}
