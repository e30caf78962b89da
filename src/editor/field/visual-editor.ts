import {
  $createImageNode,
  activeEditor$,
  addExportVisitor$,
  addNestedEditorChild$,
  applyFormat$,
  applyListType$,
  convertSelectionToNode$,
  headingsPlugin,
  imagePlugin,
  insertJsx$,
  jsxPlugin,
  linkDialogPlugin,
  linkPlugin,
  listsPlugin,
  MDXEditor,
  openLinkEditDialog$,
  quotePlugin,
  realmPlugin,
  rootEditor$,
  tablePlugin,
  thematicBreakPlugin,
  type LexicalVisitor,
  type MDXEditorProps,
  type Realm,
} from '@mdxeditor/editor';
import editorStyles from '@mdxeditor/editor/style.css?inline';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, $getSelection, $isLineBreakNode, $isParagraphNode } from 'lexical';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { MARKDOWN_STYLE } from '../body-tree.ts';
import { patchBody } from '../patch-body.ts';
import type { PlacedPicture } from '../picture-text.ts';
import { findDifference, listStoryProse } from '../visual-guard.ts';
import type { BlockDialogOptions, FilledBlock } from './block-dialog.ts';
import { makeBlockDescriptors, TellOften, toAttributes } from './block-editors.ts';
import { makeElement } from './make-element.ts';
import { nameTableParts } from './name-table-parts.ts';

export interface VisualEditorOptions {
  source: string;
  ask: () => BlockDialogOptions;
  /** The address at which a picture of the post can be seen. */
  toPreview: (path: string) => string;
  onChange: (text: string) => void;
}

export interface VisualEditor {
  element: HTMLElement;
  focus: () => void;
  setHeading: (level: 'h2' | 'h3') => void;
  setMark: (mark: 'bold' | 'italic') => void;
  setList: (kind: 'bullet' | 'number') => void;
  setQuote: () => void;
  editLink: () => void;
  insertPicture: (picture: PlacedPicture) => void;
  insertBlock: (filled: FilledBlock) => void;
  close: () => void;
}

/** Gives the editor, or the sentence why this text is edited as source only. */
export function openVisualEditor(options: VisualEditorOptions): VisualEditor | { obstacle: string } {
  addStyles();
  const obstacle = findLoss(options);
  if (obstacle !== undefined) return { obstacle };
  const { source, onChange } = options;
  let isReady = false;
  const { realm, element, unmount } = mount(options, source, (edited) => {
    // What it makes of the text by itself is no edit.
    if (isReady) onChange(patch(source, edited));
  });
  isReady = true;
  nameTableParts(element);
  if (!realm) return { obstacle: 'The visual editor did not open. This text can be edited as source only.' };
  return {
    element,
    focus: () => {
      // A frame later: before that it is not there to be focused.
      requestAnimationFrame(() => {
        realm.getValue(rootEditor$)?.focus(undefined, { defaultSelection: 'rootStart' });
      });
    },
    setHeading: (level) => {
      realm.pub(convertSelectionToNode$, () => $createHeadingNode(level));
    },
    setMark: (mark) => {
      realm.pub(applyFormat$, mark);
    },
    setList: (kind) => {
      realm.pub(applyListType$, kind);
    },
    setQuote: () => {
      realm.pub(convertSelectionToNode$, () => $createQuoteNode());
    },
    editLink: () => {
      realm.pub(openLinkEditDialog$);
    },
    insertPicture: (picture) => {
      (realm.getValue(activeEditor$) ?? realm.getValue(rootEditor$))?.update(() => {
        $insertPicture(picture);
      });
    },
    insertBlock: ({ block, values }) => {
      const props = Object.fromEntries(
        toAttributes(block, values).flatMap((each) =>
          each.type === 'mdxJsxAttribute' && each.value != null ? [[each.name, toProp(each.value)]] : [],
        ),
      );
      // In the middle of a paragraph it goes behind it, as it does in the source.
      realm.getValue(activeEditor$)?.update(
        () => {
          $getSelection()?.getNodes()[0]?.getTopLevelElement()?.selectEnd();
        },
        { discrete: true },
      );
      realm.pub(insertJsx$, { kind: 'flow', name: block.id, props, children: [] });
    },
    close: unmount,
  };
}

/** In a paragraph of its own, where there is room for its caption: behind the cursor's or, where there is none, at the end. */
function $insertPicture({ address, alt, caption }: PlacedPicture): void {
  const image = $createImageNode({ src: address, altText: alt, title: caption });
  const paragraph = $createParagraphNode().append(image);
  const before = $getSelection()?.getNodes()[0]?.getTopLevelElement();
  if (before) before.insertAfter(paragraph);
  else $getRoot().append(paragraph);
  if ($isParagraphNode(before) && before.isEmpty()) before.remove();
  paragraph.selectEnd();
}

function toProp(value: string | { value: string }): string | { type: 'expression'; value: string } {
  return typeof value === 'string' ? value : { type: 'expression', value: value.value };
}

/** What has no tree yet, such as a tag half typed, is handed on as it is; the gate says what is wrong. */
function patch(source: string, edited: string): string {
  try {
    return patchBody(source, edited);
  } catch {
    return edited;
  }
}

/**
 * Has the editor read the text and write it, unseen, and compares. The prose of a story is tried as
 * well: the editor would read it only when somebody types in it.
 */
function findLoss(options: VisualEditorOptions): string | undefined {
  const tried = [options.source, ...listStoryProse(options.source)].join('\n\n');
  // Where what it writes is the same to the letter, it tells of no change.
  let written = tried;
  const { realm, fault, unmount } = mount(options, tried, (text) => {
    written = text;
  });
  unmount();
  if (fault || !realm) {
    return `The visual editor cannot read this text (${fault ?? 'it did not open'}). It can be edited as source only.`;
  }
  return findDifference(tried, written);
}

/** A new line that somebody meant, by a backslash or <br>, stays one: MDXEditor's own visitor writes a space for it. */
const KEEP_BREAKS: LexicalVisitor = {
  testLexicalNode: $isLineBreakNode,
  visitLexicalNode({ mdastParent, actions }) {
    actions.appendToParent(mdastParent, { type: 'break' });
  },
  // Before the own one, which has none.
  priority: 1,
};

interface Mounted {
  element: HTMLElement;
  realm: Realm | undefined;
  fault: string | undefined;
  unmount: () => void;
}

function mount(
  { ask, toPreview }: VisualEditorOptions,
  markdown: string,
  onChange: NonNullable<MDXEditorProps['onChange']>,
): Mounted {
  const found: Pick<Mounted, 'realm' | 'fault'> = { realm: undefined, fault: undefined };
  const tellRealm = realmPlugin({
    init(ours) {
      ours.pub(addNestedEditorChild$, TellOften);
      ours.pub(addExportVisitor$, KEEP_BREAKS);
    },
    postInit(ours) {
      found.realm = ours;
    },
  });
  const element = makeElement('div', { className: 'body-visual' });
  const root = createRoot(element);
  const editor = createElement(MDXEditor, {
    markdown,
    onChange,
    onError: ({ error }) => {
      found.fault = error;
    },
    toMarkdownOptions: MARKDOWN_STYLE,
    suppressHtmlProcessing: true,
    translation: (key, text) => (key === 'contentArea.editableMarkdown' ? 'Text' : text),
    plugins: [
      headingsPlugin({ allowedHeadingLevels: [2, 3, 4] }),
      listsPlugin(),
      quotePlugin(),
      linkPlugin(),
      linkDialogPlugin(),
      imagePlugin({
        imagePreviewHandler: (path) => Promise.resolve(toPreview(path)),
        disableImageResize: true,
      }),
      tablePlugin(),
      thematicBreakPlugin(),
      jsxPlugin({ jsxComponentDescriptors: makeBlockDescriptors(ask), allowFragment: false }),
      tellRealm(),
    ],
  });
  // At once: whether the editor is shown hangs on what it makes of the text.
  flushSync(() => {
    root.render(editor);
  });
  if (found.realm) writeOnce(found.realm);
  return {
    element,
    ...found,
    unmount: () => {
      root.unmount();
      element.remove();
    },
  };
}

/** Nothing changes, and the editor writes the whole text. */
function writeOnce(realm: Realm): void {
  realm.getValue(rootEditor$)?.update(
    () => {
      $getRoot().markDirty();
    },
    { discrete: true },
  );
}

let hasStyles = false;

function addStyles(): void {
  if (hasStyles) return;
  hasStyles = true;
  document.head.append(makeElement('style', { textContent: editorStyles }));
}
