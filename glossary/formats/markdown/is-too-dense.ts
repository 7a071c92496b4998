/** What costs a Markdown parser its time, counted. */
interface Count {
  /** Marks of emphasis, code and links: the parser pairs each with all before it in its stretch. */
  readonly marks: number;
  /** Lines with cells. */
  readonly rows: number;
  /** Characters of a stretch times the lengths of its backtick runs: the partner of each is looked for to its end. */
  readonly tickSteps: number;
  /** Headings underlined with `=` or `-`: the parser copies all that came before at each. */
  readonly underlines: number;
  /** Footnotes and addresses of links: each is compared with all the others. */
  readonly definitions: number;
}

/** Most in one stretch: there the time grows with the square. */
const MOST_IN_STRETCH: Count = {
  marks: 10_000,
  rows: 20_000,
  tickSteps: 3_000_000,
  underlines: 2_000,
  definitions: 3_000,
};

/** Most in a whole text. */
const MOST_IN_ALL: Count = {
  marks: 100_000,
  rows: 60_000,
  tickSteps: 100_000_000,
  underlines: 2_000,
  definitions: 3_000,
};

const FACTORS = Object.keys(MOST_IN_ALL) as (keyof Count)[];

const MARK = /[[\]]|([*_~`])\1*/g;
const BLANK = /^[ \t>]*$/;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const DEFINITION = /^[ \t>]*\[[^\]]*\]:/;

/**
 * Whether a Markdown text has more marks, rows or footnotes than micromark reads in seconds (limits measured). Stretches
 * between blank lines are counted, since they hold at least a whole paragraph or table, and all of them together.
 */
export function isTooDense(text: string): boolean {
  let all: Count = { marks: 0, rows: 0, tickSteps: 0, underlines: 0, definitions: 0 };
  for (const lines of stretches(text)) {
    const count = countIn(lines);
    all = sum(all, count);
    if (exceeds(count, MOST_IN_STRETCH) || exceeds(all, MOST_IN_ALL)) return true;
  }
  return false;
}

function* stretches(text: string): Iterable<readonly string[]> {
  let lines: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    if (!BLANK.test(line)) lines.push(line);
    else if (lines.length > 0) {
      yield lines;
      lines = [];
    }
  }
  yield lines;
}

function countIn(lines: readonly string[]): Count {
  const tickLengths = new Set<number>();
  let characters = 0;
  let marks = 0;
  for (const line of lines) {
    characters += line.length;
    for (const [mark] of line.matchAll(MARK)) {
      marks += 1;
      if (mark.startsWith('`')) tickLengths.add(mark.length);
    }
  }
  return {
    marks,
    rows: lines.filter((line) => line.includes('|')).length,
    tickSteps: characters * tickLengths.size,
    underlines: lines.filter((line) => UNDERLINE.test(line)).length,
    definitions: lines.filter((line) => DEFINITION.test(line)).length,
  };
}

function sum(one: Count, other: Count): Count {
  return {
    marks: one.marks + other.marks,
    rows: one.rows + other.rows,
    tickSteps: one.tickSteps + other.tickSteps,
    underlines: one.underlines + other.underlines,
    definitions: one.definitions + other.definitions,
  };
}

function exceeds(count: Count, most: Count): boolean {
  return FACTORS.some((factor) => count[factor] > most[factor]);
}
