/** Longest line of a subtitle, characters: the width television and the web keep to. */
const LONGEST_LINE = 42;

/** A cue's words in lines of about equal length, tags not counted; a line that fits stays one. */
export function wrapCue(words: string, lineEnd: string): string {
  const text = words.replace(/\s*[\r\n]+\s*/g, ' ');
  const shown = text.replace(/<[^<>]*>|\{\\[^{}]*\}/g, '');
  const lines = Math.ceil(shown.length / LONGEST_LINE);
  if (lines <= 1) return text;
  const wanted = shown.length / lines;
  let wrapped = '';
  let onLine = 0;
  let made = 1;
  for (const piece of text.split(/(<[^<>]*>|\{\\[^{}]*\}| )/)) {
    if (piece === ' ' && made < lines && onLine >= wanted - 4) {
      wrapped += lineEnd;
      onLine = 0;
      made += 1;
      continue;
    }
    wrapped += piece;
    if (!/^[<{]/.test(piece)) onLine += piece.length;
  }
  return wrapped;
}
