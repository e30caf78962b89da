import { getNearestEditorFromDOMNode, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor } from 'lexical';

/** More steps in a row that show nothing are not made by entering and leaving stories. */
const MOST_UNSEEN = 30;

/** On the text's element: the last that was done to it was a step back or forward. */
const WALKED = 'data-walked';

/** Whether what was changed last near an editor was a step back or forward, and no act of its own. */
export function isWalked(editor: LexicalEditor): boolean {
  return editor.getRootElement()?.closest(`[${WALKED}]`) != null;
}

/** Held down with others, they do nothing of their own. */
const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Meta', 'Shift', 'Alt']);

/**
 * Whatever is entered or left adds a step to the history that the text shares with its stories, and a cell of a table
 * has one of its own. One press goes back, or forward, to what can be seen to be another text.
 */
export function walkSeenSteps(element: HTMLElement, findRoot: () => LexicalEditor | null): void {
  let last = Promise.resolve();
  const press = (event: Event, command: typeof UNDO_COMMAND) => {
    const near = event.target instanceof Node ? getNearestEditorFromDOMNode(event.target) : null;
    if (!near) return;
    event.preventDefault();
    event.stopPropagation();
    element.setAttribute(WALKED, '');
    // One after the other, however fast they are pressed.
    last = last.then(() => walk(element, command, [near, findRoot()]));
  };
  element.addEventListener(
    'keydown',
    (event) => {
      const command = findCommand(event);
      if (command) press(event, command);
      else if (!MODIFIERS.has(event.key)) element.removeAttribute(WALKED);
    },
    { capture: true },
  );
  element.addEventListener(
    'beforeinput',
    (event) => {
      if (event.inputType === 'historyUndo') press(event, UNDO_COMMAND);
      else if (event.inputType === 'historyRedo') press(event, REDO_COMMAND);
      else element.removeAttribute(WALKED);
    },
    { capture: true },
  );
  const forget = () => {
    element.removeAttribute(WALKED);
  };
  for (const act of ['paste', 'cut', 'drop']) element.addEventListener(act, forget, { capture: true });
}

function findCommand({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  if (altKey || ctrlKey === metaKey) return undefined;
  const pressed = key.toLowerCase();
  if (pressed === 'z') return shiftKey ? REDO_COMMAND : UNDO_COMMAND;
  return pressed === 'y' && ctrlKey && !shiftKey ? REDO_COMMAND : undefined;
}

async function walk(
  element: HTMLElement,
  command: typeof UNDO_COMMAND,
  editors: readonly (LexicalEditor | null)[],
): Promise<void> {
  const before = element.innerHTML;
  for (const editor of new Set(editors)) {
    for (let step = 0; editor && step < MOST_UNSEEN; step++) {
      editor.dispatchCommand(command, undefined);
      // What is changed is shown a moment later.
      await new Promise(requestAnimationFrame);
      if (element.innerHTML !== before) return;
    }
  }
}
