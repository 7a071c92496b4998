import { QostilError } from '#glossary/model/errors.ts';

/** The five entities of XML 1.0, section 4.6. */
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A reference in XML text. */
export const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([^;&<\s]{1,64}));/g;

/** What a reference stands for; null for an entity that XML does not define or a number that is no character. */
export function referenced(decimal?: string, hexadecimal?: string, name?: string): string | null {
  if (name !== undefined) return NAMED[name] ?? null;
  const code = Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10);
  const isCharacter = code <= 0x10ffff && code > 0 && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

/** Text of XML content or of an attribute value. Errors: file-entity-refused for an entity of a DTD. */
export function unescapeXml(raw: string, file: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(REFERENCE, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    const character = referenced(decimal, hexadecimal, name);
    if (character === null) throw new QostilError('file-entity-refused', { file });
    return character;
  });
}

/** The value of an attribute in a raw start tag; undefined when it has none of that qualified name. */
export function attributeOf(rawTag: string, name: string, file: string): string | undefined {
  for (let from = rawTag.indexOf(name); from > 0; from = rawTag.indexOf(name, from + 1)) {
    if (!/\s/.test(rawTag[from - 1]!)) continue;
    const match = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(rawTag.slice(from + name.length));
    if (match) return unescapeXml(match[1] ?? match[2] ?? '', file);
  }
  return undefined;
}
