import type { CodedText, InlineCode } from './coded-text.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu;

/** Codes of a source that its translation lacks, in the order of the source. */
export function missingCodes(source: readonly InlineCode[], target: readonly InlineCode[]): InlineCode[] {
  return source.filter(({ id, kind }) => !target.some((code) => code.id === id && code.kind === kind));
}

/**
 * A translation with the codes it lacks, each behind about as many words as in the source, between its neighbours there,
 * and a pair around at least one word: a footnote's number behind the fourth of eight Kazakh words comes behind the third
 * of six English ones. The translator moves them where they are wrong.
 */
export function withMissingCodes(source: CodedText, { text, codes }: CodedText): CodedText {
  const words = wordsOf(text);
  const all = wordsOf(source.text);
  const placed = [...codes];
  for (const code of missingCodes(source.codes, codes)) {
    const before = all.filter(({ end }) => end <= code.offset).length;
    const share = all.length === 0 ? 0 : Math.round((before / all.length) * words.length);
    const room = roomFor(code, source.codes, placed, text.length);
    const offset = offsetOf(code, share, words, room);
    const at = placed.findIndex(
      (one, index) => index > room.after && (index === room.before || isBehind(one, offset, code)),
    );
    placed.splice(at < 0 ? placed.length : at, 0, { ...code, offset });
  }
  return { text, codes: placed };
}

interface Word {
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** Offsets between which a code keeps its order, and the places of the codes before and behind it (-1 = none). */
interface Room {
  readonly least: number;
  readonly most: number;
  readonly after: number;
  readonly before: number;
  /** Its other half, around at least one word. */
  readonly partner: number | null;
}

function roomFor(
  code: InlineCode,
  order: readonly InlineCode[],
  placed: readonly InlineCode[],
  length: number,
): Room {
  const at = order.indexOf(code);
  const placeOf = ({ id, kind }: InlineCode): number =>
    placed.findIndex((one) => one.id === id && one.kind === kind);
  const after = at === 0 ? -1 : placeOf(order[at - 1]!);
  const before =
    order
      .slice(at + 1)
      .map(placeOf)
      .find((place) => place >= 0) ?? -1;
  const least = placed[after]?.offset ?? 0;
  const most = placed[before]?.offset ?? length;
  const partner = placed.find(({ kind, pair }) => pair === code.pair && kind !== code.kind)?.offset ?? null;
  // Where the translator put codes in another order, there is none to keep.
  return least <= most
    ? { least, most, after, before, partner }
    : { least: 0, most: length, after: -1, before: -1, partner };
}

/** The beginning (of an opening code) or end of the word nearest to where `share` words stand before. */
function offsetOf({ kind }: InlineCode, share: number, words: readonly Word[], room: Room): number {
  const { least, most, partner } = room;
  const isOpen = kind === 'open';
  const edges = isOpen ? words.map(({ start }) => start) : words.map(({ end }) => end);
  const wanted = edges[isOpen ? Math.min(share, edges.length - 1) : share - 1] ?? 0;
  const free = edges.filter(
    (edge) =>
      edge >= least && edge <= most && (partner === null || (isOpen ? edge < partner : edge > partner)),
  );
  const [nearest] = free.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  const isAtStart = !isOpen && share === 0 && least === 0 && kind !== 'close';
  return isAtStart ? 0 : (nearest ?? Math.min(Math.max(wanted, least), most));
}

/** Whether a code stays behind one that is put in at an offset: what opens there does, for all but another that opens. */
function isBehind(code: InlineCode, offset: number, fresh: InlineCode): boolean {
  return code.offset > offset || (code.offset === offset && code.kind === 'open' && fresh.kind !== 'open');
}
