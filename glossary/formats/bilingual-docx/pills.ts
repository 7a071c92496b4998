import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';

/**
 * A text with its codes as marks that a reviewer can see and move: ⟦1⟧ … ⟦/1⟧ around words, ⟦2⟧ alone. The brackets are
 * no characters of any article.
 */
export function withPills({ text, codes }: CodedText): string {
  let shown = '';
  let at = 0;
  for (const code of codes) {
    shown += `${text.slice(at, code.offset)}⟦${code.kind === 'close' ? '/' : ''}${code.pair}⟧`;
    at = code.offset;
  }
  return shown + text.slice(at);
}

/** The text of marks read back, with the codes they stand for; a mark that stands for none of them is left out. */
export function withoutPills(shown: string, known: readonly InlineCode[]): CodedText {
  const codes: InlineCode[] = [];
  let text = '';
  let at = 0;
  for (const mark of shown.matchAll(/⟦(\/?)(\d{1,6})⟧/g)) {
    text += shown.slice(at, mark.index);
    at = mark.index + mark[0].length;
    const code = known.find(
      ({ kind, pair }) => pair === Number(mark[2]) && (kind === 'close') === (mark[1] === '/'),
    );
    if (code) codes.push({ ...code, offset: text.length });
  }
  return { text: text + shown.slice(at), codes };
}
