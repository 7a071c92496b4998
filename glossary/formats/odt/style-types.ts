import type { InlineCodeType } from '#glossary/model/coded-text.ts';
import { scanXml } from '../xml/scan-xml.ts';
import { attributeOf } from '../xml/unescape-xml.ts';

const TYPES: readonly (readonly [RegExp, InlineCodeType])[] = [
  [/\sfo:font-weight="(?:bold|[6-9]00)"/, 'bold'],
  [/\sfo:font-style="(?:italic|oblique)"/, 'italic'],
  [/\sstyle:text-position="super/, 'superscript'],
  [/\sstyle:text-position="sub/, 'subscript'],
  [/\sstyle:text-underline-style="(?!none)/, 'underline'],
  [/\sstyle:text-line-through-style="(?!none)/, 'strike'],
];

/** What each text style of a part is shown as, by its name. Errors: as scanXml. */
export function readStyleTypes(text: string, file: string): ReadonlyMap<string, InlineCodeType> {
  const types = new Map<string, InlineCodeType>([
    ['Strong_20_Emphasis', 'bold'],
    ['Emphasis', 'italic'],
  ]);
  let style: string | undefined;
  for (const { kind, name, start, end } of scanXml(text, file)) {
    if (name === 'office:body') break;
    if (kind !== 'open' && kind !== 'empty') continue;
    const raw = text.slice(start, end);
    if (name === 'style:style') style = attributeOf(raw, 'style:name', file);
    if (name !== 'style:text-properties' || style === undefined) continue;
    const type = TYPES.find(([pattern]) => pattern.test(raw))?.[1];
    if (type) types.set(style, type);
  }
  return types;
}
