import type { BlockRole } from '#glossary/model/article.ts';
import type { ParallelDocument } from './format.ts';
import { alignedUnits, targetText } from './parallel.ts';

/** A paragraph of the English article. */
export interface EnglishParagraph {
  readonly role: BlockRole;
  /** Its sentences joined by a space; never ''. */
  readonly text: string;
}

/** The English article in the order in which it is printed; paragraphs without English are left out. */
export function* englishParagraphs(document: ParallelDocument): Iterable<EnglishParagraph> {
  let sentences: string[] = [];
  let role: BlockRole = 'body';
  for (const sentence of englishOrder(document)) {
    if (sentences.length === 0) role = sentence.role;
    if (sentence.text !== '') sentences.push(sentence.text);
    if (!sentence.endsParagraph || sentences.length === 0) continue;
    yield { role, text: sentences.join(' ') };
    sentences = [];
  }
  if (sentences.length > 0) yield { role, text: sentences.join(' ') };
}

interface EnglishSentence {
  readonly id: number;
  readonly role: BlockRole;
  readonly text: string;
  readonly endsParagraph: boolean;
}

/**
 * English sentences as printed: a moved one stands after the segment it was moved behind, and in a paragraph of its own
 * where that is of another role, so that no sentence runs on from a headline.
 */
function englishOrder(document: ParallelDocument): readonly EnglishSentence[] {
  const order: EnglishSentence[] = [];
  const moves: { role: BlockRole; text: string; after: number | null }[] = [];
  for (const unit of alignedUnits(document)) {
    const { id, role, relation } = unit.host;
    const text = targetText(unit);
    const endsParagraph = unit.segments.some((segment) => segment.endsParagraph);
    if (relation.kind === 'moved') moves.push({ role, text, after: relation.after });
    order.push({ id, role, text: relation.kind === 'moved' ? '' : text, endsParagraph });
  }
  for (const { role, text, after } of moves) {
    const at = after === null ? -1 : order.findLastIndex((one) => one.id === after);
    const host = order[at];
    if (host && host.role === role)
      order[at] = { ...host, text: [host.text, text].filter(Boolean).join(' ') };
    else if (host) order.splice(at, 1, { ...host, endsParagraph: true }, { ...host, role, text });
    else order.unshift({ id: 0, role, text, endsParagraph: role !== order[0]?.role });
  }
  return order;
}
