import { escapeHtml } from '../../../lib/escape-html.ts';
import { writeHtml } from '../html/html-tree.ts';
import {
  makeDownload,
  makeFigure,
  makeGallery,
  makeImage,
  makeMark,
  markAddress,
  nameOfFile,
} from '../html/marks.ts';
import { toOriginal } from '../html/picture-address.ts';
import { firstText, listAt, numberAt, recordsAt, textAt, valueAt } from '../loose-json.ts';

/** Wix' rich content as HTML: every text in it, whatever stands around it. */
export function ricosToHtml(document: unknown): string {
  return listAt(document, 'nodes').map(nodeToHtml).join('');
}

function nodeToHtml(node: unknown): string {
  const inside = () => listAt(node, 'nodes').map(nodeToHtml).join('');
  const wrap = (tag: string) => `<${tag}>${inside()}</${tag}>`;
  switch (textAt(node, 'type')) {
    case 'TEXT':
      return textToHtml(node);
    case 'PARAGRAPH':
      return wrap('p');
    case 'HEADING':
      return wrap(`h${Math.min(6, Math.max(1, numberAt(node, 'headingData', 'level') ?? 2))}`);
    case 'BULLETED_LIST':
      return wrap('ul');
    case 'ORDERED_LIST':
      return wrap('ol');
    case 'LIST_ITEM':
      return `<li>${insideItem(node)}</li>`;
    case 'BLOCKQUOTE':
      return wrap('blockquote');
    case 'CODE_BLOCK':
      return `<pre><code>${inside()}</code></pre>`;
    case 'DIVIDER':
      return '<hr>';
    case 'IMAGE':
      return imageToHtml(node);
    case 'GALLERY':
      return galleryToHtml(node) + inside();
    case 'VIDEO':
      return filmToHtml(node) + inside();
    case 'AUDIO': {
      const address = mediaOf(node, 'audioData', 'audio');
      const words = textAt(node, 'audioData', 'name') ?? (address && nameOfFile(address));
      return (address ? paragraph(writeHtml(makeMark('audio', address, words ?? address))) : '') + inside();
    }
    case 'GIF': {
      const address = firstText(node, 'gifData.original.gif', 'gifData.downsized.gif');
      return (address ? writeHtml(makeFigure({ source: address })) : '') + inside();
    }
    case 'FILE': {
      const address = mediaOf(node, 'fileData');
      const name = textAt(node, 'fileData', 'name');
      return (
        (address ? paragraph(writeHtml(makeDownload(address, name))) : paragraph(escapeHtml(name ?? ''))) +
        inside()
      );
    }
    case 'BUTTON':
    case 'LINK_BUTTON':
    case 'ACTION_BUTTON': {
      const words = textAt(node, 'buttonData', 'text');
      const address = textAt(node, 'buttonData', 'link', 'url');
      const said = words ? (address ? writeHtml(makeMark('button', address, words)) : escapeHtml(words)) : '';
      return paragraph(said) + inside();
    }
    case 'HTML':
      return htmlToHtml(node) + inside();
    case 'EMBED':
    case 'LINK_PREVIEW':
      return embedToHtml(node) + inside();
    case 'TABLE':
      return wrap('table');
    case 'TABLE_ROW':
      return wrap('tr');
    case 'TABLE_CELL':
      return wrap('td');
    case 'COLLAPSIBLE_ITEM':
      return wrap('details');
    case 'COLLAPSIBLE_ITEM_TITLE':
      return wrap('summary');
    case 'CAPTION':
      return wrap('p');
    case 'POLL':
      return pollToHtml(node) + inside();
    case 'MAP': {
      const place = textAt(node, 'mapData', 'mapSettings', 'address');
      return (place ? paragraph(escapeHtml(place)) : '') + inside();
    }
    case 'APP_EMBED': {
      const words = textAt(node, 'appEmbedData', 'name');
      const address = textAt(node, 'appEmbedData', 'url');
      return (
        paragraph(words && address ? writeHtml(markAddress(address, words)) : escapeHtml(words ?? '')) +
        inside()
      );
    }
    default:
      // Lists that unfold, layouts, their cells, and what comes next year.
      return wrap('div');
  }
}

/** An item holds paragraphs of which one alone is its words. */
function insideItem(node: unknown): string {
  const nodes = listAt(node, 'nodes');
  return nodes
    .map((child, index) =>
      textAt(child, 'type') === 'PARAGRAPH' && index === 0
        ? listAt(child, 'nodes').map(nodeToHtml).join('')
        : nodeToHtml(child),
    )
    .join('');
}

const MARKS: Record<string, string> = {
  ITALIC: 'em',
  UNDERLINE: 'u',
  STRIKETHROUGH: 's',
  SUPERSCRIPT: 'sup',
  SUBSCRIPT: 'sub',
};

function textToHtml(node: unknown): string {
  const text = valueAt(node, 'textData', 'text');
  const words = escapeHtml(typeof text === 'string' ? text : '').replaceAll('\n', '<br>');
  return recordsAt(node, 'textData', 'decorations').reduce(
    (inside, decoration) => decorate(inside, decoration),
    words,
  );
}

function decorate(inside: string, decoration: Record<string, unknown>): string {
  const type = textAt(decoration, 'type') ?? '';
  const mark = MARKS[type];
  if (mark) {
    const isOff =
      valueAt(decoration, 'italicData') === false || valueAt(decoration, 'underlineData') === false;
    return isOff ? inside : `<${mark}>${inside}</${mark}>`;
  }
  if (type === 'BOLD')
    return (numberAt(decoration, 'fontWeightValue') ?? 700) >= 600 ? `<strong>${inside}</strong>` : inside;
  if (type === 'LINK') {
    const address = textAt(decoration, 'linkData', 'link', 'url');
    const anchor = textAt(decoration, 'linkData', 'link', 'anchor');
    return address
      ? `<a href="${escapeHtml(address)}">${inside}</a>`
      : anchor
        ? `<a href="#${escapeHtml(anchor)}">${inside}</a>`
        : inside;
  }
  return inside;
}

function imageToHtml(node: unknown): string {
  const source = mediaOf(node, 'imageData', 'image') ?? mediaOf(node, 'imageData');
  const caption = listAt(node, 'nodes')
    .map((child) => listAt(child, 'nodes').map(nodeToHtml).join(''))
    .join(' ');
  const words = caption || escapeHtml(textAt(node, 'imageData', 'caption') ?? '');
  if (!source) return paragraph(words);
  const image = makeImage({ source, alt: textAt(node, 'imageData', 'altText') });
  const link = textAt(node, 'imageData', 'link', 'url');
  const shown = link ? `<a href="${escapeHtml(link)}">${writeHtml(image)}</a>` : writeHtml(image);
  return `<figure>${shown}${words ? `<figcaption>${words}</figcaption>` : ''}</figure>`;
}

function galleryToHtml(node: unknown): string {
  const items = recordsAt(node, 'galleryData', 'items');
  const images = items.flatMap((item) => {
    const source = mediaOf(item, 'image', 'media') ?? mediaOf(item, 'image');
    if (!source) return [];
    const image = makeImage({ source, alt: firstText(item, 'altText', 'image.altText') });
    const title = textAt(item, 'title');
    return [title ? { ...image, properties: { ...image.properties, dataCaption: title } } : image];
  });
  const films = items
    .flatMap((item) => mediaOf(item, 'video', 'media') ?? [])
    .map((address) => paragraph(writeHtml(markAddress(address))));
  return (images.length > 0 ? writeHtml(makeGallery(images)) : '') + films.join('');
}

function filmToHtml(node: unknown): string {
  const source =
    firstText(node, 'videoData.video.src.url', 'videoData.video.url') ??
    textAt(node, 'videoData', 'video', 'src', 'id');
  if (!source) return '';
  const title = textAt(node, 'videoData', 'title');
  const address = /^https?:/.test(source) ? source : `https://video.wixstatic.com/video/${source}`;
  const film = markAddress(address, title);
  return paragraph(
    writeHtml(/^https?:/.test(source) ? film : makeMark('video', address, title ?? nameOfFile(address))),
  );
}

function htmlToHtml(node: unknown): string {
  const address = textAt(node, 'htmlData', 'url');
  if (address) return paragraph(writeHtml(markAddress(address)));
  return textAt(node, 'htmlData', 'html') ?? '';
}

function embedToHtml(node: unknown): string {
  const address = firstText(
    node,
    'embedData.src',
    'embedData.oembed.videoUrl',
    'linkPreviewData.link.url',
    'embedData.oembed.url',
  );
  const title = firstText(node, 'embedData.oembed.title', 'linkPreviewData.title');
  const more = textAt(node, 'linkPreviewData', 'description');
  const link = address ? writeHtml(markAddress(address, title)) : escapeHtml(title ?? '');
  return paragraph(link) + paragraph(escapeHtml(more ?? ''));
}

function pollToHtml(node: unknown): string {
  const options = recordsAt(node, 'pollData', 'poll', 'options').flatMap(
    (option) => textAt(option, 'title') ?? [],
  );
  const list = options.map((option) => `<li>${escapeHtml(option)}</li>`).join('');
  return (
    paragraph(escapeHtml(textAt(node, 'pollData', 'poll', 'title') ?? '')) + (list ? `<ul>${list}</ul>` : '')
  );
}

/** Where a file lies, by its address or its id at Wix. */
function mediaOf(value: unknown, ...path: string[]): string | undefined {
  const media = valueAt(value, ...path);
  const found = firstText(media, 'src.url', 'src.id', 'src.custom', 'url', 'id');
  if (!found) return undefined;
  const original = toOriginal(found);
  if (/^https?:/.test(original)) return original;
  return /\.(?:mp3|m4a|wav)$/i.test(found)
    ? `https://static.wixstatic.com/mp3/${found}`
    : `https://static.wixstatic.com/media/${found}`;
}

function paragraph(html: string): string {
  return html === '' ? '' : `<p>${html}</p>`;
}
