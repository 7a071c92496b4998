import { type ArticleMetadata, BLOCK_ROLES, type BlockRole } from '#glossary/model/article.ts';
import type { SegmentState } from '#glossary/model/segment.ts';
import type { Span } from '#glossary/model/span.ts';
import type { PlacedItem } from '../in-place/placed-block.ts';
import { scanXml, type XmlToken } from '../xml/scan-xml.ts';
import { attributeOf, unescapeXml } from '../xml/unescape-xml.ts';
import { inlineItems } from './inline-items.ts';
import { MAY_BE_COPY, stateOf12, stateOf20 } from './states.ts';

/** A side of a pair: the words with their places, and the element that holds them. */
export interface XliffSide {
  readonly items: readonly PlacedItem[];
  /** What stands between the tags. */
  readonly inner: Span;
}

/** A pair of an XLIFF file. */
export interface XliffUnit {
  readonly source: XliffSide;
  /** Null where there is no target yet. */
  readonly target: XliffSide | null;
  /** The start tag that carries the state: `target` in 1.2, `segment` in 2.0; null where it is still to be written. */
  readonly stateTag: Span | null;
  /** The word `yes` of `trans-unit/@approved` in 1.2; null where it is not approved, or shared by several segments. */
  readonly approval: Span | null;
  /** Where a target that is lacking goes: behind the source, or in place of an empty one. */
  readonly place: Span;
  readonly state: SegmentState;
  readonly relation: 'normal' | 'left-out';
  readonly role: BlockRole;
  readonly endsParagraph: boolean;
  readonly note: string;
  /** Id of its `mrk mtype="seg"` in 1.2; '' = the unit is not cut into segments. */
  readonly mid: string;
}

export interface XliffFile {
  readonly version: '1.2' | '2.0';
  readonly metadata: Partial<ArticleMetadata>;
  readonly units: readonly XliffUnit[];
}

const METADATA: readonly (keyof ArticleMetadata)[] = [
  'title',
  'outlet',
  'url',
  'author',
  'publishedOn',
  'licence',
];

interface OpenUnit {
  readonly depth: number;
  readonly isTranslated: boolean;
  readonly approval: Span | null;
  note: string;
  relation: 'normal' | 'left-out';
  readonly segments: OpenSegment[];
}

/** What is open at a place of the file. */
interface Open {
  unit: OpenUnit | null;
  segment: OpenSegment | null;
  side: { name: 'source' | 'seg-source' | 'target'; depth: number; start: number; tokens: XmlToken[] } | null;
  note: { readonly category: string; readonly depth: number; words: string } | null;
}

interface OpenSegment {
  readonly state: string | undefined;
  readonly subState: string | undefined;
  tag: Span | null;
  sides: Partial<
    Record<'source' | 'seg-source' | 'target', XliffSide & { readonly tokens: readonly XmlToken[] }>
  >;
  place: Span;
}

/**
 * Reads the pairs of an XLIFF 1.2 or 2.0 file, whatever number of `file` elements it has. Units marked
 * `translate="no"`, matches, glossaries and foreign elements are passed over and stay in the file as they are. In 1.2 a
 * segmented unit (`seg-source`) gives a pair a segment. Errors: file-damaged, file-nested-too-deep, file-entity-refused.
 */
export function readXliff(text: string, file: string): XliffFile {
  const units: XliffUnit[] = [];
  const metadata: { -readonly [Field in keyof ArticleMetadata]?: string } = {};
  const groups: { readonly depth: number; readonly role: BlockRole | null; first: number }[] = [];
  let version: '1.2' | '2.0' = '1.2';
  let depth = 0;
  let skipped = 0;
  const at: Open = { unit: null, segment: null, side: null, note: null };

  const attributeOfTag = (tag: Span | null, name: string): string | undefined =>
    tag ? attributeOf(text.slice(tag.start, tag.end), name, file) : undefined;

  const newSegment = (tag: XmlToken | null): OpenSegment => ({
    state: attributeOfTag(tag, 'state'),
    subState: attributeOfTag(tag, 'subState'),
    tag,
    sides: {},
    place: { start: 0, end: 0 },
  });

  function opened(token: XmlToken): void {
    const { name, start, end, kind } = token;
    const raw = text.slice(start, end);
    if (name === 'xliff') version = attributeOf(raw, 'version', file)?.startsWith('2') ? '2.0' : '1.2';
    else if (name === 'group' && kind === 'open')
      groups.push({ depth, role: roleOf(raw, file), first: units.length });
    else if (name === 'trans-unit' || name === 'unit') {
      at.unit = {
        depth,
        isTranslated: attributeOf(raw, 'translate', file) !== 'no',
        approval: approvalOf(raw, start),
        note: '',
        relation: 'normal',
        segments: [],
      };
      if (name === 'trans-unit') at.segment = newSegment(null);
    } else if (name === 'segment') at.segment = newSegment(token);
    else if (name === 'note' && kind === 'open')
      at.note = {
        category: attributeOf(raw, 'from', file) ?? attributeOf(raw, 'category', file) ?? '',
        depth,
        words: '',
      };
    else if (name === 'alt-trans' || name === 'bin-unit' || name === 'ignorable' || name.includes(':')) {
      if (kind === 'open') skipped = depth;
    } else if (at.segment && (name === 'source' || name === 'seg-source' || name === 'target')) {
      if (name === 'target' && version === '1.2') at.segment.tag = token;
      if (kind === 'open') at.side = { name, depth, start: end, tokens: [] };
      else if (name === 'target') at.segment.place = { start, end };
      else {
        at.segment.sides[name] = { items: [], inner: { start: end, end }, tokens: [] };
        at.segment.place = { start: end, end };
      }
    }
  }

  function closed({ name, start, end }: XmlToken): void {
    if (at.note?.depth === depth) {
      takeNote(at.note.category, at.note.words.trim());
      at.note = null;
    } else if (at.segment && at.side?.depth === depth) {
      const { tokens, name: sideName, start: from } = at.side;
      at.segment.sides[sideName] = {
        items: inlineItems(text, tokens, file),
        inner: { start: from, end: start },
        tokens,
      };
      if (sideName !== 'target') at.segment.place = { start: end, end };
      at.side = null;
    } else if (name === 'segment' && at.segment && at.unit) {
      at.unit.segments.push(at.segment);
      at.segment = null;
    } else if (at.unit?.depth === depth) {
      if (at.segment) at.unit.segments.push(at.segment);
      at.segment = null;
      finish(at.unit);
      at.unit = null;
    } else if (groups.at(-1)?.depth === depth) {
      const group = groups.pop()!;
      // A paragraph of ours ends with its group.
      const last = units.length - 1;
      if (last >= group.first) units[last] = { ...units[last]!, endsParagraph: true };
    }
  }

  function takeNote(category: string, words: string): void {
    const field = METADATA.find((one) => one === category);
    if (!at.unit) {
      if (field) metadata[field] ??= words;
    } else if (category === 'qostil-relation')
      at.unit.relation = words === 'left-out' ? 'left-out' : 'normal';
    else if (words !== '') at.unit.note = at.unit.note === '' ? words : `${at.unit.note}\n${words}`;
  }

  function finish(done: OpenUnit): void {
    if (!done.isTranslated) return;
    const group = groups.at(-1);
    for (const one of done.segments) {
      const whole = one.sides.source;
      if (!whole) continue;
      const { target = null } = one.sides;
      const pieces = one.sides['seg-source'] ? segmentsOf(one.sides['seg-source']) : [];
      const targets = new Map(target ? segmentsOf(target).map((piece) => [piece.mid, piece.side]) : []);
      const pairs =
        pieces.length === 0
          ? [{ mid: '', source: whole as XliffSide, target: target as XliffSide | null }]
          : pieces.map(({ mid, side: source }) => ({ mid, source, target: targets.get(mid) ?? null }));
      for (const pair of pairs) {
        const state = version === '1.2' ? attributeOfTag(one.tag, 'state') : one.state;
        const mayBeCopy = MAY_BE_COPY.has(one.subState ?? state) && done.approval === null;
        const hasWords = wordsOf(pair.target) !== '' && !(mayBeCopy && isKazakhStill(pair));
        units.push({
          ...pair,
          stateTag: one.tag,
          approval: pairs.length === 1 ? done.approval : null,
          place: one.place,
          state:
            version === '1.2'
              ? stateOf12(state, done.approval !== null, hasWords)
              : stateOf20(state, hasWords),
          relation: done.relation,
          role: group?.role ?? 'body',
          // Only groups of ours are paragraphs; anywhere else a unit is one.
          endsParagraph: (group?.role ?? null) === null,
          note: done.note,
        });
      }
    }
  }

  /** The `mrk mtype="seg"` of a side. */
  function segmentsOf({
    tokens,
  }: {
    readonly tokens: readonly XmlToken[];
  }): { mid: string; side: XliffSide }[] {
    const found: { mid: string; side: XliffSide }[] = [];
    let inner = 0;
    let from = -1;
    let mid = '';
    for (const [index, token] of tokens.entries()) {
      if (token.kind === 'open') {
        const raw = text.slice(token.start, token.end);
        if (from < 0 && token.name === 'mrk' && attributeOf(raw, 'mtype', file) === 'seg') {
          from = index;
          inner = 0;
          mid = attributeOf(raw, 'mid', file) ?? '';
        } else inner += 1;
      } else if (token.kind === 'close') {
        if (from >= 0 && inner === 0) {
          const items = inlineItems(text, tokens.slice(from + 1, index), file);
          found.push({ mid, side: { items, inner: { start: tokens[from]!.end, end: token.start } } });
          from = -1;
        } else inner -= 1;
      }
    }
    return found;
  }

  for (const token of scanXml(text, file)) {
    const { kind } = token;
    if (kind === 'open') depth += 1;
    if (skipped > 0) {
      if (kind === 'close' && depth === skipped) skipped = 0;
    } else if (at.side && !(kind === 'close' && depth === at.side.depth)) at.side.tokens.push(token);
    else if (at.note && !(kind === 'close' && depth === at.note.depth)) {
      if (kind === 'text') at.note.words += unescapeXml(text.slice(token.start, token.end), file);
    } else if (kind === 'open' || kind === 'empty') {
      // An empty tag is as deep as what it would hold.
      if (kind === 'empty') depth += 1;
      opened(token);
      if (kind === 'empty') depth -= 1;
    } else if (kind === 'close') closed(token);
    if (kind === 'close') depth -= 1;
  }
  return { version, metadata, units };
}

/** Whether a target says in the same Cyrillic words what its source says: a tool put it there to be translated. */
function isKazakhStill({ source, target }: Pick<XliffUnit, 'source' | 'target'>): boolean {
  const words = wordsOf(target);
  return /\p{Script=Cyrillic}/u.test(words) && words === wordsOf(source);
}

/** The words of a side without its codes; '' = none. */
function wordsOf(side: XliffSide | null): string {
  return (side?.items ?? []).map((item) => (item.kind === 'text' ? item.text : '')).join('');
}

/** The role that a group of ours names; null for any other group. */
function roleOf(raw: string, file: string): BlockRole | null {
  const type = attributeOf(raw, 'restype', file) ?? attributeOf(raw, 'type', file) ?? '';
  return BLOCK_ROLES.find((role) => type === `x-${role}` || type === `qostil:${role}`) ?? null;
}

/** Where a start tag says that it is approved; null when it does not. */
function approvalOf(raw: string, start: number): Span | null {
  const found = /\sapproved\s*=\s*["'](?=yes["'])/.exec(raw);
  if (!found) return null;
  const from = start + found.index + found[0].length;
  return { start: from, end: from + 'yes'.length };
}
