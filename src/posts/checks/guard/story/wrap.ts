import type { Basis } from '../../../case-study.ts';
import type { Element } from '../../../source/tree.ts';
import type { Document } from '../../../source/content.ts';
import type { MendWords } from '../../../source/source-text.ts';
import type { Place } from '../../../source/place.ts';
import type { Passage } from './passages.ts';

/** The story as it is to be written; advice where no tag can stand around it. */
export function wrapStory(
  document: Document,
  passages: readonly Passage[],
  { name, today }: { name: string; today: string },
): MendWords {
  const at = findWhole(document, passages);
  if (!at) {
    return {
      advice: `Say whose story it is: your own, an author’s with the work, or one that you made up ("Imagine …"). A client’s is told in a post, between <${name}> and </${name}>.`,
    };
  }
  const { source } = document.text;
  const told = source.slice(at.offset, at.offset + at.length);
  const people = listPeople(passages);
  const named = people.length > 0 ? `people="${people.join(', ')}" ` : '';
  const basis: Basis = WITH_CONSENT.test(told) ? 'consent' : 'disguised';
  const tag = `${name} ${named}basis="${basis}" reviewed="${today}"`;
  return { write: `<${tag}>\n\n${told}\n\n</${name}>`, at };
}

const WITH_CONSENT = /\b(?:permission|consent|agreed to (?:my|let me) tell)/iu;

function listPeople(passages: readonly Passage[]): string[] {
  const people = passages.flatMap(({ weighed }) =>
    weighed.named
      .filter(({ standing }) => standing === 'bare' || standing === 'told')
      .map(({ token }) => token.bare.replace(/'/g, '’')),
  );
  return [...new Set(people)];
}

/** From the first line of the passages to the last, where they are paragraphs of a post's body by themselves. */
export function findWhole(document: Document, passages: readonly Passage[]): Place | undefined {
  if (document.kind !== 'post') return undefined;
  const places = passages.map((passage) => findParagraph(document, passage));
  const [first, last] = [places.at(0), places.at(-1)];
  if (!first || !last || places.includes(undefined)) return undefined;
  return { offset: first.offset, length: last.offset + last.length - first.offset };
}

/** What begins a line that is no paragraph's, or not that of a paragraph alone. */
const MARKED = /^(?:[ \t]|[-*+>#|<]|\d+[.)]|\[\^|!\[)/mu;

/** The lines of a passage, from one that is empty to the next; undefined where they are no paragraph of a post. */
export function findParagraph({ text, body }: Document, { block }: Passage): Place | undefined {
  const offset = block.pieces.at(0)?.place.offset;
  if (offset === undefined || !body) return undefined;
  const { source } = text;
  const start = source.lastIndexOf('\n\n', offset) + 2;
  const end = source.indexOf('\n\n', offset);
  const place = { offset: start, length: (end < 0 ? source.trimEnd().length : end) - start };
  const lines = source.slice(place.offset, place.offset + place.length);
  if (start < 2 || MARKED.test(lines) || isInFront(source, start)) return undefined;
  return body.elements.some((element) => holds(element, place)) ? undefined : place;
}

function isInFront(source: string, offset: number): boolean {
  const fence = source.indexOf('\n---', 3);
  return fence < 0 || offset < fence;
}

function holds({ whole }: Element, { offset, length }: Place): boolean {
  return whole.offset < offset + length && whole.offset + whole.length > offset;
}
