import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { readEntries, readFeedItems, readFiles } from './further-sample-texts.ts';
import { isText } from '../src/lib/type-guards.ts';

/** Real exports lie beside the project, where they are there at all; they are read and never copied. */
export const SAMPLES = path.resolve('../shared/samples');

/** A text of an export, as its platform keeps it. */
export interface SampleText {
  sourceId: string;
  title: string;
  html: string;
}

/** Reads the texts of an export by other means than the import does: only what stands where its platform puts a text. */
export function readSampleTexts(source: string): SampleText[] {
  if (source.endsWith('.xml')) return readXml(fs.readFileSync(source, 'utf8'));
  if (source.endsWith('.csv')) return readRows(fs.readFileSync(source, 'utf8'));
  if (source.endsWith('.json')) return readJson(JSON.parse(fs.readFileSync(source, 'utf8')));
  if (!fs.existsSync(path.join(source, 'posts.csv'))) return readFiles(source);
  return readTable(fs.readFileSync(path.join(source, 'posts.csv'), 'utf8')).map((row) => {
    const id = row['post_id'] ?? '';
    // A recording stands above its text there.
    const recording = row['podcast_url'] ? '<audio></audio>' : '';
    const html = fs.readFileSync(path.join(source, 'posts', `${id}.html`), 'utf8');
    return { sourceId: id.replace(/\..*$/, ''), title: row['title'] ?? '', html: recording + html };
  });
}

function readXml(xml: string): SampleText[] {
  if (/<feed\b/.test(xml)) return readEntries(xml);
  return xml.includes('wordpress.org/export/') ? readItems(xml) : readFeedItems(xml);
}

const ENCLOSURE =
  /<wp:meta_key>(?:<!\[CDATA\[)?enclosure(?:\]\]>)?<\/wp:meta_key>\s*<wp:meta_value>(?:<!\[CDATA\[)?(\S+)/;

function readItems(xml: string): SampleText[] {
  const items = [...xml.matchAll(/<item>([^]*?)<\/item>/g)].map(([, item = '']) => item);
  const library = items.filter((item) => tagOf(item, 'wp:post_type') === 'attachment').map(toAttachment);
  return items.flatMap((item) => {
    const type = tagOf(item, 'wp:post_type') ?? 'post';
    // All but what shows no text of its own at an address of its own.
    if (/^(?:attachment|nav_menu_item|wp_\w+|custom_css)$/.test(type)) return [];
    const id = tagOf(item, 'wp:post_id') ?? '';
    const html = (tagOf(item, 'content:encoded') ?? '')
      .replace(/\[gallery\b([^\]]*)\]/g, (_, written: string) => toGallery(written, id, library))
      .replace(/\[caption\b[^\]]*? caption="([^"]*)"[^\]]*\]([^]*?)\[\/caption\]/g, '$2 $1')
      .replace(/\[(?:audio|video)\b[^\]]*\]/g, '<audio></audio>')
      .replace(/\[\/?(?:caption|embed)\b[^\]]*\]/g, ' ')
      // An address in a line of its own is shown as what is there: a film, a post of somebody.
      .replace(/^\s*https?:\/\/\S+\s*$/gm, '<iframe></iframe>')
      // A gallery of the first block editor is a list only in its markup.
      .replace(/<ul class="[^"]*(?:wp-block-gallery|blocks-gallery-grid)[^]*?<\/ul>/g, (gallery) =>
        gallery.replace(/<\/?(?:ul|li|a)\b[^>]*>/g, ' '),
      );
    // The recording of a podcast is a field of its own there, and its player stands with the text.
    const [, recording] = ENCLOSURE.exec(item) ?? [];
    const player = recording !== undefined && !item.includes(`${recording}"`) ? '<audio></audio>' : '';
    return [{ sourceId: id, title: tagOf(item, 'title') ?? '', html: player + html }];
  });
}

interface Attachment {
  id: string;
  parent: string;
  isPicture: boolean;
  caption: string;
}

function toAttachment(item: string): Attachment {
  return {
    id: tagOf(item, 'wp:post_id') ?? '',
    parent: tagOf(item, 'wp:post_parent') ?? '',
    isPicture: /\.(?:jpe?g|png|gif)$/i.test(tagOf(item, 'wp:attachment_url') ?? ''),
    caption: tagOf(item, 'excerpt:encoded') ?? '',
  };
}

/** Those that it names, in that order, or all that belong to the text; each with its caption. */
function toGallery(written: string, postId: string, library: readonly Attachment[]): string {
  const ids = / ids="([\d, ]+)"/.exec(written)?.[1]?.split(/[, ]+/);
  const shown = ids
    ? ids.flatMap((id) => library.find((each) => each.id === id) ?? [])
    : library.filter(({ parent }) => parent === postId);
  return shown
    .filter(({ isPicture }) => isPicture)
    .map(({ caption }) => `<img src="x"> ${caption}`)
    .join(' ');
}

function tagOf(item: string, name: string): string | undefined {
  const [, inner] = new RegExp(`<${name}>([^]*?)</${name}>`).exec(item) ?? [];
  return inner?.replace(/^\s*<!\[CDATA\[([^]*)\]\]>\s*$/, '$1');
}

type Json = Record<string, unknown>;

function readJson(json: unknown): SampleText[] {
  const posts = (
    Array.isArray(json)
      ? json
      : ((json as { posts?: Json[] }).posts ??
        (json as { db: [{ data: { posts: Json[] } }] }).db[0].data.posts)
  ) as Json[];
  return posts.map(({ id, title, html, content, lexical }): SampleText => ({
    sourceId: String(id),
    title: String(title),
    // Its own address, as it writes it.
    html: ([html, content].find(isText) ?? picturesOf(lexical)).replaceAll('__GHOST_URL__', ''),
  }));
}

/** The pictures of a document of Lexical, which is all that the one in the samples has. */
function picturesOf(lexical: unknown): string {
  if (!isText(lexical)) return '';
  const { root } = JSON.parse(lexical) as { root: { children: Json[] } };
  return root.children
    .map(({ type, src }) => (type === 'image' ? `<img src="${String(src)}">` : 'unknown'))
    .join('');
}

function readTable(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, relax_quotes: true, relax_column_count: true });
}

function readRows(csv: string): SampleText[] {
  return readTable(csv).map((row) => ({
    sourceId: row['ID'] ?? '',
    title: row['Title'] ?? '',
    html: ricosToMarkup(row['Rich Content'] ?? '') ?? `<p>${row['Plain Content'] ?? ''}</p>`,
  }));
}

/** Paragraphs with bold words, which is all that the table in the samples has. */
function ricosToMarkup(json: string): string | undefined {
  if (!json.startsWith('{')) return undefined;
  interface Node {
    nodes?: Node[];
    textData?: { text: string; decorations: { type: string }[] };
  }
  const write = ({ nodes = [], textData }: Node): string => {
    if (!textData) return `<p>${nodes.map(write).join('')}</p>`;
    return textData.decorations.some(({ type }) => type === 'BOLD')
      ? `<b>${textData.text}</b>`
      : textData.text;
  };
  return (JSON.parse(json) as Node).nodes?.map(write).join('');
}
