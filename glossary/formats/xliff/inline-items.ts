import type { InlineCodeType } from '#glossary/model/coded-text.ts';
import { codeNumbers } from '../in-place/code-numbers.ts';
import type { PlacedItem } from '../in-place/placed-block.ts';
import { codeData } from '../in-place/raw-code.ts';
import { placedCharacters } from '../xml/placed-characters.ts';
import type { XmlToken } from '../xml/scan-xml.ts';
import { attributeOf } from '../xml/unescape-xml.ts';

/** Elements around words, in 1.2 and 2.0. */
const AROUND: ReadonlySet<string> = new Set(['g', 'mrk', 'pc']);

/** Elements that begin and end a pair from outside; what is in them is native code. */
const BEGINS: ReadonlySet<string> = new Set(['bpt', 'bx', 'sc', 'sm']);
const ENDS: ReadonlySet<string> = new Set(['ept', 'ex', 'ec', 'em']);

const TYPES: readonly (readonly [RegExp, InlineCodeType])[] = [
  [/(?:ctype|subType|type)="(?:x-|xlf:)?(?:bold|b)"/, 'bold'],
  [/(?:ctype|subType|type)="(?:x-|xlf:)?(?:italic|i)"/, 'italic'],
  [/(?:ctype|subType|type)="(?:x-|xlf:)?(?:underlined?|u)"/, 'underline'],
  [/(?:ctype|type)="(?:x-)?(?:link|hyperlink)"/, 'link'],
  [/(?:ctype|type)="(?:x-)?image"/, 'image'],
  [/(?:ctype|subType)="(?:x-|xlf:)?(?:lb|break)"/, 'break'],
  [/ctype="x-(?:code|footnote)"/, 'other'],
];

/** The words and codes of the tokens inside a `source` or `target`, in order. */
export function inlineItems(text: string, tokens: readonly XmlToken[], file: string): PlacedItem[] {
  const items: PlacedItem[] = [];
  const numbers = codeNumbers();
  const open: { readonly token: XmlToken; readonly isAround: boolean }[] = [];
  let native = 0;
  for (const token of tokens) {
    const { kind, name, start, end } = token;
    const raw = text.slice(start, end);
    if (kind === 'open') {
      const isAround = native === 0 && AROUND.has(name);
      if (isAround) items.push(numbers.open(token, start, end, typeOf(raw), raw));
      else native += 1;
      open.push({ token, isAround });
    } else if (kind === 'close') {
      const begun = open.pop();
      if (!begun) continue;
      if (begun.isAround) items.push(numbers.close(begun.token, start, end, raw));
      else {
        native -= 1;
        if (native === 0) addNative(name, begun.token.start, begun.token.end, end);
      }
    } else if (native > 0) continue;
    else if (kind === 'empty') addNative(name, start, end, end);
    else if (kind === 'text') items.push(...placedCharacters(text, start, end, file));
    else if (kind === 'cdata')
      items.push({ kind: 'text', start, end, text: text.slice(start + 9, end - 3), isLiteral: false });
  }
  return items;

  function addNative(name: string, start: number, tagEnd: number, end: number): void {
    const tag = text.slice(start, tagEnd);
    const data = codeData(text, start, end);
    const key = (attribute: string): string | undefined => {
      const value = attributeOf(tag, attribute, file);
      return value === undefined ? undefined : `${value}`;
    };
    if (BEGINS.has(name)) items.push(numbers.open(key('rid') ?? key('id'), start, end, typeOf(tag), data));
    else if (ENDS.has(name))
      items.push(numbers.close(key('rid') ?? key('startRef') ?? key('id'), start, end, data));
    else items.push(numbers.standalone(start, end, typeOf(tag), data));
  }
}

function typeOf(tag: string): InlineCodeType {
  return TYPES.find(([pattern]) => pattern.test(tag))?.[1] ?? 'other';
}
