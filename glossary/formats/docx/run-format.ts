import type { InlineCodeType } from '#glossary/model/coded-text.ts';

/** Properties that do not show: language tags, spelling marks, revision ids. Runs that differ only in these are one. */
const INVISIBLE = /<w:(?:lang|noProof|rStyleChange|webHidden)\b[^>]*\/>|\sw:rsid\w*="[^"]*"/g;

/** What a property is shown as, first match first. `<w:b w:val="0"/>` switches it off. */
const TYPES: readonly (readonly [RegExp, InlineCodeType])[] = [
  [/<w:b(?: w:val="(?!0|false|off)[^"]*")?\/>/, 'bold'],
  [/<w:i(?: w:val="(?!0|false|off)[^"]*")?\/>/, 'italic'],
  [/<w:u w:val="(?!none)/, 'underline'],
  [/<w:d?strike(?: w:val="(?!0|false|off)[^"]*")?\/>/, 'strike'],
  [/<w:vertAlign w:val="superscript"/, 'superscript'],
  [/<w:vertAlign w:val="subscript"/, 'subscript'],
  [/<w:rStyle w:val="(?:Hyperlink|Гиперссылка)"/, 'link'],
];

/** The properties by which runs are told apart. */
export function visibleFormat(rawProperties: string): string {
  const visible = rawProperties.replace(INVISIBLE, '');
  return /^<w:rPr\s*(?:\/>|><\/w:rPr>)$/.test(visible) ? '' : visible;
}

/** What the change from the block's own properties to others is shown as. */
export function formatType(properties: string, base: string): InlineCodeType {
  const isOf = (raw: string, pattern: RegExp): boolean => pattern.test(raw.replaceAll(' />', '/>'));
  return TYPES.find(([pattern]) => isOf(properties, pattern) && !isOf(base, pattern))?.[1] ?? 'other';
}
