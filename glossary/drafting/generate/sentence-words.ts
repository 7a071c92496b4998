import type { Referent } from '#glossary/model/draft.ts';
import type { Item } from '../parse/tree.ts';
import { adjectiveWords } from './adjective-words.ts';
import { adjunctWords } from './adjunct-words.ts';
import { mainClause } from './main-clause.ts';
import { nominalWords } from './noun-words.ts';
import { COMMA, type Piece, word } from './piece.ts';
import { englishOf } from './sense.ts';
import type { Writing } from './writing.ts';

/** Everything of a segment in English, in the order of its clauses. */
export function itemsWords(items: readonly Item[], writing: Writing): Piece[] {
  startSentence(writing);
  if (isHeading(items)) return thingFirst(items).flatMap((item) => headingWords(item, writing));
  return items.flatMap((item, at): Piece[] => {
    if (item.kind === 'clause' && item.group.form === 'finite') {
      const words = clauseAfter(items, at, mainClause(item, writing));
      writing.isInsideSentence = true;
      return words;
    }
    if (item.kind === 'mark' && /^[.!?…]/.test(item.text)) startSentence(writing);
    if (item.kind === 'mark') return markWords(item.text, item);
    if (item.kind === 'connector' && /^егер(?: де)?$/i.test(item.unit.text)) return [];
    if (item.kind === 'connector') return opener(englishOf(item.unit, writing), item, items[at + 1]);
    return adjunctWords(item, null, writing);
  });
}

/** Without a verb and a full stop: Су тасқыны. */
function isHeading(items: readonly Item[]): boolean {
  return !items.some((item) => item.kind === 'clause' || (item.kind === 'mark' && /^[.!?…]/.test(item.text)));
}

/** Әкімге қарсы шағым: "Complaint against the akim". */
function thingFirst(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  const before = items.slice(0, -1);
  if (last?.kind !== 'noun' || last.features.case !== 'nom') return items;
  const isBeside = before.every(
    (item) => item.kind === 'phrase' || (item.kind === 'noun' && item.features.case !== 'nom'),
  );
  return isBeside ? [last, ...before] : items;
}

/** "Flood", "Road and transport": English headings name things without an article. */
function headingWords(item: Item, writing: Writing): Piece[] {
  if (item.kind === 'mark') return markWords(item.text, item);
  if (item.kind === 'adjective') return adjectiveWords(item, writing);
  if (item.kind === 'noun' && item.features.case === 'nom') return nominalWords(item, 'bare', writing);
  return adjunctWords(item, null, writing);
}

function startSentence(writing: Writing): void {
  writing.isInsideSentence = false;
  writing.isTopicFresh = false;
  writing.subject = null;
  writing.former = writing.topic?.isHuman === false ? writing.topic : null;
  writing.formerThing = single(writing.thing);
  writing.thing = null;
  writing.earlier = null;
  writing.met = null;
}

/** оны means one thing. */
function single(thing: Referent | null): Referent | null {
  return thing?.isPlural ? null : thing;
}

/** Two main clauses with nothing but a comma between them are joined by "and". */
function clauseAfter(items: readonly Item[], at: number, words: Piece[]): Piece[] {
  const before = items[at - 1];
  const further = items[at - 2];
  const joins =
    before?.kind === 'mark' &&
    before.text === ',' &&
    further?.kind === 'clause' &&
    further.group.form === 'finite';
  if (!joins) return words;
  const [first, comma, ...others] = words;
  if (first?.text === 'however' && comma?.text === ',') return [{ ...first, text: 'but' }, ...others];
  return [...word('and'), ...words];
}

/** Conjunctions that English sets off with a comma. */
const SET_OFF: ReadonlySet<string> = new Set([
  'however',
  'therefore',
  'thus',
  'for example',
  'nevertheless',
  'in addition',
  'in particular',
  'at the same time',
  'moreover',
]);

function opener(english: string, item: Item, next: Item | undefined): Piece[] {
  const pieces = word(english, item);
  return SET_OFF.has(english) && !(next?.kind === 'mark') ? [...pieces, COMMA] : pieces;
}

function markWords(text: string, item: Item): Piece[] {
  const source = { start: item.start, end: item.end };
  if (/^[-–—]$/.test(text)) return [{ text: '–', source }];
  if (/^[([]$/.test(text)) return [{ text, source, glue: 'right' }];
  if (/^[.,!?…:;)\]%]+$/.test(text)) return [{ text, source, glue: 'left' }];
  return [{ text, source }];
}
