import type { MdastNode } from 'satteri';
import { attributesToHtml } from './html.ts';
import type { Part } from './parts.ts';
import { addFault, toPlace, write, type Footnote, type Footnotes, type Marked, type Walk } from './walk.ts';
import { refuseUnheld } from './walk-held.ts';
import type { Place } from './place.ts';

type Reference = Extract<MdastNode, { type: 'footnoteReference' }>;

/** Where no mark may stand: a heading stands in the list of contents too, and a note is read by itself. */
export const UNMARKED = { heading: 'a heading', footnote: 'a footnote' };

export function openFootnotes(): Footnotes {
  return { marked: new Map(), definitions: [] };
}

/** "[^1]" in the text, shown as its number. */
export function walkMark(node: Reference, walk: Walk): void {
  const { within, footnotes, slugger, body, parts, study } = walk;
  const place = toPlace(node, walk);
  if (within === UNMARKED.heading || within === UNMARKED.footnote) {
    addFault(place, walk, {
      slug: 'markdown-unexpected',
      message: `The mark of a footnote stands inside ${within}.`,
      mend: { advice: 'Put it behind a sentence of the text, or take it out.' },
    });
    return;
  }
  const number = footnotes.marked.size + 1;
  const marked = footnotes.marked.get(node.identifier) ?? {
    number,
    anchor: slugger.slug(`fn-${number}`),
    marks: [],
    study: undefined,
  };
  if (marked.marks.length === 0) body.anchors.push({ anchor: marked.anchor, place });
  const anchor = slugger.slug(`fnref-${marked.number}`);
  body.anchors.push({ anchor, place });
  marked.marks.push(anchor);
  marked.study ??= study;
  footnotes.marked.set(node.identifier, marked);
  write(parts, { footnote: { kind: 'mark', number: marked.number, anchor, note: marked.anchor } });
}

/** A footnote is shown below the text, wherever it is written. */
export function keepFootnote(node: Footnote, walk: Walk): void {
  walk.footnotes.definitions.push({ node, walk });
}

/**
 * Shows the footnotes below all else, in the order of their marks. A note belongs to the client story that it stands
 * in, or that has a mark of it: the guard reads it so.
 */
export function walkFootnotes(walk: Walk, walkChildren: (node: Footnote, walk: Walk) => void): void {
  const { marked, definitions } = walk.footnotes;
  const notes = new Map<string, Part[]>();
  for (const { node, walk: there } of definitions) {
    const { identifier, children } = node;
    const isSecond = notes.has(identifier);
    if (isSecond) refuseSecond(node, walk);
    else if (children.length === 0) refuseEmpty(node, walk);
    else if (!marked.has(identifier)) refuseUnmarked(node, walk);
    refuseUnheld(children, { name: 'footnote', holds: 'words' }, walk);
    const parts: Part[] = [];
    walkChildren(node, {
      ...there,
      parts,
      study: there.study ?? marked.get(identifier)?.study,
      within: UNMARKED.footnote,
      block: undefined,
    });
    if (!isSecond) notes.set(identifier, parts);
  }
  if (marked.size === 0) return;
  write(walk.parts, { footnote: { kind: 'list' } });
  for (const [identifier, its] of marked) {
    write(walk.parts, `<li${attributesToHtml({ id: its.anchor })}>`);
    for (const part of withBackLinks(notes.get(identifier) ?? [], its)) write(walk.parts, part);
    write(walk.parts, '</li>');
  }
  write(walk.parts, '</ol></section>');
}

/** Behind the last word of a note, the way back. */
function withBackLinks(parts: readonly Part[], { number, marks }: Marked): Part[] {
  const back: Part = { footnote: { kind: 'back', number, marks } };
  const last = parts.at(-1);
  if (typeof last !== 'string' || !last.endsWith('</p>')) return [...parts, back];
  return [...parts.slice(0, -1), last.slice(0, -'</p>'.length), back, '</p>'];
}

/** The "[^1]:" with which a footnote begins. */
function placeOfMark(node: Footnote, walk: Walk): Place {
  const { offset } = toPlace(node, walk);
  const end = walk.text.source.indexOf(']:', offset);
  return { offset, length: end < 0 ? 1 : end + 2 - offset };
}

function refuseSecond(node: Footnote, walk: Walk): void {
  addFault(placeOfMark(node, walk), walk, {
    slug: 'footnote-twice',
    message: `A second footnote has the mark [^${node.label ?? node.identifier}].`,
    expected: 'each footnote with a mark of its own',
    mend: { advice: 'Give one of them another mark, here and behind the sentence that it belongs to.' },
  });
}

function refuseEmpty(node: Footnote, walk: Walk): void {
  addFault(placeOfMark(node, walk), walk, {
    slug: 'footnote-missing',
    message: 'This footnote has no words.',
    mend: { advice: 'Write them behind the mark, or take the mark out, here and in the text.' },
  });
}

function refuseUnmarked(node: Footnote, walk: Walk): void {
  const mark = `[^${node.label ?? node.identifier}]`;
  addFault(placeOfMark(node, walk), walk, {
    slug: 'footnote-unused',
    message: 'No place of the text leads to this footnote, so nobody is shown it.',
    expected: `${mark} in the text`,
    mend: {
      advice: 'Write its mark behind the sentence that it belongs to, or take the footnote out.',
      example: mark,
    },
  });
}

const LONE_MARK = /(?<!\\)\[\^([^\]\n]*)\]/g;

/** Says of a mark that is read as plain words, since no footnote has it; readers would see its signs. */
export function refuseLoneMarks(node: MdastNode, walk: Walk): void {
  const { offset, length } = toPlace(node, walk);
  for (const { index, 0: mark, 1: label = '' } of walk.text.source
    .slice(offset, offset + length)
    .matchAll(LONE_MARK)) {
    const isWord = /^\S+$/.test(label);
    addFault({ offset: offset + index, length: mark.length }, walk, {
      slug: 'footnote-missing',
      message: isWord
        ? 'This mark has no footnote.'
        : 'The mark of a footnote is a number or a word, without spaces.',
      found: mark,
      expected: 'a mark that a footnote begins with',
      mend: {
        advice: isWord
          ? 'Write the footnote below, with an empty line above it and one below.'
          : 'Write a number, here and where the footnote begins.',
        example: isWord ? `${mark}: What there is to say.` : '[^1]',
      },
    });
  }
}
