import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical';

/** Where an editor stands: in the story, or the cell of a table, of the editor around it. */
export interface EditorPlace {
  /** The same for the editor that is drawn anew in its stead. */
  place: string;
  isCell: boolean;
}

export function findPlace(editor: LexicalEditor): EditorPlace {
  const around = editor._parentEditor;
  const box = editor.getRootElement()?.parentElement;
  if (!around || !box) return { place: '', isCell: false };
  const key = around
    .getEditorState()
    .read(() => $getNearestNodeFromDOMNode(box)?.getKey(), { editor: around });
  const cell = findCell(editor);
  const within = `${findPlace(around).place}/${key ?? ''}`;
  return cell
    ? { place: `${within}:${cell.row}:${cell.column}`, isCell: true }
    : { place: within, isCell: false };
}

/** By its row and column in the text, which has neither the row nor the column of the table's buttons. */
export function findCell(editor: LexicalEditor): { row: number; column: number } | undefined {
  const element = editor.getRootElement()?.parentElement;
  const row = element?.closest('tr');
  if (!element?.matches('td,th') || !row) return undefined;
  const cells = Array.from(row.children).filter((each) => !each.matches('[data-tool-cell]'));
  return { row: Array.from(row.parentElement?.children ?? []).indexOf(row), column: cells.indexOf(element) };
}
