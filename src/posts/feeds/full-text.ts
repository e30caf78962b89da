import { parseHTML } from 'linkedom';
import { SiteError } from '../../lib/site-error.ts';

/** Where the text of a post stands in its page. */
const TEXT = '[data-pagefind-body] .prose';

/** What nobody can use away from the page: what acts, what is drawn, and what only some are meant to meet. */
export const NOT_READ =
  'script, style, template, nav, button, input, select, textarea, svg, canvas, iframe, [hidden], [aria-hidden="true"], .visually-hidden, [data-feed="skip"]';

/** Elements that every feed reader shows; any other gives way to what is in it. */
const KEPT = new Set(
  'a abbr b blockquote br caption cite code dd del dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s small strong sub sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  ),
);

/** What unfolds a part is a line above it. */
const RENAMED = new Map([['summary', 'p']]);

const ATTRIBUTES = new Set([
  'alt',
  'cite',
  'colspan',
  'datetime',
  'height',
  'href',
  'rowspan',
  'scope',
  'src',
  'width',
]);
const ADDRESSES = new Set(['cite', 'href', 'src']);

/**
 * The text of a built post as a feed carries it: what the components rendered, without what only
 * works on the page, and with addresses that lead somewhere from anywhere.
 *
 * @throws {SiteError} `post-text-missing` where the page has no text to take.
 */
export function takeFullText(html: string, url: string): string {
  const { document } = parseHTML(html);
  const text = document.querySelector(TEXT);
  if (!text) {
    throw new SiteError('post-text-missing', `${url}: the page has no "${TEXT}", which feeds are made from.`);
  }
  for (const element of text.querySelectorAll(NOT_READ)) element.remove();
  // On the page what these stand beside is kept apart by its looks alone.
  for (const element of text.querySelectorAll('a.button, span + span')) element.before(' ');
  // The innermost first, so that what gives way hands on what is clean already.
  for (const element of [...text.querySelectorAll('*')].reverse()) {
    const name = element.localName;
    const renamed = RENAMED.get(name);
    if (renamed) {
      const other = document.createElement(renamed);
      other.append(...element.childNodes);
      element.replaceWith(other);
    } else if (KEPT.has(name) && !isSelfLink(element)) {
      cleanAttributes(element, url);
    } else {
      element.replaceWith(...element.childNodes);
    }
  }
  return text.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Of a heading that `outlineBody` has made a link to itself: in a feed it would lead out of the feed. */
function isSelfLink(element: Element): boolean {
  const heading = element.parentElement;
  return (
    heading !== null &&
    /^h[2-4]$/.test(heading.localName) &&
    heading.id !== '' &&
    element.getAttribute('href') === `#${heading.id}`
  );
}

function cleanAttributes(element: Element, url: string): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (!ATTRIBUTES.has(name)) element.removeAttribute(name);
    else if (ADDRESSES.has(name)) element.setAttribute(name, new URL(value, url).href);
  }
}
