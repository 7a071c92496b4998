/**
 * What a spreadsheet would take for a formula at the start of a cell (OWASP, "CSV Injection"; own knowledge), and the
 * same behind apostrophes, so that a guard can be told from an apostrophe of the text.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell that a spreadsheet shows as text: an apostrophe before what would be a formula. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before guardFormula. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
