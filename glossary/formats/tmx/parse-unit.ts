import { SaxesParser, type SaxesTagPlain } from 'saxes';
import {
  INLINE_CODE_TYPES,
  type InlineCode,
  type InlineCodeKind,
  type InlineCodeType,
} from '#glossary/model/coded-text.ts';
import { HIGHLIGHT } from './highlight.ts';
import type { TmxElement, TmxVariant } from './tmx-unit.ts';

/** Elements of a segment that hold markup, not text (`ut` is of TMX 1.1–1.3). */
const CODE_ELEMENTS: Readonly<Record<string, InlineCodeKind>> = {
  bpt: 'open',
  ept: 'close',
  ph: 'standalone',
  ut: 'standalone',
  it: 'isolated',
};

const TYPES: ReadonlySet<string> = new Set(INLINE_CODE_TYPES);

/** Names that other tools use for the same: TMX 1.4b suggests ulined and struct, Trados writes its own. */
const TYPE_NAMES: Readonly<Record<string, InlineCodeType>> = {
  ulined: 'underline',
  lb: 'break',
  fnote: 'footnote',
  b: 'bold',
  i: 'italic',
  u: 'underline',
};

/**
 * Reads the XML of one `<tu>` element. Entities other than XML's own five are errors, so a DTD is never asked.
 * Null when it is not well-formed.
 */
export function parseUnit(xml: string): TmxElement | null {
  const parser = new SaxesParser<{ fragment: true; xmlns: false }>({ fragment: true, xmlns: false });
  const builder = new UnitBuilder();
  let isBroken = false;
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', (tag) => builder.open(tag));
  parser.on('closetag', (tag) => builder.close(tag));
  parser.on('text', (text) => builder.text(text));
  parser.on('cdata', (text) => builder.text(text));
  parser.write(xml).close();
  return isBroken ? null : builder.element();
}

type Attributes = Readonly<Record<string, string>>;

class UnitBuilder {
  #attributes: Attributes = {};
  readonly #properties: Record<string, string> = {};
  readonly #notes: string[] = [];
  readonly #variants: TmxVariant[] = [];
  #variant: { attributes: Attributes; properties: Record<string, string>; notes: string[] } | null = null;
  #segment: SegmentBuilder | null = null;
  /** Text of the `<prop>` or `<note>` that is open. */
  #aside: { readonly type: string; text: string } | null = null;

  open(tag: SaxesTagPlain): void {
    const attributes = tag.attributes as Attributes;
    if (this.#segment) this.#segment.open(tag.name, attributes);
    else if (tag.name === 'tu') this.#attributes = attributes;
    else if (tag.name === 'tuv') this.#variant = { attributes, properties: {}, notes: [] };
    else if (tag.name === 'seg') this.#segment = new SegmentBuilder();
    else if (tag.name === 'prop') this.#aside = { type: attributes.type ?? '', text: '' };
    else if (tag.name === 'note') this.#aside = { type: '', text: '' };
  }

  text(text: string): void {
    if (this.#segment) this.#segment.text(text);
    else if (this.#aside) this.#aside.text += text;
  }

  close({ name }: SaxesTagPlain): void {
    if (name === 'seg') {
      const { attributes, properties, notes } = this.#variant ?? {
        attributes: {},
        properties: {},
        notes: [],
      };
      const language = attributes['xml:lang'] ?? attributes.lang ?? '';
      const content = this.#segment?.content() ?? { text: '', codes: [] };
      this.#variants.push({ language, content, attributes, properties, notes });
      this.#segment = null;
    } else if (this.#segment) this.#segment.close(name);
    else if (name === 'tuv') this.#variant = null;
    else if (this.#aside && name === 'prop') {
      (this.#variant?.properties ?? this.#properties)[this.#aside.type] = this.#aside.text;
      this.#aside = null;
    } else if (this.#aside && name === 'note') {
      (this.#variant?.notes ?? this.#notes).push(this.#aside.text);
      this.#aside = null;
    }
  }

  element(): TmxElement {
    return {
      attributes: this.#attributes,
      properties: this.#properties,
      notes: this.#notes,
      variants: this.#variants,
    };
  }
}

/** Collects the text and the codes of a `<seg>`. */
class SegmentBuilder {
  #text = '';
  readonly #codes: InlineCode[] = [];
  /** Codes whose element is open, the innermost last; `hi` is not among them, since its content is text. */
  readonly #open: { code: InlineCode; data: string }[] = [];
  readonly #highlights: InlineCode[] = [];
  readonly #pairs = new Map<string, InlineCode>();
  readonly #taken = new Set<number>();

  open(name: string, attributes: Attributes): void {
    if (name === 'hi') {
      const id = this.#numberOf(attributes);
      const code = { ...this.#code(id, 'open', attributes), data: HIGHLIGHT };
      this.#codes.push(code);
      this.#highlights.push(code);
      return;
    }
    const kind = CODE_ELEMENTS[name];
    if (kind === undefined) return;
    const opening = kind === 'close' ? this.#pairs.get(attributes.i ?? '') : undefined;
    const number = this.#numberOf(attributes);
    const code = this.#code(number, kind, attributes);
    const paired =
      kind === 'close' && !opening
        ? { ...code, kind: 'isolated' as const }
        : { ...code, pair: opening?.pair ?? number, type: opening?.type ?? code.type };
    if (kind === 'open') this.#pairs.set(attributes.i ?? '', paired);
    this.#open.push({ code: paired, data: '' });
  }

  text(text: string): void {
    const innermost = this.#open.at(-1);
    if (innermost) innermost.data += text;
    else this.#text += text;
  }

  close(name: string): void {
    if (name === 'hi') {
      const opening = this.#highlights.pop();
      if (!opening) return;
      this.#codes.push({ ...opening, kind: 'close', offset: this.#text.length, id: this.#numberOf({}) });
      return;
    }
    if (CODE_ELEMENTS[name] === undefined) return;
    const closed = this.#open.pop();
    if (closed) this.#codes.push({ ...closed.code, data: closed.data });
  }

  content() {
    return { text: this.#text, codes: this.#codes };
  }

  /** The number of `x`, which is the same in source and target; else the lowest that is free. */
  #numberOf({ x }: Attributes): number {
    let number = Number(x);
    if (!Number.isSafeInteger(number) || number < 1 || this.#taken.has(number)) {
      number = 1;
      while (this.#taken.has(number)) number += 1;
    }
    this.#taken.add(number);
    return number;
  }

  #code(id: number, kind: InlineCodeKind, { type = '' }: Attributes): InlineCode {
    const named = TYPE_NAMES[type] ?? (TYPES.has(type) ? (type as InlineCodeType) : 'other');
    return { offset: this.#text.length, id, kind, type: named, pair: id, data: '' };
  }
}
