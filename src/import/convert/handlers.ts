import type { Element } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type {} from 'mdast-util-mdx';
import type { Image, Paragraph, PhrasingContent, RootContent, TableCell } from 'mdast';
import { filmToHref, parseFilm } from '../../posts/media/film-address.ts';
import { isElement, readProperty, readWords } from './elements.ts';
import { isPhrasing, toBlock } from './kinds.ts';
import { findTarget } from './links.ts';
import { toShownAddress } from '../pictures/data-address.ts';
import { note, resolve, type Reading } from './reading.ts';

type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

/** The most letters of the name of a film and of a button, as their components have it. */
const LONGEST_NAME = 120;
const LONGEST_LABEL = 60;

/** What each element of a text of blocks is in a text of ours. */
export function makeHandlers(reading: Reading): Record<string, Handle> {
  const heading: Handle = (state, element) => {
    const made = defaultHandlers.h2(state, { ...element });
    for (const name of findNames(element)) reading.anchors.set(name, made);
    return made;
  };
  return {
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    p: (state, element) => {
      const paragraph = defaultHandlers.p(state, element);
      if (paragraph?.type === 'paragraph' && readProperty(element, 'dataImport') === 'term')
        reading.terms.add(paragraph);
      return paragraph;
    },
    a: (state, element) =>
      readMark(element, reading) ?? readLink(element, state.all(element).filter(isPhrasing), reading),
    img: (_, element) => readImage(element, reading),
    sup: (state, element) => {
      if (readProperty(element, 'dataImport') !== 'footnote') return state.all(element);
      const identifier = toIdentifier(element);
      return { type: 'footnoteReference', identifier, label: readWords(element) || identifier };
    },
    ol: (state, element) =>
      readProperty(element, 'dataImport') === 'footnotes'
        ? element.children.filter(isElement).map((item) => {
            const identifier = toIdentifier(item);
            const children = state.all(item).flatMap(toBlock);
            return { type: 'footnoteDefinition', identifier, label: identifier, children };
          })
        : defaultHandlers.ol(state, element),
    figure: (state, element) => makeComponent('Gallery', {}, state.all(element).flatMap(toBlock)),
    details: (state, element) =>
      makeComponent(
        'Details',
        { summary: readProperty(element, 'dataSummary') },
        state.all(element).flatMap(toBlock),
      ),
    td: (state, element) => withBreaks(defaultHandlers.td(state, element)),
    th: (state, element) => withBreaks(defaultHandlers.th(state, element)),
  };
}

/** What links into the text call a heading, by itself or by something in it. */
function findNames(element: Element): string[] {
  const own = [readProperty(element, 'id'), readProperty(element, 'dataAnchor')];
  return own.flatMap((names) => names.split(' ')).filter(Boolean);
}

/** In a cell, which is one line, an end of a line is the one tag of HTML that texts have. */
function withBreaks(cell: TableCell): TableCell {
  return {
    ...cell,
    children: cell.children.map((child) =>
      child.type === 'break'
        ? { type: 'mdxJsxTextElement', name: 'br', attributes: [], children: [] }
        : child,
    ),
  };
}

export function makeComponent(
  name: string,
  values: Readonly<Record<string, string>>,
  children: Component['children'] = [],
): Component {
  const attributes = Object.entries(values).map(([key, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: key,
    value,
  }));
  return { type: 'mdxJsxFlowElement', name, attributes, children };
}

/** Film, sound, button and what cannot be brought along, which stand on a line of their own; undefined of other links. */
function readMark(element: Element, reading: Reading): Component | Paragraph | undefined {
  const href = readProperty(element, 'href');
  const words = readWords(element);
  switch (readProperty(element, 'dataImport')) {
    case 'video':
      return readVideo(href, words, reading);
    case 'audio': {
      const source = resolve(href, reading);
      if (!isSoundName(source)) return leaveLink(href, words, reading);
      reading.files.push({ source, use: 'sound' });
      return makeComponent('Audio', { src: source, title: nameIt(words, source, reading) });
    }
    case 'button': {
      const to = findTarget(href, reading);
      if (to === undefined || words === '' || words.length > LONGEST_LABEL)
        return inParagraph(readLink(element, [{ type: 'text', value: words || href }], reading));
      return makeComponent('Button', { to, label: words });
    }
    case 'embed':
      return isPlayed(resolve(href, reading))
        ? readVideo(href, words, reading)
        : leaveLink(href, words, reading);
    case 'download':
      reading.files.push({ source: resolve(href, reading), use: 'download' });
      return undefined;
    default:
      return undefined;
  }
}

function readVideo(href: string, words: string, reading: Reading): Component | Paragraph | undefined {
  const source = resolve(href, reading);
  const film = parseFilm(source);
  if (!('expected' in film))
    return makeComponent('Video', { src: filmToHref(film), title: nameIt(words, source, reading) });
  if (film.meant !== undefined)
    return makeComponent('Video', { src: film.meant, title: nameIt(words, source, reading) });
  if (!/\.(?:mp4|webm)$/i.test(toPath(source))) return leaveLink(href, words, reading);
  reading.files.push({ source, use: 'film' });
  return makeComponent('Video', { src: source, title: nameIt(words, source, reading) });
}

/** What plays here too: in a text of Markdown a frame is told from a film by its address alone. */
function isPlayed(source: string): boolean {
  const film = parseFilm(source);
  return !('expected' in film) || film.meant !== undefined;
}

function isSoundName(source: string): boolean {
  return /\.(?:mp3|m4a|ogg)$/i.test(toPath(source));
}

function toPath(source: string): string {
  return source.split(/[?#]/)[0] ?? '';
}

/** What a film is called: words that are an address are none. */
function nameIt(words: string, source: string, reading: Reading): string {
  const name = /^https?:\/\//.test(words) ? '' : words;
  if (name === '') note(reading, 'film-named', source);
  return (name || reading.title).slice(0, LONGEST_NAME).trim();
}

/** What had a program of its own there is a link to it here, and nothing where it was no place at all but the program itself. */
function leaveLink(href: string, words: string, reading: Reading): Paragraph | undefined {
  if (words === '' && /^\s*(?:javascript|vbscript):/i.test(href)) return undefined;
  const url = findTarget(href, reading);
  const value = words === '' ? (url ?? href) : words;
  note(reading, 'embed-left', url ?? value);
  const text = { type: 'text' as const, value };
  return inParagraph([url === undefined ? text : { type: 'link', url, children: [text] }]);
}

function readLink(element: Element, children: PhrasingContent[], reading: Reading): PhrasingContent[] {
  if (!children.some(hasWords)) return children;
  const href = readProperty(element, 'href');
  const isOwnFile = readProperty(element, 'dataImport') === 'download' && reading.hasFile?.(href) === true;
  const url = isOwnFile ? href : findTarget(href, reading);
  if (url !== undefined) return [{ type: 'link', url, children }];
  if (href !== '') note(reading, 'link-unlinked', `${readWords(element)} → ${toShownAddress(href)}`);
  return children;
}

function hasWords(node: PhrasingContent): boolean {
  if (node.type === 'image' || node.type === 'footnoteReference') return true;
  if ('value' in node) return node.value.trim() !== '';
  return 'children' in node && node.children.some(hasWords);
}

function readImage(element: Element, reading: Reading): PhrasingContent {
  const source = resolve(readProperty(element, 'src'), reading);
  const alt = readProperty(element, 'alt');
  const caption = readProperty(element, 'title');
  const smaller = readProperty(element, 'dataSmaller');
  reading.pictures.push({
    source,
    ...(smaller && { smaller: resolve(smaller, reading) }),
    ...(alt && { alt }),
    ...(caption && { caption }),
  });
  if (alt === '') note(reading, 'picture-undescribed', toShownAddress(source));
  const image: Image = { type: 'image', url: source, alt, title: caption || null };
  const link = readProperty(element, 'dataLink');
  const target = link === '' || isOfPicture(link) ? undefined : findTarget(link, reading);
  return target === undefined ? image : { type: 'link', url: target, children: [image] };
}

/** To the picture itself in a larger size, which ours are shown in anyhow. */
function isOfPicture(link: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(link.split(/[?#]/)[0] ?? '');
}

/** A mark of a footnote as Markdown has it: one word. */
function toIdentifier(element: Element): string {
  return readProperty(element, 'dataId').replace(/[^\p{L}\p{N}-]+/gu, '-');
}

function inParagraph(children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}
