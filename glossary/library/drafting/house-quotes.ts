import type { LibrarySettings } from '#glossary/model/settings.ts';

const SINGLE: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“' };

/**
 * A draft in the house's quotation marks. Drafts come in “double” ones with ‘single’ ones inside; the length stays, so
 * spans do too. An apostrophe stays one; a closing single mark is one that an opening one waits for.
 */
export function inHouseQuotes(text: string, style: LibrarySettings['quoteStyle']): string {
  if (style === 'double') return text;
  let open = 0;
  return text.replace(/[“”‘’]/g, (mark, at: number) => {
    if (mark === '‘') open += 1;
    if (mark !== '’') return SINGLE[mark]!;
    const isApostrophe = /\p{L}/u.test(text.charAt(at + 1)) || open === 0;
    if (isApostrophe) return mark;
    open -= 1;
    return '”';
  });
}
