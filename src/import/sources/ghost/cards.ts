import type { ElementContent } from 'hast';
import { escapeHtml } from '../../../lib/escape-html.ts';
import { parseHtml, writeHtml } from '../html/html-tree.ts';
import { makeDownload, makeFigure, makeGallery, makeImage, makeMark, markAddress } from '../html/marks.ts';
import { toLine } from '../html/words.ts';
import { firstText, recordsAt, textAt } from '../loose-json.ts';
import { cardMarkdownToHtml } from './card-markdown.ts';

/** What a card holds that no editor shows as words. */
const WORDLESS =
  /^(?:type|version|src|href|url|id|uuid|width|height|cardWidth|mimeType|fileName|thumbnailSrc|customThumbnailSrc|format|direction|style|layout|alignment|language|backgroundColor|textColor|buttonColor|buttonTextColor|color|size|rel|target|visibility|labels|loop|duration|html|icon|accentColor|swapped|\w+(?:Src|Url|Color|Width|Height|Enabled|Size|Style|Id))$/;

/**
 * A card of Ghost's editors, of either of its two formats, as HTML: their payloads have the same fields.
 *
 * @param place among the cards or blocks of its text, from 0 on
 */
export function cardToHtml(type: string, card: unknown, place = 0): string {
  const say = (name: string) => textAt(card, name);
  const html = (name: string) => say(name) ?? '';
  const words = (name: string) => escapeHtml(toLine(say(name)));
  const button = () => {
    const [label, leads] = [firstText(card, 'buttonText', 'linkTitle'), firstText(card, 'buttonUrl', 'url')];
    if (!label) return '';
    return `<p>${leads ? writeHtml(makeMark('button', leads, toLine(label))) : escapeHtml(toLine(label))}</p>`;
  };
  const caption = () => toInline(say('caption'));
  switch (type) {
    case 'image':
      return say('src') ? writeHtml(makeFigure({ source: html('src'), alt: say('alt') }, caption())) : '';
    case 'gallery':
      return writeHtml(
        makeGallery(
          recordsAt(card, 'images').map((image) => {
            const made = makeImage({ source: textAt(image, 'src') ?? '', alt: textAt(image, 'alt') });
            const title = toLine(textAt(image, 'caption'));
            return title ? { ...made, properties: { ...made.properties, dataCaption: title } } : made;
          }),
          caption(),
        ),
      );
    case 'markdown':
    case 'card-markdown':
      return cardMarkdownToHtml(firstText(card, 'markdown', 'content') ?? '', place);
    case 'html':
      return html('html');
    case 'email':
      return '';
    case 'code':
    case 'codeblock': {
      const language = say('language');
      return `<pre><code${language ? ` class="language-${escapeHtml(language)}"` : ''}>${escapeHtml(html('code'))}</code></pre>${captionOf(say('caption'))}`;
    }
    case 'hr':
    case 'horizontalrule':
    case 'divider':
      return '<hr>';
    case 'embed':
    case 'bookmark': {
      const title = toLine(textAt(card, 'metadata', 'title')) || undefined;
      const address = say('url') ?? textAt(card, 'metadata', 'url');
      // What somebody wrote at another place stands here in words, and a film only in a frame.
      if (/<blockquote\b/i.test(html('html'))) return html('html') + captionOf(say('caption'));
      const shown = address ? `<p>${writeHtml(markAddress(address, title))}</p>` : html('html');
      return shown + captionOf(textAt(card, 'metadata', 'description')) + captionOf(say('caption'));
    }
    case 'video':
    case 'audio':
    case 'file': {
      const title = toLine(firstText(card, 'title', 'fileTitle', 'fileName')) || undefined;
      const src = html('src');
      const mark = type === 'file' ? makeDownload(src, title) : makeMark(type, src, title ?? src);
      return `<p>${say('src') ? writeHtml(mark) : ''}</p>${captionOf(firstText(card, 'caption', 'fileCaption'))}`;
    }
    case 'button':
      return button();
    case 'callout':
      return `<p>${words('calloutEmoji')} ${html('calloutText')}</p>`;
    case 'toggle':
      return `<details><summary>${words('heading')}</summary>${html('content')}</details>`;
    default:
      return otherToHtml(card) + button();
  }
}

/** A caption with its links: who took a picture is told by one. */
function toInline(caption: string | undefined): ElementContent[] {
  return parseHtml(caption ?? '').children.filter(
    (child) => child.type === 'element' || child.type === 'text',
  );
}

function captionOf(caption: string | undefined): string {
  return caption ? `<p>${caption}</p>` : '';
}

/** A card that nobody here knows: all that it says, one paragraph for each of its fields. */
function otherToHtml(card: unknown): string {
  if (typeof card !== 'object' || card === null) return '';
  const headings = new Set(['heading', 'header', 'title', 'productTitle']);
  return Object.entries(card)
    .filter(
      ([name, value]) =>
        typeof value === 'string' && value.trim() !== '' && !WORDLESS.test(name) && name !== 'buttonText',
    )
    .map(([name, value]) => (headings.has(name) ? `<h2>${String(value)}</h2>` : `<p>${String(value)}</p>`))
    .join('');
}
