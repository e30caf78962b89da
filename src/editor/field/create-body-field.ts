import { blockToText } from '../block-text.ts';
import { listDeclared } from '../declared-choices.ts';
import type { FormBlock } from '../form-blocks.ts';
import { insertLink, toggleMark, togglePrefix } from '../text-edits.ts';
import { askForBlock, type BlockDialogOptions } from './block-dialog.ts';
import { makeElement } from './make-element.ts';
import { createSourceView, insertBlockText } from './source-view.ts';
import { createToolbar } from './toolbar.ts';

/** What Sveltia hands to a field of our own, as far as it is used here. */
export interface BodyFieldProps {
  value: unknown;
  field: { get: (name: string) => { toJS: () => FormBlock[] } };
  forID: string;
  /** The entry as it stands in the form, saved or not. */
  entry?: { getIn: (path: string[]) => { toJS: () => unknown } | undefined } | undefined;
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

/** The field in which the text of a post or page is written. */
export function createBodyField(root: HTMLElement, first: BodyFieldProps): BodyField {
  let props = first;
  const source = createSourceView({
    id: first.forID,
    // Sveltia's own heading of the field.
    labelledBy: `${first.forID}-label`,
    onChange: (text) => {
      props.onChange(text);
    },
  });
  const blocks = first.field.get('blocks').toJS();
  const askOptions = (): BlockDialogOptions => ({
    blocks,
    choices: (from) => listDeclared(props.entry?.getIn(['data'])?.toJS(), from),
  });
  const insert = async () => {
    const filled = await askForBlock(askOptions());
    if (!filled) {
      source.element.focus();
      return;
    }
    const { text, hole } = blockToText(filled.block, filled.values, source.getSelectedText().trim());
    insertBlockText(source, text, hole);
  };
  const insertPicture = async () => {
    const picked = await props.pickFile({ kind: 'image', accept: 'image/*', allowURL: false });
    if (!picked) return;
    const words = source.getSelectedText().trim() || 'what the picture shows';
    insertBlockText(source, `![${words}](${picked.value})`, '!['.length);
  };
  const mark = (sign: string, placeholder: string) => () => {
    source.edit((selected) => toggleMark(selected, sign, placeholder));
  };
  const prefix = (sign: (index: number) => string) => () => {
    source.edit((selected) => togglePrefix(selected, sign));
  };
  const toolbar = createToolbar('Text', [
    { text: 'Insert', label: 'Insert a block', act: () => void insert() },
    { text: 'H2', label: 'H2, heading', act: prefix(() => '## ') },
    { text: 'H3', label: 'H3, smaller heading', act: prefix(() => '### ') },
    { text: 'B', label: 'Bold', act: mark('**', 'bold words') },
    { text: 'I', label: 'Italic', act: mark('_', 'emphasised words') },
    { text: '•', label: 'List', act: prefix(() => '- ') },
    { text: '1.', label: 'Numbered list', act: prefix((index) => `${index + 1}. `) },
    { text: '“', label: 'Quotation', act: prefix(() => '> ') },
    {
      text: 'Link',
      label: 'Link',
      act: () => {
        source.edit((selected) => insertLink(selected, '/posts/'));
      },
    },
    { text: 'Picture', label: 'Picture', act: () => void insertPicture() },
  ]);
  const bar = makeElement('div', { className: 'body-bar' }, toolbar);
  root.append(makeElement('div', { className: 'body-field' }, bar, source.element));
  const show = () => {
    source.show(typeof props.value === 'string' ? props.value : '');
  };
  show();
  return {
    update(next) {
      props = next;
      show();
    },
    remove() {
      root.replaceChildren();
    },
  };
}
