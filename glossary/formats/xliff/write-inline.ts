import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import { balanceCodes } from '../in-place/balance-codes.ts';
import { escapeXml } from '../xml/escape-xml.ts';

/** Content of a 1.2 `source` or `target`: codes as bpt, ept, it and ph with the native markup inside. */
export function inline12(content: CodedText): string {
  return withCodes(content, ({ id, kind, pair, type, data }) => {
    const ctype = type === 'other' ? '' : ` ctype="${CTYPES[type] ?? `x-${type}`}"`;
    const native = escapeXml(data);
    if (kind === 'open') return `<bpt id="${pair}" rid="${pair}"${ctype}>${native}</bpt>`;
    if (kind === 'close') return `<ept id="${pair}" rid="${pair}">${native}</ept>`;
    if (kind === 'isolated')
      return `<it id="${id}" pos="${data.startsWith('</') ? 'close' : 'open'}"${ctype}>${native}</it>`;
    return `<ph id="${id}"${ctype}>${native}</ph>`;
  });
}

/** Values of `ctype` that XLIFF 1.2 defines. */
const CTYPES: Readonly<Record<string, string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underlined',
  link: 'link',
  image: 'image',
  break: 'lb',
};

/** Values of `subType` in the `xlf:` scheme of XLIFF 2.0. */
const SUB_TYPES: Readonly<Record<string, string>> = {
  bold: 'xlf:b',
  italic: 'xlf:i',
  underline: 'xlf:u',
  break: 'xlf:lb',
};

/** Native markup of a unit's codes, each by the id it is referred to. */
export type OriginalData = Map<string, string>;

/** Content of a 2.0 `source` or `target`: codes as pc and ph, their markup in the unit's original data. */
export function inline20(content: CodedText, original: OriginalData): string {
  const reference = ({ data }: InlineCode): string => {
    const known = [...original].find(([, value]) => value === data)?.[0];
    const id = known ?? `d${original.size + 1}`;
    original.set(id, data);
    return id;
  };
  const balanced = balanceCodes(content);
  const ends = new Map(
    balanced.codes.filter(({ kind }) => kind === 'close').map((code) => [code.pair, code]),
  );
  return withCodes(balanced, (code) => {
    const { id, kind, pair, type } = code;
    const subType = SUB_TYPES[type];
    const kinds =
      subType === undefined ? (type === 'link' ? ' type="link"' : '') : ` type="fmt" subType="${subType}"`;
    const end = ends.get(pair);
    if (kind === 'close') return '</pc>';
    if (kind === 'open' && end)
      return `<pc id="${pair}"${kinds} dataRefStart="${reference(code)}" dataRefEnd="${reference(end)}">`;
    return `<ph id="${id}"${type === 'image' ? ' type="image"' : kinds} dataRef="${reference(code)}"/>`;
  });
}

function withCodes({ text, codes }: CodedText, write: (code: InlineCode) => string): string {
  let written = '';
  let at = 0;
  for (const code of codes) {
    written += escapeXml(text.slice(at, code.offset)) + write(code);
    at = code.offset;
  }
  return written + escapeXml(text.slice(at));
}
