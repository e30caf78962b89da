import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { writeBlock } from '../body-tree.ts';
import { readMarks } from './inline-marks.ts';
import { takePictures } from './left-out.ts';
import { readLists, readTables } from './lists-and-tables.ts';
import { makeParagraphs } from './paragraphs.ts';
import { HEADINGS } from './pasted-dom.ts';
import { removeUnseen } from './remove-unseen.ts';
import { setDepths, tidyTree } from './tidy-tree.ts';
import { readWordParagraphs } from './word-paragraphs.ts';

/** What was pasted, as the text of a post. */
export interface PastedText {
  markdown: string;
  /** Words of one paragraph, to stand among others. */
  isInline: boolean;
  /** Nothing that plain text does not say as well. */
  isPlain: boolean;
  /** What the pictures are called that cannot be taken along; empty where nobody called one anything. */
  leftOut: string[];
}

/**
 * Makes Markdown of what another program put on the clipboard: a post's headings, paragraphs, lists, quotations, tables,
 * links and marks, and nothing else of it.
 *
 * @param document that was parsed and is shown nowhere; it is changed
 * @param after the depth of the heading before the place; undefined where there is none
 */
export function htmlToText({ body }: Document, after?: number): PastedText {
  removeUnseen(body);
  readWordParagraphs(body);
  const leftOut = takePictures(body);
  makeParagraphs(body);
  readLists(body);
  readTables(body);
  readMarks(body);
  // Of what tables and lists were taken apart into.
  makeParagraphs(body);
  const isPlain = !body.querySelector(`${HEADINGS},p + p,li,table,blockquote,strong,em,del,a,hr`);
  const tree = toMdast(fromDom(body), { document: true });
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
  tidyTree(root);
  setDepths(root, after);
  const { children } = root;
  return {
    markdown: children.map(writeBlock).filter(Boolean).join('\n\n'),
    isInline: children.length === 1 && children[0]?.type === 'paragraph',
    isPlain: isPlain && leftOut.length === 0,
    leftOut,
  };
}
