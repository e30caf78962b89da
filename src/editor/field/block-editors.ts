import {
  NestedLexicalEditor,
  useLexicalNodeRemove,
  useMdastNodeUpdater,
  type JsxComponentDescriptor,
  type JsxEditorProps,
} from '@mdxeditor/editor';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { createElement, type ComponentType, type ReactNode } from 'react';
import { blockToText, type BlockValues } from '../block-text.ts';
import { parseBody } from '../body-tree.ts';
import type { FormBlock } from '../form-blocks.ts';
import { fillIn, pageWords } from '../page-words.ts';
import { askForBlock, type BlockDialogOptions } from './block-dialog.ts';

type Attributes = MdxJsxFlowElement['attributes'];

/** How each of our components is shown and changed within the visual editor. */
export function makeBlockDescriptors(ask: () => BlockDialogOptions): JsxComponentDescriptor[] {
  return ask().blocks.map((block) => ({
    name: block.id,
    kind: 'flow',
    props: block.fields.map(({ name, widget }) => ({
      name,
      type: widget === 'number' ? ('expression' as const) : ('string' as const),
    })),
    hasChildren: block.hasProse,
    Editor: makeBlockEditor(block, ask),
  }));
}

/** What was filled in, as the attributes of a tag. */
export function toAttributes(block: FormBlock, values: BlockValues): Attributes {
  const [node] = parseBody(blockToText(block, values).text).children;
  return node?.type === 'mdxJsxFlowElement' ? node.attributes : [];
}

function toValues(attributes: JsxEditorProps['mdastNode']['attributes']): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((each) => {
      if (each.type !== 'mdxJsxAttribute') return [];
      const value = typeof each.value === 'string' ? each.value : (each.value?.value.trim() ?? '');
      return [[each.name, value]];
    }),
  );
}

function makeBlockEditor(block: FormBlock, ask: () => BlockDialogOptions): ComponentType<JsxEditorProps> {
  return function BlockEditor({ mdastNode }) {
    const updateNode = useMdastNodeUpdater<MdxJsxFlowElement>();
    const removeNode = useLexicalNodeRemove();
    const words = pageWords().field;
    const values = toValues(mdastNode.attributes);
    const change = async () => {
      const filled = await askForBlock({ ...ask(), filled: { block, values } });
      if (filled) updateNode({ attributes: toAttributes(block, filled.values) });
    };
    const said = block.fields.flatMap(({ name }) => values[name] ?? []).join(', ');
    const makeButton = (text: string, onClick: () => void) =>
      createElement(
        'button',
        { type: 'button', onClick, 'aria-label': `${text} ${block.label} ${said}`.trim() },
        text,
      );
    return createElement(
      'div',
      { className: 'body-block', role: 'group', 'aria-label': `${block.label} ${said}`.trim() },
      createElement(
        'div',
        { className: 'body-block-head' },
        createElement('span', null, createElement('strong', null, block.label), said && `: ${said}`),
        makeButton(words.change, () => void change()),
        makeButton(words.remove, removeNode),
      ),
      block.hasProse ? createElement(Prose, { label: block.label }) : null,
    );
  };
}

/** The prose of a story. */
function Prose({ label }: { label: string }): ReactNode {
  return createElement(
    'div',
    { className: 'body-block-prose' },
    createElement(NestedLexicalEditor<MdxJsxFlowElement>, {
      block: true,
      getContent: ({ children }) => children,
      getUpdatedMdastNode: (node, children) => ({ ...node, children: children.filter(isBlock) }),
      contentEditableProps: { 'aria-label': fillIn(pageWords().field.itsText, { block: label }) },
    }),
  );
}

function isBlock(
  node: Parameters<Parameters<typeof NestedLexicalEditor>[0]['getUpdatedMdastNode']>[1][number],
): node is MdxJsxFlowElement['children'][number] {
  return node.type !== 'text';
}
