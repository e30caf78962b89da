import { toStoredForm } from '../../posts/source/stored-form.ts';
import { blockToText } from '../block-text.ts';
import { listDeclared } from '../declared-choices.ts';
import type { FormBlock } from '../form-blocks.ts';
import type { FormField } from '../form-field.ts';
import { describeLeftOut } from '../paste/read-clipboard.ts';
import { pageWords } from '../page-words.ts';
import { pictureToText } from './picture-text.ts';
import { insertLink, toggleMark, togglePrefix } from '../text-edits.ts';
import { askForBlock, type BlockDialogOptions } from './block-dialog.ts';
import { makeElement } from './make-element.ts';
import { createModeSwitch } from './mode-switch.ts';
import { askForPicture } from './picture-dialog.ts';
import { createSourceView, insertBlockText, type SourceViewOptions } from './source-view.ts';
import { createToolbar } from './toolbar.ts';
import type { VisualEditor } from './visual-editor.ts';

/** What the field needs of the form that it stands in; questions are asked anew each time. */
export interface BodyFieldOptions {
  value: string;
  blocks: readonly FormBlock[];
  /** For the words of a picture and the line below it. */
  pictureFields: FormField[];
  /** The text box: one that the form has, or how to make one. */
  source: Pick<SourceViewOptions, 'area' | 'id' | 'labelledBy'>;
  /** Whether the text is shown as it will look wherever it can be. */
  isVisualFirst?: boolean;
  /** What the post declares at this moment, saved or not. */
  readDeclared: () => unknown;
  /** Lets the coach choose a picture; undefined where she thinks better of it. */
  pickPicture: () => Promise<string | undefined>;
  /** The address at which a picture of the text can be seen. */
  toPreview: (path: string) => string;
  onChange: (value: string) => void;
}

export interface BodyField {
  /** Shows another text, where it is not what was typed here. */
  update: (value: string) => void;
  /** Shows the text as it is stored, and gives its box. */
  showSource: () => HTMLTextAreaElement;
  /** Shows the text as it will look, wherever that can be, unless she has pressed for the source. */
  openVisual: () => Promise<HTMLElement | undefined>;
  focus: () => void;
  remove: () => void;
}

/** The field in which the text of a post or page is written: as source, or as it will look. */
export function createBodyField(root: HTMLElement, options: BodyFieldOptions): BodyField {
  const { blocks, pictureFields, toPreview } = options;
  const words = pageWords().field;
  let value = options.value;
  let visual: VisualEditor | undefined;
  const ask = (): BlockDialogOptions => ({
    blocks,
    choices: (from) => listDeclared(options.readDeclared(), from),
  });
  // What was pushed as plain writing is read by every editor of Markdown once it is stored so, as a save does it.
  const readStored = () => toStoredForm(value, 0);
  const change = (text: string) => {
    value = text;
    options.onChange(text);
  };
  const source = createSourceView({
    ...options.source,
    onChange: (text) => {
      change(text);
      modes.check(text);
    },
    onLeftOut: (names) => {
      modes.tell(describeLeftOut(names, pageWords().leftOut));
    },
  });

  let actsInSource = 0;
  /** Whatever is pressed for the source while the visual editor loads stands: it is asked where that would open. */
  const watchActs = () => {
    const before = actsInSource;
    return () => actsInSource === before;
  };
  const insert = async () => {
    actsInSource += 1;
    const takePlace = source.keepPlace();
    const filled = await askForBlock(ask());
    takePlace();
    if (visual) {
      if (filled) visual.insertBlock(filled);
      else visual.focus();
    } else if (filled) {
      const { text, hole } = blockToText(filled.block, filled.values, source.getSelectedText().trim());
      insertBlockText(source, text, hole);
    } else {
      source.element.focus();
    }
  };
  const insertPicture = async () => {
    actsInSource += 1;
    const takePlace = source.keepPlace();
    const selected = visual ? '' : source.getSelectedText().trim();
    const address = await options.pickPicture();
    const picture =
      address === undefined
        ? undefined
        : await askForPicture({
            fields: pictureFields,
            address,
            preview: toPreview(address),
            alt: selected,
          });
    takePlace();
    if (visual) {
      if (picture) visual.insertPicture(picture);
      else visual.focus();
    } else if (picture) {
      const text = pictureToText(picture);
      insertBlockText(source, text, text.length);
    } else {
      source.element.focus();
    }
  };
  const either = (inVisual: (editor: VisualEditor) => void, inSource: () => void) => () => {
    if (visual) inVisual(visual);
    else inSource();
  };
  const mark = (sign: string, placeholder: string) => () => {
    source.edit((selected) => toggleMark(selected, sign, placeholder));
  };
  const prefix = (sign: (index: number) => string) => () => {
    source.edit((selected) => togglePrefix(selected, sign));
  };
  const toolbar = createToolbar(words.text, [
    { text: words.insert, label: words.insertBlock, act: () => void insert() },
    { text: words.picture, label: words.picture, act: () => void insertPicture() },
    {
      text: words.heading,
      label: words.heading,
      act: either(
        (editor) => {
          editor.setHeading('h2');
        },
        prefix(() => '## '),
      ),
    },
    {
      text: words.smallerHeading,
      label: words.smallerHeading,
      act: either(
        (editor) => {
          editor.setHeading('h3');
        },
        prefix(() => '### '),
      ),
    },
    {
      text: 'B',
      look: 'bold',
      label: words.bold,
      act: either(
        (editor) => {
          editor.setMark('bold');
        },
        mark('**', words.boldWords),
      ),
    },
    {
      text: 'I',
      look: 'italic',
      label: words.italic,
      act: either(
        (editor) => {
          editor.setMark('italic');
        },
        mark('_', words.italicWords),
      ),
    },
    {
      text: '•',
      label: words.list,
      act: either(
        (editor) => {
          editor.setList('bullet');
        },
        prefix(() => '- '),
      ),
    },
    {
      text: '1.',
      label: words.numberedList,
      act: either(
        (editor) => {
          editor.setList('number');
        },
        prefix((index) => `${index + 1}. `),
      ),
    },
    {
      text: '“',
      label: words.quotation,
      act: either(
        (editor) => {
          editor.setQuote();
        },
        prefix(() => '> '),
      ),
    },
    {
      text: words.link,
      label: words.link,
      act: either(
        (editor) => {
          editor.editLink();
        },
        () => {
          source.edit((selected) => insertLink(selected, '/posts/'));
        },
      ),
    },
  ]);

  let isSourceWanted = false;
  const bar = makeElement('div', { className: 'body-bar' });
  const showSource = () => {
    visual?.close();
    visual = undefined;
    source.element.hidden = false;
    source.show(value);
    modes.show('source');
  };
  const showVisual = async (isWanted: () => boolean) => {
    const { openVisualEditor } = await import('./visual-editor.ts');
    if (visual || !isWanted()) return;
    const opened = openVisualEditor({
      source: readStored(),
      ask,
      toPreview,
      onChange: change,
      onLeftOut: (names) => {
        modes.tell(describeLeftOut(names, pageWords().leftOut));
      },
    });
    if ('obstacle' in opened) {
      modes.refuse(opened.obstacle);
      return;
    }
    visual = opened;
    source.element.hidden = true;
    source.element.after(visual.element);
    // The switch keeps the focus, as switches do.
    modes.show('visual');
  };
  /** In the text, where it was there. */
  const keepFocus = (show: () => void | Promise<void>) => () => {
    const isInText = root.contains(document.activeElement) && !bar.contains(document.activeElement);
    void Promise.resolve(show()).then(() => {
      if (!isInText) return;
      if (visual) visual.focus();
      else source.element.focus();
    });
  };
  const findRefusal = async () => {
    const { findObstacle } = await import('./visual-guard.ts');
    const known = blocks.map(({ id }) => id);
    return findObstacle(readStored(), known, pageWords().guard);
  };
  /** Not under the hands of somebody who has begun to type, or has pressed for the source meanwhile. */
  const showVisualFirst = async () => {
    const isUntouched = watchActs();
    if ((await findRefusal()) !== undefined) return;
    await showVisual(() => isUntouched() && document.activeElement !== source.element);
  };
  const modes = createModeSwitch({
    blocks: blocks.map(({ id }) => id),
    showSource: keepFocus(() => {
      actsInSource += 1;
      isSourceWanted = true;
      showSource();
    }),
    showVisual: keepFocus(() => {
      isSourceWanted = false;
      return showVisual(watchActs());
    }),
  });

  bar.append(modes.element, toolbar);
  // A press would take the focus, and with it what is selected, from the text, and may move the bar from under the finger.
  bar.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  root.append(makeElement('div', { className: 'body-field' }, bar, modes.says, modes.told, source.element));
  source.show(value);
  modes.check(value);
  if (options.isVisualFirst) void showVisualFirst();
  return {
    update(next) {
      if (next === value) return;
      value = next;
      const wasVisual = visual !== undefined;
      showSource();
      modes.check(value);
      if (wasVisual && options.isVisualFirst) void showVisualFirst();
    },
    showSource() {
      showSource();
      return source.element;
    },
    async openVisual() {
      const isUntouched = watchActs();
      if (!visual && !isSourceWanted && (await findRefusal()) === undefined) await showVisual(isUntouched);
      return visual?.element;
    },
    focus() {
      if (visual) visual.focus();
      else source.element.focus();
    },
    remove() {
      visual?.close();
      root.replaceChildren();
    },
  };
}
