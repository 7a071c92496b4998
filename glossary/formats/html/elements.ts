import type { DefaultTreeAdapterTypes } from 'parse5';
import type { BlockRole } from '#glossary/model/article.ts';
import type { InlineCodeType } from '#glossary/model/coded-text.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Elements that stand in a line of text. */
const INLINE_TYPES: Readonly<Record<string, InlineCodeType>> = {
  a: 'link',
  abbr: 'other',
  acronym: 'other',
  b: 'bold',
  bdi: 'other',
  bdo: 'other',
  big: 'other',
  cite: 'italic',
  del: 'strike',
  dfn: 'italic',
  em: 'italic',
  font: 'other',
  i: 'italic',
  ins: 'underline',
  label: 'other',
  mark: 'other',
  nobr: 'other',
  q: 'other',
  s: 'strike',
  sdfield: 'other',
  small: 'other',
  span: 'other',
  strike: 'strike',
  strong: 'bold',
  sub: 'subscript',
  sup: 'superscript',
  time: 'other',
  tt: 'other',
  u: 'underline',
};

/**
 * The type of an element that stands in a line of text, Word's own (`o:p`, `st1:city`) among them; undefined for one that
 * begins a block.
 */
export function inlineType(tagName: string): InlineCodeType | undefined {
  return INLINE_TYPES[tagName] ?? (tagName.includes(':') ? 'other' : undefined);
}

/** Elements in a line that are kept whole: nothing in them is translated. */
const WHOLE_TYPES: Readonly<Record<string, InlineCodeType>> = {
  audio: 'other',
  br: 'break',
  button: 'other',
  canvas: 'other',
  code: 'code',
  data: 'other',
  embed: 'other',
  iframe: 'other',
  img: 'image',
  input: 'other',
  kbd: 'code',
  map: 'other',
  math: 'other',
  object: 'other',
  picture: 'image',
  progress: 'other',
  ruby: 'other',
  samp: 'code',
  select: 'other',
  svg: 'image',
  textarea: 'other',
  var: 'code',
  video: 'other',
  wbr: 'other',
};

/** The type of an element that is kept whole, with the numbers of lists and footnotes that Word writes; else undefined. */
export function wholeType(element: Element): InlineCodeType | undefined {
  const style = attribute(element, 'style');
  if (/mso-list:\s*ignore/i.test(style)) return 'other';
  if (/mso-(?:foot|end)note-id/i.test(style)) return 'footnote';
  return WHOLE_TYPES[element.tagName];
}

/** Elements without words of the article. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'pre',
  'form',
  'dialog',
  'nav',
  'aside',
  'footer',
  'menu',
]);

/** Class and id names of what stands around an article. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|sidebar|share|social|related|recommend\w*|comments?|advert\w*|ads|banner|breadcrumbs?|cookies?|subscribe|newsletter|tags|pagination|popup|modal|widget|pager|toolbar|skip)(?:$|[\s_-])/i;

const AROUND_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|menu|dialog|alert)$/;

/** The value of an attribute, '' without one. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** Whether an element and all in it is left out: navigation, advertising, what is hidden. */
export function isAround(element: Element): boolean {
  if (SKIPPED.has(element.tagName)) return true;
  if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'article') return false;
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    AROUND_ROLES.test(attribute(element, 'role')) ||
    AROUND.test(attribute(element, 'class')) ||
    AROUND.test(attribute(element, 'id'))
  );
}

/** Whether a node is an element. */
export function isElement(node: ChildNode): node is Element {
  return 'tagName' in node;
}

const ROLES: Readonly<Record<string, BlockRole>> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
};

/** The role of words in an element, by it and by those around it; `outer` is theirs. */
export function roleIn(element: Element, outer: BlockRole): BlockRole {
  const role = ROLES[element.tagName];
  if (role) return role;
  const named = `${attribute(element, 'class')} ${attribute(element, 'itemprop')}`;
  if (/(?:^|[\s_-])(?:lead|lede|excerpt|intro)(?:$|[\s_-])/i.test(named)) return 'lead';
  if (/(?:^|[\s_-])(?:author|byline)(?:$|[\s_-])/i.test(named)) return 'byline';
  return outer;
}
