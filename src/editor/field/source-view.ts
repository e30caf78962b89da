import { findDepthBefore, insertPasted } from '../paste/insert-pasted.ts';
import { readClipboard, toPastedText } from '../paste/read-clipboard.ts';
import { insertBlock, type Selected, type TextEdit } from '../text-edits.ts';
import { makeElement } from './make-element.ts';

export interface SourceViewOptions {
  /** A text box that is there, with a label of its own. */
  area?: HTMLTextAreaElement;
  /** For one that is made. */
  id?: string;
  labelledBy?: string;
  onChange: (text: string) => void;
  /** Told what the pictures are called that a paste could not take along; none, too. */
  onLeftOut?: (names: readonly string[]) => void;
}

export interface SourceView {
  element: HTMLTextAreaElement;
  edit: (makeEdit: (selected: Selected) => TextEdit) => void;
  getSelectedText: () => string;
  /** Remembers what is selected, and gives what selects it again: a dialog in between may lose it. */
  keepPlace: () => () => void;
  show: (text: string) => void;
}

/** The text as it is stored: one labelled text box that grows with what stands in it. */
export function createSourceView(options: SourceViewOptions): SourceView {
  const { id = '', labelledBy = '', onChange, onLeftOut } = options;
  const area = options.area ?? makeElement('textarea', { id, attributes: { 'aria-labelledby': labelledBy } });
  area.classList.add('body-source');
  area.spellcheck = true;
  const grow = () => {
    // Where the browser does not do it by `field-sizing`.
    if (CSS.supports('field-sizing', 'content')) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight}px`;
  };
  area.addEventListener('input', () => {
    grow();
    onChange(area.value);
  });
  const edit: SourceView['edit'] = (makeEdit) => {
    const { from, to, insert, start, end } = makeEdit({
      text: area.value,
      start: area.selectionStart,
      end: area.selectionEnd,
    });
    area.focus();
    area.setSelectionRange(from, to);
    replaceSelected(area, insert);
    area.setSelectionRange(start, end);
  };
  area.addEventListener('paste', (event) => {
    const { html, plain } = readClipboard(event.clipboardData);
    if (html === undefined) return;
    event.preventDefault();
    void toPastedText(html, findDepthBefore(area.value, area.selectionStart)).then((pasted) => {
      edit((selected) => insertPasted(selected, pasted ?? { markdown: plain, isInline: true }));
      onLeftOut?.(pasted?.leftOut ?? []);
    });
  });
  return {
    element: area,
    edit,
    keepPlace() {
      const { selectionStart, selectionEnd } = area;
      return () => {
        area.setSelectionRange(selectionStart, selectionEnd);
      };
    },
    getSelectedText: () => area.value.slice(area.selectionStart, area.selectionEnd),
    show(text) {
      if (area.value !== text) area.value = text;
      grow();
    },
  };
}

/** Inserts a block and selects what in it is to be written over. */
export function insertBlockText(view: SourceView, text: string, hole: number, selectedLength = 0): void {
  view.edit((selected) => {
    const edit = insertBlock(selected, text, hole);
    return { ...edit, end: edit.start + selectedLength };
  });
}

/** Standards call it outdated; there is no other way to change a text box that its undo knows of. */
interface Commands {
  execCommand: (name: string, showUi: boolean, value: string) => boolean;
}

function replaceSelected(area: HTMLTextAreaElement, insert: string): void {
  const commands: Commands = document;
  if (commands.execCommand(insert === '' ? 'delete' : 'insertText', false, insert)) return;
  area.setRangeText(insert);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
