import { attribute, type ChildNode, type Element, inlineType, isAround, isElement } from './elements.ts';

/** Where the article of a page is: its element, and the headline when that stands outside. */
export interface FoundArticle {
  readonly root: Element;
  readonly headline: Element | null;
}

/** Shortest paragraph that speaks for its surroundings, characters. */
const SHORTEST = 40;

/** Part of the page's running text that the article must hold; else the whole page is taken. */
const LEAST_PART = 0.5;

/**
 * The element that holds the running text of a page: paragraphs speak for the element they stand in and, half as loud,
 * for the one around it; words of links count against. (The idea of Arc90's Readability; weights of our own.)
 */
export function findArticle(body: Element): FoundArticle {
  const scores = new Map<Element, number>();
  const headlines: Element[] = [];
  let total = 0;
  const visit = (element: Element): void => {
    if (element.tagName === 'h1') headlines.push(element);
    if (/^(?:p|li|blockquote|td|h[2-6])$/.test(element.tagName) || holdsWords(element)) {
      const score = scoreOf(element);
      total += score;
      for (const [at, holder] of ancestors(element, body).slice(0, 2).entries())
        scores.set(holder, (scores.get(holder) ?? 0) + score / (at + 1));
    }
    for (const child of element.childNodes) if (isElement(child) && !isAround(child)) visit(child);
  };
  visit(body);
  let best: Element = body;
  for (const [element, score] of scores) if (score > (scores.get(best) ?? 0)) best = element;
  const article = [best, ...ancestors(best, body)].find(
    (one) => one.tagName === 'article' || attribute(one, 'itemprop') === 'articleBody',
  );
  const root = (scores.get(best) ?? 0) < total * LEAST_PART ? (article ?? body) : (article ?? best);
  const headline = headlines[0] ?? null;
  const isInside = headline !== null && ancestors(headline, body).includes(root);
  return { root, headline: root === body || isInside ? null : headline };
}

/** Whether words stand in an element without a paragraph around them. */
function holdsWords({ tagName, childNodes }: Element): boolean {
  return (
    tagName === 'div' && childNodes.some((child) => 'value' in child && child.value.trim().length >= SHORTEST)
  );
}

function scoreOf(element: Element): number {
  const { words, linked } = countWords(element.childNodes, false);
  return words < SHORTEST ? 0 : Math.min(words, 600) * (1 - linked / words) ** 2;
}

/** Characters of words, and how many of them stand in links. */
function countWords(nodes: readonly ChildNode[], isLinked: boolean): { words: number; linked: number } {
  let words = 0;
  let linked = 0;
  for (const node of nodes) {
    if (isElement(node)) {
      if (inlineType(node.tagName) === undefined) continue;
      const inner = countWords(node.childNodes, isLinked || node.tagName === 'a');
      words += inner.words;
      linked += inner.linked;
    } else if ('value' in node) {
      const { length } = node.value.trim();
      words += length;
      if (isLinked) linked += length;
    }
  }
  return { words, linked };
}

/** The elements around an element, inmost first, up to and with the body. */
function ancestors(element: Element, body: Element): readonly Element[] {
  const list: Element[] = [];
  for (let one = element.parentNode; one && one !== body.parentNode; one = (one as Element).parentNode)
    list.push(one as Element);
  return list;
}
