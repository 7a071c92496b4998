/** Marks of emphasis, code and links in one stretch without a blank line: the parser pairs each with all before it. */
const MOST_MARKS = 10_000;

/** Characters of a stretch times the lengths of its backtick runs: the partner of each is looked for to its end. */
const MOST_TICK_STEPS = 3_000_000;

/** Lines with cells in one stretch. */
const MOST_ROWS = 20_000;

/** Headings underlined with `=` or `-` in a text: the parser copies all that came before at each. */
const MOST_UNDERLINES = 2_000;

const MARK = /[[\]]|([*_~`])\1*/g;
const BLANK = /^[ \t>]*$/;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;

/**
 * Whether a Markdown text has more marks or rows in one place than micromark reads in seconds: its time grows with their
 * square (limits measured). Stretches between blank lines are counted, since they hold at least a whole paragraph or table.
 */
export function isTooDense(text: string): boolean {
  const tickLengths = new Set<number>();
  let characters = 0;
  let marks = 0;
  let rows = 0;
  let underlines = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    if (BLANK.test(line)) {
      tickLengths.clear();
      characters = 0;
      marks = 0;
      rows = 0;
      continue;
    }
    characters += line.length;
    if (UNDERLINE.test(line)) underlines += 1;
    if (line.includes('|')) rows += 1;
    for (const [mark] of line.matchAll(MARK)) {
      marks += 1;
      if (mark.startsWith('`')) tickLengths.add(mark.length);
    }
    if (
      marks > MOST_MARKS ||
      characters * tickLengths.size > MOST_TICK_STEPS ||
      rows > MOST_ROWS ||
      underlines > MOST_UNDERLINES
    )
      return true;
  }
  return false;
}
