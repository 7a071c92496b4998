import { readFileSync } from 'node:fs';

/** One cell of a table of forms written by hand. */
export interface CheckedForm {
  readonly lemma: string;
  /** Header of the column. */
  readonly column: string;
  readonly form: string;
}

/** The cells of a TSV beside the tests: lemma in the first column, one form in each other one. */
export function readCheckedForms(file: string): CheckedForm[] {
  const [header = '', ...rows] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const columns = header.split('\t').slice(1);
  return rows.flatMap((row) => {
    const [lemma = '', ...forms] = row.split('\t');
    return columns.map((column, at) => ({ lemma, column, form: forms[at] ?? '' }));
  });
}
