import { TERM_COLUMNS, type TermColumn } from '#glossary/model/term-exchange.ts';

/** Names by which tables call a column, lower case; own knowledge of the exports of other tools. */
const NAMES: readonly (readonly [RegExp, TermColumn])[] = [
  [
    /^(?:kk|kaz|kk[-_]kz|kazakh|source(?: ?term)?|src|қазақша(?:сы)?|атауы?|термин|казахский|оригинал)$/,
    'kazakh',
  ],
  [
    /^(?:en|eng|en[-_](?:gb|us)|english|target(?: ?term)?|tgt|translation|rendering|ағылшынша(?:сы)?|аудармасы|английский|перевод)$/,
    'english',
  ],
  [/^(?:type|category|түрі|тип)$/, 'type'],
  [/^(?:subject|domain|field|topic|сала(?:сы)?|область)$/, 'domain'],
  [/^(?:synonyms?|variants?|other (?:kazakh|forms))$/, 'variants'],
  [/^(?:other english|accepted|alternatives?)$/, 'renderings'],
  [/^(?:forbidden|deprecated|do not use)$/, 'forbidden'],
  [/^(?:notes?|comments?|remarks?|ескерту|комментарий|примечание)$/, 'note'],
  [/^(?:definition|анықтама|определение)$/, 'definition'],
  [/^(?:url|link)$/, 'source-url'],
  [/^(?:reference|дереккөз|источник)$/, 'source'],
];

/** What each column holds by its name in the first row; `ignore` for the rest. */
export function columnsByName(head: readonly string[]): readonly TermColumn[] {
  const taken = new Set<TermColumn>();
  return head.map((cell) => {
    const name = cell
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase();
    const holds =
      TERM_COLUMNS.find((column) => column === name) ?? NAMES.find(([names]) => names.test(name))?.[1];
    if (holds === undefined || taken.has(holds)) return 'ignore';
    taken.add(holds);
    return holds;
  });
}

/** Whether a first row names its columns. */
export function isHeader(row: readonly string[]): boolean {
  const columns = columnsByName(row);
  return columns.includes('kazakh') || (columns.includes('english') && columns.length > 1);
}

/** Columns of a table without a head: Kazakh and English by their letters, a third one is the note. */
export function columnsByContent(rows: readonly (readonly string[])[]): readonly TermColumn[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const cyrillic = Array.from({ length: width }, (_, at) => share(rows, at, /\p{Script=Cyrillic}/u));
  const latin = Array.from({ length: width }, (_, at) => share(rows, at, /\p{Script=Latin}/u));
  const kazakh = Math.max(
    0,
    cyrillic.findIndex((value) => value > 0.5),
  );
  const english = latin.findIndex((value, at) => at !== kazakh && value > 0.5);
  const target = english >= 0 ? english : kazakh === 0 ? 1 : 0;
  const note = [0, 1, 2].find((at) => at !== kazakh && at !== target);
  return Array.from(
    { length: width },
    (_, at): TermColumn =>
      at === kazakh ? 'kazakh' : at === target ? 'english' : at === note ? 'note' : 'ignore',
  );
}

function share(rows: readonly (readonly string[])[], at: number, letters: RegExp): number {
  const filled = rows.filter((row) => (row[at] ?? '') !== '');
  return filled.length === 0 ? 0 : filled.filter((row) => letters.test(row[at]!)).length / filled.length;
}
