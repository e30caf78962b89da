import { makeElement } from './make-element.ts';

export interface ToolbarAct {
  /** What the button shows; a sign where one is known well. */
  text: string;
  label: string;
  /** What its sign looks like, where it shows what it does. */
  look?: 'bold' | 'italic';
  act: () => void;
}

/** A row of buttons with one tab stop; the arrow keys go from one to the next. */
export function createToolbar(label: string, acts: readonly ToolbarAct[]): HTMLElement {
  const buttons = acts.map(({ text, label: name, look = '', act }, index) =>
    makeElement(
      'button',
      {
        type: 'button',
        className: look,
        tabIndex: index === 0 ? 0 : -1,
        title: name,
        onclick: act,
        attributes: { 'aria-label': name },
      },
      text,
    ),
  );
  const toolbar = makeElement(
    'div',
    { className: 'body-toolbar', role: 'toolbar', attributes: { 'aria-label': label } },
    ...buttons,
  );
  const steps: Record<string, (at: number) => number> = {
    ArrowRight: (at) => at + 1,
    ArrowLeft: (at) => at - 1,
    Home: () => 0,
    End: () => buttons.length - 1,
  };
  toolbar.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((button) => button === event.target);
    const next = steps[event.key]?.(at);
    if (next === undefined) return;
    event.preventDefault();
    focusOn((next + buttons.length) % buttons.length);
  });
  toolbar.addEventListener('focusin', (event) => {
    for (const button of buttons) button.tabIndex = button === event.target ? 0 : -1;
  });
  const focusOn = (index: number) => {
    buttons[index]?.focus();
  };
  return toolbar;
}
