import { PROSE_COMPONENTS } from '../../../src/posts/schema/components.ts';
import { parseDocument } from '../../../src/posts/source/content.ts';
import type { Part } from '../../../src/posts/source/parts.ts';
import { readText } from '../../../src/posts/source/read-text.ts';
import { showFootnote } from './show-footnote.ts';
import { showPicture } from './show-picture.ts';
import { showComponent } from './stock-mdx.ts';

/** What stands in prose as a component. */
export const NAMES = Object.keys(PROSE_COMPONENTS);

/** A post with this body, and what is wrong with it. */
export function read(body: string) {
  const { text } = readText('content/posts/a.mdx', `---\nid: a\n---\n${body}`);
  const document = parseDocument('post', text);
  return { document, faults: document.faults };
}

/** What pages show of a body, its components as the stock renderer shows them here. */
export function show(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('footnote' in part) return showFootnote(part.footnote);
      if ('download' in part) return `<a download="${part.download.url}">${show(part.download.parts)}</a>`;
      return 'picture' in part
        ? showPicture(part.picture)
        : showComponent(part.name, part.props, show(part.parts));
    })
    .join('');
}
