/** What a spreadsheet takes for a formula, and would run (CWE-1236). */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell of a table of which a spreadsheet runs nothing. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A cell as it was before {@link guardCell}. */
export function takeOffGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
