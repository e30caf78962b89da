import { escapeHtml } from '../../../lib/escape-html.ts';
import { listAt, numberAt, textAt, valueAt } from '../loose-json.ts';
import { cardToHtml } from './cards.ts';

const BLOCK = /^(?:p|h[1-6]|blockquote|aside|pre|ul|ol|pull-quote)$/;
const MARK = /^(?:a|b|strong|i|em|s|del|u|code|sub|sup|mark|span)$/;

/** A document of Ghost's editor from before 2023 as HTML. */
export function mobiledocToHtml(document: unknown): string {
  return listAt(document, 'sections')
    .map((section) => sectionToHtml(document, section))
    .join('');
}

function sectionToHtml(document: unknown, section: unknown): string {
  const kind = numberAt(section, 0);
  // Markup, a picture, a list and a card have these numbers in every version of the format.
  if (kind === 1) {
    const tag = blockOf(textAt(section, 1));
    return `<${tag}>${markersToHtml(document, listAt(section, 2))}</${tag}>`;
  }
  if (kind === 2) return cardToHtml('image', { src: valueAt(section, 1) });
  if (kind === 3) {
    const tag = textAt(section, 1)?.toLowerCase() === 'ol' ? 'ol' : 'ul';
    const items = listAt(section, 2).map(
      (markers) => `<li>${markersToHtml(document, listAt({ markers }, 'markers'))}</li>`,
    );
    return `<${tag}>${items.join('')}</${tag}>`;
  }
  if (kind !== 10) return '';
  const place = numberAt(section, 1) ?? -1;
  const card = valueAt(document, 'cards', place);
  return cardToHtml(textAt(card, 0) ?? '', valueAt(card, 1), place);
}

function blockOf(tag: string | undefined): string {
  const name = tag?.toLowerCase() ?? 'p';
  if (!BLOCK.test(name)) return 'p';
  return name === 'aside' || name === 'pull-quote' ? 'blockquote' : name;
}

/** Each marker opens some marks, says something, and closes the last so many of those that are open. */
function markersToHtml(document: unknown, markers: unknown[]): string {
  const open: string[] = [];
  const written = markers.map((marker) => {
    const opened = listAt(marker, 1).map((index) => {
      const mark = valueAt(document, 'markups', typeof index === 'number' ? index : -1);
      const tag = textAt(mark, 0)?.toLowerCase() ?? 'span';
      const name = MARK.test(tag) ? tag : 'span';
      open.push(name);
      return `<${name}${attributesOf(listAt(mark, 1))}>`;
    });
    const said =
      numberAt(marker, 0) === 1
        ? atomToHtml(document, numberAt(marker, 3))
        : escapeHtml(wordsOf(valueAt(marker, 3)));
    const closed = Array.from({ length: numberAt(marker, 2) ?? 0 }, () => open.pop()).flatMap((tag) =>
      tag ? [`</${tag}>`] : [],
    );
    return opened.join('') + said + closed.join('');
  });
  return (
    written.join('') +
    open
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join('')
  );
}

function attributesOf(pairs: unknown[]): string {
  const at = pairs.indexOf('href');
  const href = at < 0 ? undefined : pairs[at + 1];
  return typeof href === 'string' ? ` href="${escapeHtml(href)}"` : '';
}

function atomToHtml(document: unknown, index: number | undefined): string {
  const atom = valueAt(document, 'atoms', index ?? -1);
  return textAt(atom, 0) === 'soft-return' ? '<br>' : escapeHtml(wordsOf(valueAt(atom, 1)));
}

/** Of spaces too, which say nothing and part words. */
function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
