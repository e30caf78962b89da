import { escapeHtml } from '../../../lib/escape-html.ts';
import { findFilm } from '../html/media-address.ts';
import { makeFigure, makeGallery, makeImage, makeMark, markAddress } from '../html/marks.ts';
import { writeHtml } from '../html/html-tree.ts';
import { toLine } from '../html/words.ts';
import type { Shortcode } from './shortcodes.ts';

/** A file of the media library. */
export interface Attachment {
  id: string;
  address: string;
  alt?: string | undefined;
  caption?: string | undefined;
  parent?: string | undefined;
}

/** What WordPress itself and its page builders make of each shortcode. */
export function readShortcode(
  shortcode: Shortcode,
  library: Map<string, Attachment>,
  postId: string,
): string | undefined {
  const { name, attributes, values, inside } = shortcode;
  const address =
    attributes['src'] ?? attributes['url'] ?? attributes['mp3'] ?? attributes['mp4'] ?? values[0];
  switch (name) {
    case 'caption':
    case 'wp_caption':
      return captionToHtml(inside ?? '', attributes['caption']);
    case 'gallery':
      return galleryToHtml(attributes['ids'] ?? attributes['include'], library, postId);
    case 'playlist':
      return playlistToHtml(attributes['ids'], library);
    case 'embed':
      return block(markAddress((inside ?? address ?? '').trim()));
    case 'audio':
    case 'video': {
      const file = fileOf(attributes) ?? address ?? inside?.trim();
      return file ? block(name === 'audio' ? makeMark('audio', file, lastOf(file)) : markAddress(file)) : '';
    }
    case 'youtube':
    case 'vimeo':
    case 'fve':
      return filmToHtml(name, address ?? attributes['id'] ?? inside ?? '');
    case 'su_button':
    case 'button':
    case 'btn':
    case 'vc_btn':
    case 'et_pb_button':
    case 'fusion_button':
      return buttonToHtml(attributes, address, inside);
    case 'su_quote':
    case 'quote':
    case 'blockquote':
    case 'et_pb_testimonial':
      return `<blockquote>${inside ?? ''}${personToHtml(attributes)}</blockquote>`;
    case 'et_pb_image':
    case 'fusion_imageframe':
      return address ? blockOf(makeFigure({ source: address, alt: attributes['alt'] })) : inside;
    case 'vc_single_image':
      return attachmentToHtml(attributes['image'], library);
    case 'et_pb_video':
    case 'vc_video':
      return block(markAddress(attributes['link'] ?? address ?? ''));
    case 'vc_custom_heading':
      return attributes['text'] ? `<h2>${attributes['text']}</h2>` : '';
    case 'et_pb_toggle':
    case 'et_pb_accordion_item':
    case 'vc_toggle':
    case 'su_spoiler':
    case 'vc_tta_section':
    case 'su_tab':
    case 'et_pb_tab':
      return `<details><summary>${attributes['title'] ?? ''}</summary>\n\n${inside ?? ''}\n\n</details>`;
    default:
      return BUILDER.test(name) ? builderToHtml(attributes, inside) : undefined;
  }
}

const WORDPRESS = new Set(
  'caption wp_caption gallery playlist embed audio video youtube vimeo fve button btn quote blockquote'.split(
    ' ',
  ),
);
/** Divi, WPBakery, Fusion, Shortcodes Ultimate, Enfold, Cornerstone, Beaver Builder. */
const BUILDER =
  /^(?:et_pb_|vc_|fusion_|su_|av_|cs_|x_|fl_|mk_|ux_|nectar_|tatsu_|row|column|col|one_half|one_third|two_third|section|container)/;

export function isKnownShortcode(name: string): boolean {
  return WORDPRESS.has(name) || BUILDER.test(name);
}

/** A part of a page builder: the words of its attributes, and then what it holds. */
function builderToHtml(attributes: Record<string, string>, inside: string | undefined): string {
  const heading = ['title', 'heading', 'header', 'h2', 'question']
    .map((name) => attributes[name])
    .find(Boolean);
  const second = ['subhead', 'subheading', 'subtitle', 'h4', 'description']
    .map((name) => attributes[name])
    .find(Boolean);
  const image = attributes['image'] && /^https?:/.test(attributes['image']) ? attributes['image'] : undefined;
  const button = attributes['button_text'] ?? attributes['button_one_text'];
  const leads = attributes['button_url'] ?? attributes['button_link'] ?? attributes['button_one_url'];
  const parts = [
    ...(image
      ? [blockOf(makeFigure({ source: image, alt: attributes['alt'] ?? attributes['image_alt'] }))]
      : []),
    ...(heading ? [`<h3>${heading}</h3>`] : []),
    ...(second ? [`<p>${second}</p>`] : []),
    inside ?? '',
    ...(button ? [leads ? block(makeMark('button', leads, toLine(button))) : `<p>${button}</p>`] : []),
  ];
  return `\n\n${parts.join('\n\n')}\n\n`;
}

function captionToHtml(inside: string, attribute: string | undefined): string {
  const [, picture = inside, words = ''] =
    /^([^]*?<img[^>]*>(?:\s*<\/a>)?)([^]*)$/i.exec(inside.trim()) ?? [];
  const caption = (words.trim() || attribute) ?? '';
  return `\n\n<figure>${picture}${caption ? `<figcaption>${caption.trim()}</figcaption>` : ''}</figure>\n\n`;
}

function galleryToHtml(ids: string | undefined, library: Map<string, Attachment>, postId: string): string {
  const chosen = ids
    ? ids.split(',').map((id) => library.get(id.trim()))
    : Array.from(library.values()).filter(({ parent }) => parent === postId);
  const pictures = chosen.filter((attachment) => attachment !== undefined);
  if (pictures.length === 0) return '';
  return blockOf(
    makeGallery(
      pictures.map(({ address, alt, caption }) => {
        const image = makeImage({ source: address, alt });
        return caption
          ? { ...image, properties: { ...image.properties, dataCaption: toLine(caption) } }
          : image;
      }),
    ),
  );
}

function playlistToHtml(ids: string | undefined, library: Map<string, Attachment>): string {
  return (ids ?? '')
    .split(',')
    .map((id) => library.get(id.trim()))
    .filter((attachment) => attachment !== undefined)
    .map(({ address }) => block(markAddress(address)))
    .join('');
}

function attachmentToHtml(id: string | undefined, library: Map<string, Attachment>): string {
  const attachment = id ? library.get(id) : undefined;
  if (!attachment) return '';
  return blockOf(makeFigure({ source: attachment.address, alt: attachment.alt }, toLine(attachment.caption)));
}

function filmToHtml(name: string, given: string): string {
  const id = given.trim();
  const address =
    findFilm(id) ??
    findFilm(name === 'vimeo' ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`) ??
    id;
  return address ? block(markAddress(address)) : '';
}

function buttonToHtml(
  attributes: Record<string, string>,
  address: string | undefined,
  inside: string | undefined,
): string {
  // WPBakery: `url:https%3A%2F%2F…|title:…`.
  const link = attributes['link'];
  const packed = /^url:([^|]*)/.exec(link ?? '')?.[1];
  const href = packed
    ? decodeURIComponent(packed)
    : (attributes['button_url'] ?? attributes['href'] ?? link ?? address);
  const words = toLine(inside ?? attributes['button_text'] ?? attributes['title'] ?? attributes['text']);
  if (!href || href === '#') return words ? `<p>${escapeHtml(words)}</p>` : '';
  return block(makeMark('button', href, words || href));
}

function personToHtml(attributes: Record<string, string>): string {
  const words = ['cite', 'author', 'job_title', 'company_name'].flatMap((name) => attributes[name] ?? []);
  return words.length > 0 ? `<p>${words.join(', ')}</p>` : '';
}

function fileOf(attributes: Record<string, string>): string | undefined {
  return ['mp3', 'm4a', 'ogg', 'wav', 'mp4', 'm4v', 'webm', 'ogv', 'mov']
    .map((name) => attributes[name])
    .find(Boolean);
}

function lastOf(address: string): string {
  return address.split('/').at(-1) ?? address;
}

function block(mark: ReturnType<typeof makeMark>): string {
  return `\n\n<p>${writeHtml(mark)}</p>\n\n`;
}

function blockOf(figure: ReturnType<typeof makeFigure>): string {
  return `\n\n${writeHtml(figure)}\n\n`;
}
