import { pageWords } from '../page-words.ts';

/** What the visual editor's tables leave without a name, by where it stands. */
const NAMES = [
  ['[role="textbox"]', 'cell'],
  ['tfoot button', 'addRow'],
  ['th[rowspan] button', 'addColumn'],
] as const;

/** Names the parts of tables for those who cannot see them; the editor itself does not. */
export function nameTableParts(editor: HTMLElement): void {
  const { parts } = pageWords();
  const name = () => {
    // The button around it has a name, or its words.
    for (const sign of editor.querySelectorAll('button svg:not([aria-hidden])'))
      sign.setAttribute('aria-hidden', 'true');
    for (const table of editor.querySelectorAll('table')) {
      for (const [selector, part] of NAMES) {
        for (const unnamed of table.querySelectorAll(`${selector}:not([aria-label])`)) {
          unnamed.setAttribute('aria-label', parts[part]);
        }
      }
      // Corners of the table's tools: the editor makes them headers of nothing.
      for (const corner of table.querySelectorAll('th:empty:not([role])'))
        corner.setAttribute('role', 'cell');
    }
  };
  name();
  new MutationObserver(name).observe(editor, { childList: true, subtree: true });
}
