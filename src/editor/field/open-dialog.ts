import { makeElement } from './make-element.ts';

/** What a dialog is made of, and how it ends: with a result or, where the coach thinks better of it, without. */
export interface DialogParts<Result> {
  title: HTMLElement;
  content: HTMLElement;
  end: (result?: Result) => void;
  cancel: () => void;
}

/** Opens a dialog over the page; undefined where nothing comes of it. */
export function openDialog<Result>(fill: (parts: DialogParts<Result>) => void): Promise<Result | undefined> {
  return new Promise((resolve) => {
    const title = makeElement('h2', { id: 'block-dialog-title' });
    const content = makeElement('div');
    const dialog = makeElement(
      'dialog',
      { className: 'body-dialog', attributes: { 'aria-labelledby': title.id } },
      title,
      content,
    );
    // At once: "close" is told later, and what is typed until then would stand in the old place.
    const end = (result?: Result) => {
      dialog.close();
      dialog.remove();
      resolve(result);
    };
    const cancel = () => {
      end();
    };
    // By Escape.
    dialog.addEventListener('close', cancel);
    document.body.append(dialog);
    dialog.showModal();
    fill({ title, content, end, cancel });
  });
}

/** Into the first field, or onto the button that a form without fields has. */
export function focusFirst(form: HTMLElement): void {
  (form.querySelector<HTMLElement>('input, select') ?? form.querySelector('button'))?.focus();
}
