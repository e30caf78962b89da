import { parseDocument } from '../../../src/posts/source/content.ts';
import { readText } from '../../../src/posts/source/read-text.ts';
import { showFootnote } from './show-footnote.ts';
import { showPicture } from './show-picture.ts';

const FRONT = '---\nid: a\n---\n';

/** A post with this body and hardly any front matter. */
export function read(body: string) {
  const { text } = readText('content/posts/a.mdx', FRONT + body);
  return parseDocument('post', text);
}

/** What pages show, on one line. */
export function show(body: string): string {
  return read(body)
    .rendered.parts.map((part) => {
      if (typeof part === 'string') return part;
      if ('footnote' in part) return showFootnote(part.footnote);
      if ('download' in part) return `[${part.download.url}]`;
      return 'picture' in part ? showPicture(part.picture) : `[${part.name}]`;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
