import { toStoredForm } from '../../posts/source/stored-form.ts';
import { blockToText } from '../block-text.ts';
import { listDeclared } from '../declared-choices.ts';
import type { FormBlock } from '../form-blocks.ts';
import type { FormField } from '../form-field.ts';
import { describeLeftOut } from '../paste/read-clipboard.ts';
import { pictureToText } from '../picture-text.ts';
import { insertLink, toggleMark, togglePrefix } from '../text-edits.ts';
import { askForBlock, type BlockDialogOptions } from './block-dialog.ts';
import { makeElement } from './make-element.ts';
import { createModeSwitch } from './mode-switch.ts';
import { askForPicture } from './picture-dialog.ts';
import { createSourceView, insertBlockText } from './source-view.ts';
import { createToolbar } from './toolbar.ts';
import type { VisualEditor } from './visual-editor.ts';

/** What Sveltia hands to a field of our own, as far as it is used here. */
export interface BodyFieldProps {
  value: unknown;
  field: {
    get: ((name: 'blocks') => { toJS: () => FormBlock[] }) &
      ((name: 'picture') => { toJS: () => FormField[] });
  };
  forID: string;
  /** The entry as it stands in the form, saved or not. */
  entry?: { get: (name: string) => unknown } | undefined;
  onChange: (value: string) => void;
  pickFile: (options: { kind: 'image'; accept: string; allowURL: boolean }) => Promise<PickedFile | null>;
}

interface PickedFile {
  /** A picture's path, or an address of this page that Sveltia turns into one as it saves. */
  value: string;
}

export interface BodyField {
  update: (props: BodyFieldProps) => void;
  remove: () => void;
}

/** Where this site's own repository shows a file of what is live. */
const STORED = '/api/git/repos/coach/site/media/main/';

/** What is taken; a telephone that keeps its photographs as HEIC hands them out as JPEG where that is not among these. */
const PICTURES = 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff,image/svg+xml';

/** The field in which the text of a post or page is written: as source, or as it will look. */
export function createBodyField(root: HTMLElement, first: BodyFieldProps): BodyField {
  let props = first;
  let visual: VisualEditor | undefined;
  const blocks = first.field.get('blocks').toJS();
  const pictureFields = first.field.get('picture').toJS();
  const ask = (): BlockDialogOptions => ({
    blocks,
    choices: (from) => listDeclared(toPlain(props.entry?.get('data')), from),
  });
  const readValue = () => (typeof props.value === 'string' ? props.value : '');
  // What was pushed as plain writing is read by every editor of Markdown once it is stored so, as a save does it.
  const readStored = () => toStoredForm(readValue(), 0);
  const change = (text: string) => {
    // Sveltia hands the same text back; until then it is what was typed.
    props = { ...props, value: text };
    props.onChange(text);
  };
  const source = createSourceView({
    id: first.forID,
    // Sveltia's own heading of the field.
    labelledBy: `${first.forID}-label`,
    onChange: (text) => {
      change(text);
      modes.check(text);
    },
    onLeftOut: (names) => {
      modes.tell(describeLeftOut(names));
    },
  });

  const insert = async () => {
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
    const takePlace = source.keepPlace();
    const selected = visual ? '' : source.getSelectedText().trim();
    const picked = await props.pickFile({ kind: 'image', accept: PICTURES, allowURL: false });
    const picture =
      picked &&
      (await askForPicture({
        fields: pictureFields,
        address: picked.value,
        preview: toPreview(picked.value),
        alt: selected,
      }));
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
  const toolbar = createToolbar('Text', [
    { text: 'Insert', label: 'Insert a block', act: () => void insert() },
    {
      text: 'H2',
      label: 'H2, heading',
      act: either(
        (editor) => {
          editor.setHeading('h2');
        },
        prefix(() => '## '),
      ),
    },
    {
      text: 'H3',
      label: 'H3, smaller heading',
      act: either(
        (editor) => {
          editor.setHeading('h3');
        },
        prefix(() => '### '),
      ),
    },
    {
      text: 'B',
      label: 'Bold',
      act: either(
        (editor) => {
          editor.setMark('bold');
        },
        mark('**', 'bold words'),
      ),
    },
    {
      text: 'I',
      label: 'Italic',
      act: either(
        (editor) => {
          editor.setMark('italic');
        },
        mark('_', 'emphasised words'),
      ),
    },
    {
      text: '•',
      label: 'List',
      act: either(
        (editor) => {
          editor.setList('bullet');
        },
        prefix(() => '- '),
      ),
    },
    {
      text: '1.',
      label: '1. Numbered list',
      act: either(
        (editor) => {
          editor.setList('number');
        },
        prefix((index) => `${index + 1}. `),
      ),
    },
    {
      text: '“',
      label: 'Quotation',
      act: either(
        (editor) => {
          editor.setQuote();
        },
        prefix(() => '> '),
      ),
    },
    {
      text: 'Link',
      label: 'Link',
      act: either(
        (editor) => {
          editor.editLink();
        },
        () => {
          source.edit((selected) => insertLink(selected, '/posts/'));
        },
      ),
    },
    { text: 'Picture', label: 'Picture', act: () => void insertPicture() },
  ]);

  const showSource = () => {
    visual?.close();
    visual = undefined;
    source.element.hidden = false;
    source.show(readValue());
    modes.show('source');
  };
  const showVisual = async () => {
    const { openVisualEditor } = await import('./visual-editor.ts');
    if (visual) return;
    const opened = openVisualEditor({
      source: readStored(),
      ask,
      toPreview,
      onChange: change,
      onLeftOut: (names) => {
        modes.tell(describeLeftOut(names));
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
  const toPreview = (path: string) => {
    const file = props.entry?.get('path');
    const folder = typeof file === 'string' ? file.replace(/[^/]*$/, '') : '';
    if (path.startsWith('/media/')) return `${STORED}content${path}`;
    return path.startsWith('./') && folder ? `${STORED}${folder}${path.slice(2)}` : path;
  };
  const modes = createModeSwitch({
    blocks: blocks.map(({ id }) => id),
    showSource,
    showVisual: () => void showVisual(),
  });

  const bar = makeElement('div', { className: 'body-bar' }, modes.element, toolbar);
  root.append(makeElement('div', { className: 'body-field' }, bar, modes.says, modes.told, source.element));
  source.show(readValue());
  modes.check(readValue());
  return {
    update(next) {
      const isOurs = next.value === props.value;
      props = next;
      if (isOurs) return;
      // Taken back by Sveltia's own menu, say.
      showSource();
      modes.check(readValue());
    },
    remove() {
      visual?.close();
      root.replaceChildren();
    },
  };
}

/** Sveltia keeps an entry's data in Immutable's maps and lists. */
function toPlain(data: unknown): unknown {
  return isImmutable(data) ? data.toJS() : data;
}

function isImmutable(data: unknown): data is { toJS: () => unknown } {
  return typeof data === 'object' && data !== null && 'toJS' in data;
}
