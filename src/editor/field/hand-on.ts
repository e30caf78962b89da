import {
  $isTableNode,
  exportLexicalTreeToMdast,
  exportVisitors$,
  jsxComponentDescriptors$,
  jsxIsAvailable$,
  NESTED_EDITOR_UPDATED_COMMAND,
  type Realm,
} from '@mdxeditor/editor';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $addUpdateTag,
  $getNearestNodeFromDOMNode,
  $getRoot,
  HISTORIC_TAG,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor,
} from 'lexical';
import { useEffect } from 'react';
import { findCell } from './editor-place.ts';
import type { UndoSteps } from './undo-steps.ts';

/**
 * Within the editor of each story, and of each cell of a table. Both hand what is in them to the text only when they are
 * left: neither a save nor the copy in the browser must wait for that, and the steps need a text that is as it is seen.
 */
export function makeHandOn(realm: Realm, steps: UndoSteps): () => null {
  return function HandOn() {
    const [editor] = useLexicalComposerContext();
    useEffect(() => {
      const stopWatching = steps.watch(editor);
      const stop = editor.registerUpdateListener((update) => {
        const { dirtyElements, dirtyLeaves, prevEditorState, editorState } = update;
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
        // It is all drawn anew when it is first shown, and that is no change.
        if (JSON.stringify(prevEditorState) !== JSON.stringify(editorState)) handOn(realm, editor);
      });
      return () => {
        stop();
        stopWatching();
      };
    }, [editor]);
    return null;
  };
}

/** As no step of its own, and without taking the cursor along. */
function handOn(realm: Realm, editor: LexicalEditor): void {
  const around = editor._parentEditor;
  if (!around) return;
  const give = () => {
    if (findCell(editor)) $giveCell(realm, editor);
    else editor.dispatchCommand(NESTED_EDITOR_UPDATED_COMMAND, undefined);
  };
  // First what is still to be done there: with this it would be no step either.
  around.read(() => undefined);
  around.update(
    () => {
      for (const tag of [HISTORIC_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG]) $addUpdateTag(tag);
      give();
    },
    { discrete: true },
  );
}

/** As the cell's editor does, which would also take from it that it is the one written in. */
function $giveCell(realm: Realm, editor: LexicalEditor): void {
  const at = findCell(editor);
  const box = editor.getRootElement()?.parentElement;
  const table = box ? $getNearestNodeFromDOMNode(box) : null;
  if (!at || !$isTableNode(table)) return;
  const [paragraph] = editor.getEditorState().read(
    () =>
      exportLexicalTreeToMdast({
        root: $getRoot(),
        visitors: realm.getValue(exportVisitors$),
        jsxComponentDescriptors: realm.getValue(jsxComponentDescriptors$),
        jsxIsAvailable: realm.getValue(jsxIsAvailable$),
      }).children,
  );
  const cell = table.getWritable().getMdastNode().children[at.row]?.children[at.column];
  if (cell && paragraph?.type === 'paragraph') cell.children = paragraph.children;
}
