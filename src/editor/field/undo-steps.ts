import {
  $getRoot,
  getNearestEditorFromDOMNode,
  HISTORIC_TAG,
  type EditorState,
  type LexicalEditor,
  type UpdateListenerPayload,
} from 'lexical';
import { findPlace } from './editor-place.ts';
import { describeShape } from './text-shape.ts';

/** What is typed in one place with shorter pauses is one step. */
const PAUSE_MILLISECONDS = 1000;

/** With which somebody does the next thing: it is no part of what the last one led to, though no turn has ended since. */
const DOES = ['keydown', 'beforeinput', 'paste', 'cut', 'drop', 'pointerdown'];

/** A story that was taken back is drawn a few frames later; one that never is must not hold up what is pressed next. */
const MOST_FRAMES = 60;

type Kind = 'typed' | 'erased' | 'other';

/** What was done by one act, and in which of the editors that a text has. */
interface Step {
  place: string;
  before: EditorState;
  after: EditorState;
  kind: Kind;
  at: number;
  turn: number;
}

type Side = 'before' | 'after';

/** The order in which a text, its stories and the cells of its tables were changed, to go back and forward in. */
export interface UndoSteps {
  /** Notes what is changed in an editor from now on, but for what has HISTORIC_TAG; gives how to stop. */
  watch: (editor: LexicalEditor) => () => void;
}

/**
 * Each story and each cell of a table is an editor of its own, whose history knows nothing of the others' (Lexical's
 * shared one keeps what each step led to, and not what it began with). So all of them have this one.
 */
export function createUndoSteps(element: HTMLElement): UndoSteps {
  const editors = new Set<LexicalEditor>();
  /** Of each story that was here: where it comes back, what was in it comes with it, to the letter. */
  const latest = new Map<string, EditorState>();
  const done: Step[] = [];
  const undone: Step[] = [];
  const { countTurn, endTurn } = createTurns();
  let walkedIn: number | undefined;
  let hasWalked = false;

  const note = (editor: LexicalEditor, update: UpdateListenerPayload) => {
    const { dirtyElements, dirtyLeaves, prevEditorState: before, editorState: after, tags } = update;
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
    const { place, isCell } = findPlace(editor);
    if (!isCell) latest.set(place, after);
    const turn = countTurn();
    // What the editor does of its own accord to what was brought back.
    if (tags.has(HISTORIC_TAG) || turn === walkedIn) return;
    const kind = findKind(before, after);
    if (kind === 'other' && describeShape(before) === describeShape(after)) return;
    const last = done.at(-1);
    const at = performance.now();
    undone.length = 0;
    if (last?.place === place && isSameAct(last, { kind, at, turn }, hasWalked)) {
      Object.assign(last, { after, at });
    } else {
      done.push({ place, before, after, kind, at, turn });
    }
    hasWalked = false;
  };

  const walk = async (from: Step[], to: Step[], side: Side) => {
    const step = from.at(-1);
    if (!step) return;
    const editor = await waitFor(() => [...editors].find((each) => findPlace(each).place === step.place));
    // Something else was done meanwhile.
    if (!editor || from.at(-1) !== step) return;
    from.pop();
    to.push(step);
    hasWalked = true;
    walkedIn = countTurn();
    editor.getRootElement()?.focus({ preventScroll: true });
    editor.setEditorState(step[side], { tag: HISTORIC_TAG });
  };

  let last = Promise.resolve();
  const press = (event: Event, direction: Direction) => {
    if (!(event.target instanceof Node) || !getNearestEditorFromDOMNode(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    // One after the other, however fast they are pressed.
    last = last.then(() =>
      direction === 'back' ? walk(done, undone, 'before') : walk(undone, done, 'after'),
    );
  };
  // First, so that what is walked below has a turn of its own.
  for (const name of DOES) element.addEventListener(name, endTurn, { capture: true });
  element.addEventListener(
    'keydown',
    (event) => {
      const direction = findDirection(event);
      if (direction) press(event, direction);
    },
    { capture: true },
  );
  element.addEventListener(
    'beforeinput',
    (event) => {
      if (event.inputType === 'historyUndo') press(event, 'back');
      else if (event.inputType === 'historyRedo') press(event, 'forward');
    },
    { capture: true },
  );

  return {
    watch(editor) {
      const { place, isCell } = findPlace(editor);
      const known = isCell ? undefined : latest.get(place);
      editors.add(editor);
      const stop = editor.registerUpdateListener((update) => {
        note(editor, update);
      });
      // Later: React is at work while a story is drawn.
      if (known) {
        queueMicrotask(() => {
          editor.setEditorState(known, { tag: HISTORIC_TAG });
        });
      }
      return () => {
        editors.delete(editor);
        stop();
      };
    },
  };
}

type Direction = 'back' | 'forward';

function findDirection({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Direction | undefined {
  if (altKey || ctrlKey === metaKey) return undefined;
  const pressed = key.toLowerCase();
  if (pressed === 'z') return shiftKey ? 'forward' : 'back';
  return pressed === 'y' && ctrlKey && !shiftKey ? 'forward' : undefined;
}

/** By one letter more or less; a paragraph, a mark, a paste are all something else. */
function findKind(before: EditorState, after: EditorState): Kind {
  const [was, is] = [before, after].map((state) => state.read(() => $getRoot().getTextContentSize()));
  const more = (is ?? 0) - (was ?? 0);
  if (more === 1) return 'typed';
  return more === -1 ? 'erased' : 'other';
}

/** What comes in one turn is one act, such as a paste and what the editor makes of it; so is what is typed without a pause. */
function isSameAct(last: Step, next: Pick<Step, 'kind' | 'at' | 'turn'>, hasWalked: boolean): boolean {
  if (hasWalked) return false;
  if (last.turn === next.turn) return true;
  return next.kind !== 'other' && last.kind === next.kind && next.at - last.at < PAUSE_MILLISECONDS;
}

/**
 * Numbers the turns of the browser's loop: what is caused by one event has one number. A busy browser lets what is
 * pressed go before any timer, so that a turn must be ended where something else is done.
 */
function createTurns(): { countTurn: () => number; endTurn: () => void } {
  let turn = 0;
  let isOver = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const endTurn = () => {
    clearTimeout(timer);
    isOver = true;
  };
  const countTurn = () => {
    if (isOver) {
      isOver = false;
      turn += 1;
      timer = setTimeout(endTurn);
    }
    return turn;
  };
  return { countTurn, endTurn };
}

async function waitFor<Found>(find: () => Found | undefined): Promise<Found | undefined> {
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}
