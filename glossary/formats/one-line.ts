/** Line breaks of every kind: LF, CR, VT, FF, NEL, LS, PS. A line-based format must not meet one inside a sentence. */
const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029]+/g;

/** C0 and C1 control characters other than the breaks above, and lone surrogates: no line-based format can carry them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]|\p{Surrogate}/gu;

/** What is changed below; most sentences hold nothing of it. */
const UNFIT = /[\p{Cc}\ufeff\u2028\u2029]| {2}|^ | $|\p{Surrogate}/u;

/** The text on one line: breaks and tabs become a space, control characters and lone surrogates go. */
export function oneLine(text: string): string {
  if (!UNFIT.test(text)) return text.trim();
  return text
    .replace(LINE_BREAKS, ' ')
    .replaceAll('\t', ' ')
    .replace(CONTROLS, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
