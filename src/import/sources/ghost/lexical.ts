import { escapeHtml } from '../../../lib/escape-html.ts';
import { listAt, numberAt, recordsAt, textAt, valueAt } from '../loose-json.ts';
import { cardToHtml } from './cards.ts';

/** Lexical keeps the marks of a text as bits. */
const FORMATS: readonly [number, string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
];

/** A document of Ghost's editor of today as HTML. */
export function lexicalToHtml(document: unknown): string {
  return recordsAt(document, 'root', 'children').map(nodeToHtml).join('');
}

function nodeToHtml(node: unknown, place: number): string {
  const type = textAt(node, 'type') ?? '';
  const inside = () => listAt(node, 'children').map(nodeToHtml).join('');
  const wrap = (tag: string) => `<${tag}>${inside()}</${tag}>`;
  const said = valueAt(node, 'text');
  if (typeof said === 'string' && !Array.isArray(valueAt(node, 'children')))
    return textToHtml(said, numberAt(node, 'format') ?? 0);
  switch (type.replace(/^extended-/, '')) {
    case 'paragraph':
      return wrap('p');
    case 'heading':
      return wrap(/^h[1-6]$/.exec(textAt(node, 'tag') ?? '')?.[0] ?? 'h2');
    case 'quote':
    case 'aside':
      return `<blockquote><p>${inside()}</p></blockquote>`;
    case 'list':
      return wrap(textAt(node, 'listType') === 'number' || textAt(node, 'tag') === 'ol' ? 'ol' : 'ul');
    case 'listitem':
      return wrap('li');
    case 'link':
    case 'autolink':
    case 'at-link':
      return `<a href="${escapeHtml(textAt(node, 'url') ?? '#')}">${inside()}</a>`;
    case 'linebreak':
      return '<br>';
    case 'tab':
      return ' ';
    case 'table':
      return wrap('table');
    case 'tablerow':
      return wrap('tr');
    case 'tablecell':
      return wrap((numberAt(node, 'headerState') ?? 0) > 0 ? 'th' : 'td');
    case 'paywall':
    case 'email':
    case 'email-cta':
      return inside();
    default:
      return Array.isArray(valueAt(node, 'children'))
        ? `<div>${inside()}</div>`
        : cardToHtml(type, node, place);
  }
}

function textToHtml(text: string, format: number): string {
  return FORMATS.reduce(
    (inside, [bit, tag]) => ((format & bit) === bit ? `<${tag}>${inside}</${tag}>` : inside),
    escapeHtml(text),
  );
}
