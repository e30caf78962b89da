import type { ImportedSite } from '../../imported.ts';
import { unique } from '../entry.ts';
import { findLine, toLine } from '../html/words.ts';
import { childOf, childrenOf, readXml, wordsIn, type XmlElement } from '../read-xml.ts';
import type { Attachment } from './known-shortcodes.ts';
import { metaOf } from './meta.ts';

/** What the files of one export hold, before any text of it is read. */
export interface Export {
  title?: string | undefined;
  address?: string | undefined;
  language?: string | undefined;
  isSquarespace: boolean;
  /** Shown names by login. */
  authors: Map<string, string>;
  library: Map<string, Attachment>;
  /** Patterns that several texts show, by id. */
  patterns: Map<string, string>;
  items: XmlElement[];
  unread: ImportedSite['unread'];
}

export function readExport(files: { path: string; bytes: Uint8Array }[]): Export {
  const found: Export = {
    isSquarespace: false,
    authors: new Map(),
    library: new Map(),
    patterns: new Map(),
    items: [],
    unread: [],
  };
  for (const file of files) gather(file, found);
  return found;
}

function gather({ path, bytes }: { path: string; bytes: Uint8Array }, found: Export): void {
  const { head, isCut } = readXml(bytes, (item) => {
    const type = wordsIn(item, 'wp:post_type') ?? 'post';
    const id = wordsIn(item, 'wp:post_id') ?? '';
    if (type === 'attachment') keepAttachment(item, id, found);
    else if (type === 'wp_block') keepPattern(item, id, found);
    else found.items.push(item);
    if (!found.isSquarespace) found.isSquarespace = isFromSquarespace(item);
  });
  const channel = childOf(head, 'channel') ?? head;
  found.title ??= findLine(wordsIn(channel, 'title'));
  found.address ??= wordsIn(channel, 'wp:base_blog_url') ?? wordsIn(channel, 'link');
  found.language ??= wordsIn(channel, 'language');
  for (const author of childrenOf(channel, 'wp:author')) {
    const login = wordsIn(author, 'wp:author_login');
    const name = wordsIn(author, 'wp:author_display_name') ?? fullNameOf(author);
    if (login && name) found.authors.set(login, toLine(name));
  }
  if (isCut)
    found.unread.push({
      what: { code: 'file-end', found: path },
      why: { code: 'cut-off' },
    });
}

function fullNameOf(author: XmlElement): string | undefined {
  return (
    unique([wordsIn(author, 'wp:author_first_name'), wordsIn(author, 'wp:author_last_name')]).join(' ') ||
    undefined
  );
}

function isFromSquarespace(item: XmlElement): boolean {
  return /\bsqs-|squarespace-cdn\.com|static1\.squarespace\.com/.test(
    wordsIn(item, 'content:encoded') ?? wordsIn(item, 'wp:attachment_url') ?? '',
  );
}

function keepAttachment(item: XmlElement, id: string, found: Export): void {
  const address = wordsIn(item, 'wp:attachment_url') ?? wordsIn(item, 'guid');
  const title = toLine(wordsIn(item, 'title'));
  if (address)
    found.library.set(id, {
      id,
      address,
      alt: findLine(metaOf(item, '_wp_attachment_image_alt')),
      caption: wordsIn(item, 'excerpt:encoded'),
      parent: wordsIn(item, 'wp:post_parent'),
    });
  found.unread.push({
    what: { code: 'library-file', found: title || (address ?? id) },
    why: { code: 'library-file' },
  });
}

function keepPattern(item: XmlElement, id: string, found: Export): void {
  found.patterns.set(id, wordsIn(item, 'content:encoded') ?? '');
  found.unread.push({
    what: { code: 'pattern', found: toLine(wordsIn(item, 'title')) },
    why: { code: 'pattern' },
  });
}
