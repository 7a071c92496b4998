import { isTimeNoun } from '../parse/clause-items.ts';
import { caseOf, type Item, type Phrase } from '../parse/tree.ts';
import { COMMA, type Piece } from './piece.ts';

/** Objects of the verb that Kazakh puts first go behind the English verb; time, place and reason stay in front. */
export function moveGoverned(
  fronted: readonly Item[],
  inner: readonly Item[],
): { opening: Item[]; rest: Item[] } {
  const isGoverned = (item: Item) =>
    isAboutThis(item) ||
    (item.kind === 'adverb' && item.unit.readings[0]?.lemma === 'ешқашан') ||
    (item.kind === 'clause' && item.group.form === 'action' && caseOf(item) !== 'loc') ||
    (item.kind === 'noun' &&
      ['dat', 'acc', 'abl', 'ins', 'loc'].includes(item.features.case) &&
      !isTimeNoun(item));
  return {
    opening: fronted.filter((item) => !isGoverned(item)),
    rest: [...fronted.filter(isGoverned), ...inner],
  };
}

/** What opens a clause without a subject of its own: time, source and reason stay in front. */
export function splitOpening(
  fronted: readonly Item[],
  inner: readonly Item[],
): { opening: Item[]; rest: Item[] } {
  const items = [...fronted, ...inner];
  let at = 0;
  while (at < items.length && isOpening(items[at]!)) at += 1;
  return { opening: items.slice(0, at), rest: items.slice(at) };
}

function isOpening(item: Item): boolean {
  if (item.kind === 'phrase') return !isUntilTime(item);
  if (item.kind === 'clause')
    return (
      OPENING_FORMS.has(item.group.form) ||
      (item.group.form === 'content' && caseOf(item) !== 'acc' && caseOf(item) !== 'dat')
    );
  if (item.kind === 'noun') {
    const flags = item.head.readings[0]?.entry?.flags ?? [];
    return (
      item.head.fixed?.number?.kind === 'date' ||
      item.head.fixed?.number?.kind === 'year' ||
      (flags.includes('time') && item.features.case !== 'dat')
    );
  }
  return (
    item.kind === 'adverb' && OPENING_ADVERB.test(item.unit.readings[0]?.entry?.senses[0]?.english ?? '')
  );
}

/** түнгі онға дейін отырамыз: an hour or date until which it goes on stands behind the verb. */
function isUntilTime({ postposition, object }: Phrase): boolean {
  return postposition.text === 'дейін' && object?.kind === 'noun' && object.head.fixed?.number != null;
}

const OPENING_ADVERB =
  /^(?:however|therefore|nevertheless|thus|moreover|meanwhile|previously|so far|instead|otherwise|today|yesterday|tomorrow|now|then|here|there|recently|earlier|later|soon|sometimes|meanwhile|this|last|next|in|at|first|according)\b/;

const OPENING_FORMS: ReadonlySet<string> = new Set(['condition', 'concession', 'while', 'cause', 'until']);

export function withComma(pieces: Piece[]): Piece[] {
  const last = pieces.at(-1)?.text ?? '';
  return pieces.length === 0 || FOCUS.test(last) ? pieces : [...pieces, COMMA];
}

/** Adverbs of the word behind them: "only a third". */
const FOCUS = /^(?:only|even|about|at least|especially)$/;

/** бұл туралы: "wrote about this", not "about this, … wrote". */
function isAboutThis(item: Item): boolean {
  if (item.kind === 'adverb')
    return /^about (?:this|that|it)$/.test(item.unit.readings[0]?.entry?.senses[0]?.english ?? '');
  if (item.kind !== 'phrase' || item.object?.kind !== 'noun') return false;
  return (
    /^(?:туралы|жайлы|жөнінде)$/.test(item.postposition.text) && item.object.head.readings[0]?.pos === 'pron'
  );
}
