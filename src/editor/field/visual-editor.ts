import {
  $createImageNode,
  activeEditor$,
  addExportVisitor$,
  addNestedEditorChild$,
  addTableCellEditorChild$,
  applyFormat$,
  applyListType$,
  convertSelectionToNode$,
  headingsPlugin,
  imagePlugin,
  insertJsx$,
  insertMarkdown$,
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
  type Translation,
} from '@mdxeditor/editor';
import editorStyles from '@mdxeditor/editor/style.css?inline';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isLineBreakNode,
  $isParagraphNode,
  $isRangeSelection,
} from 'lexical';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { MARKDOWN_STYLE } from '../body-tree.ts';
import { readClipboard, toPastedText } from '../paste/read-clipboard.ts';
import { fillIn, pageWords } from '../page-words.ts';
import { patchBody } from '../patch-body.ts';
import type { PlacedPicture } from './picture-text.ts';
import { findDifference, listStoryProse } from './visual-guard.ts';
import type { BlockDialogOptions, FilledBlock } from './block-dialog.ts';
import { makeBlockDescriptors, toAttributes } from './block-editors.ts';
import { adoptStyles } from './adopt-styles.ts';
import { makeHandOn } from './hand-on.ts';
import { makeElement } from './make-element.ts';
import { nameTableParts } from './name-table-parts.ts';
import { createUndoSteps } from './undo-steps.ts';

export interface VisualEditorOptions {
  source: string;
  ask: () => BlockDialogOptions;
  /** The address at which a picture of the post can be seen. */
  toPreview: (path: string) => string;
  onChange: (text: string) => void;
  /** Told what the pictures are called that a paste could not take along; none, too. */
  onLeftOut?: (names: readonly string[]) => void;
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
  // It leads on, as everywhere: the editor would indent with it, and keep whoever has no mouse (WCAG 2.1.2).
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab') event.stopPropagation();
    },
    { capture: true },
  );
  if (!realm) return { obstacle: pageWords().guard.notOpen };
  element.addEventListener(
    'paste',
    (event) => {
      paste(realm, event, options.onLeftOut);
    },
    { capture: true },
  );
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

/** Takes over from the editor's own paste, which would keep what posts have not. */
function paste(realm: Realm, event: ClipboardEvent, onLeftOut: VisualEditorOptions['onLeftOut']): void {
  const editor = realm.getValue(activeEditor$) ?? realm.getValue(rootEditor$);
  const isOwn = event.clipboardData?.types.includes('application/x-lexical-editor');
  const { html, plain } = readClipboard(event.clipboardData);
  if (!editor || isOwn || html === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  // A cell is one line.
  const isCell = event.target instanceof Element && event.target.closest('td,th') !== null;
  void toPastedText(html, editor.read(findDepthBefore)).then((pasted) => {
    editor.update(() => {
      if (!pasted || isCell) {
        $getSelection()?.insertRawText(isCell ? plain.replace(/\s+/g, ' ') : plain);
        return;
      }
      if (!pasted.isInline) $makeRoom();
      // Within this update, so that all of it is taken back at once.
      realm.pub(insertMarkdown$, pasted.markdown);
    });
    onLeftOut?.(pasted?.leftOut ?? []);
  });
}

/** Puts the cursor into an empty paragraph; in another, blocks would begin as a part of what is there. */
function $makeRoom(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  selection.removeText();
  const block = selection.anchor.getNode().getTopLevelElement();
  if (!block || ($isParagraphNode(block) && block.isEmpty())) return;
  const room = $createParagraphNode();
  if ($isParagraphNode(block)) {
    const rest = selection.insertParagraph();
    block.insertAfter(room);
    for (const half of [block, rest]) if (half?.isEmpty()) half.remove();
  } else {
    block.insertAfter(room);
  }
  room.select();
}

/** The depth of the heading before the cursor; undefined where there is none. */
function findDepthBefore(): number | undefined {
  const at = $getSelection()?.getNodes()[0]?.getTopLevelElement();
  const heading = at?.getPreviousSiblings().findLast($isHeadingNode);
  return $isHeadingNode(heading) ? Number(heading.getTag().slice(1)) : undefined;
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

/** By the key that the editor has for what it says, with what stands at its places. */
const translate: Translation = (key, text, places = {}) => {
  if (key === 'contentArea.editableMarkdown') return pageWords().field.text;
  const parts: Readonly<Record<string, string>> = pageWords().parts;
  return fillIn(parts[key] ?? text, places);
};

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
  const said = pageWords().guard;
  if (fault || !realm) return said.notRead;
  return findDifference(tried, written, said);
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
  const element = makeElement('div', { className: 'body-visual' });
  const steps = createUndoSteps(element);
  const tellRealm = realmPlugin({
    init(ours) {
      const handOn = makeHandOn(ours, steps);
      ours.pubIn({ [addNestedEditorChild$]: handOn, [addTableCellEditorChild$]: handOn });
      ours.pub(addExportVisitor$, KEEP_BREAKS);
    },
    postInit(ours) {
      found.realm = ours;
    },
  });
  const root = createRoot(element);
  const editor = createElement(MDXEditor, {
    markdown,
    onChange,
    onError: ({ error }) => {
      found.fault = error;
    },
    toMarkdownOptions: MARKDOWN_STYLE,
    suppressHtmlProcessing: true,
    translation: translate,
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
  const text = found.realm?.getValue(rootEditor$);
  if (text) steps.watch(text);
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
  adoptStyles(editorStyles);
}
