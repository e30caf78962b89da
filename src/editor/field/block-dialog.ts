import type { DeclarationKind } from '../../posts/schema/declarations.ts';
import type { BlockValues } from '../block-text.ts';
import type { Choice } from '../declared-choices.ts';
import type { FormBlock } from '../form-blocks.ts';
import { pageWords } from '../page-words.ts';
import { makeBlockForm, plain } from './block-form.ts';
import { makeElement } from './make-element.ts';
import { focusFirst, openDialog } from './open-dialog.ts';

export interface FilledBlock {
  block: FormBlock;
  values: BlockValues;
}

export interface BlockDialogOptions {
  blocks: readonly FormBlock[];
  /** What the post declares at this moment. */
  choices: (from: DeclarationKind) => Choice[];
  /** A block that is there already, to be changed; without it the coach chooses one. */
  filled?: FilledBlock | undefined;
}

/** Asks which block and for what it needs; undefined where the coach thinks better of it. */
export function askForBlock({
  blocks,
  choices,
  filled,
}: BlockDialogOptions): Promise<FilledBlock | undefined> {
  const words = pageWords().field;
  return openDialog<FilledBlock>(({ title, content, end, cancel }) => {
    const showBlocks = () => {
      title.textContent = words.insert;
      const list = makeElement('ul', { className: 'body-blocks' });
      for (const block of inOrder(blocks, choices))
        list.append(makeElement('li', {}, makeBlockButton(block, showFields)));
      const back = makeElement('button', { type: 'button', onclick: cancel }, words.cancel);
      content.replaceChildren(list, makeElement('p', { className: 'body-buttons' }, back));
      list.querySelector('button')?.focus();
    };
    const showFields = (block: FormBlock, values: BlockValues = {}) => {
      title.textContent = block.label;
      const finish = (given: BlockValues) => {
        end({ block, values: given });
      };
      const form = makeBlockForm({ block, values, choices, finish, cancel, isNew: !filled });
      content.replaceChildren(makeElement('p', {}, plain(block.hint)), form);
      focusFirst(form);
    };
    if (filled) showFields(filled.block, filled.values);
    else showBlocks();
  });
}

/** What stands for something that the post has not told of yet comes last: a plain post has no use for it. */
function inOrder(blocks: readonly FormBlock[], choices: BlockDialogOptions['choices']): readonly FormBlock[] {
  const isEmpty = ({ fields }: FormBlock) =>
    fields.some(({ choicesFrom }) => choicesFrom && choices(choicesFrom).length === 0);
  return [...blocks.filter((block) => !isEmpty(block)), ...blocks.filter(isEmpty)];
}

function makeBlockButton(block: FormBlock, choose: (block: FormBlock) => void): HTMLButtonElement {
  const onclick = () => {
    choose(block);
  };
  return makeElement(
    'button',
    { type: 'button', onclick },
    makeElement('strong', {}, block.label),
    makeElement('span', {}, plain(block.hint)),
  );
}
