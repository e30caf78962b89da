import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readLetters } from './kinds.ts';
import { note, type Reading } from './reading.ts';

/** Has links into the text lead to where its headings are now; one that leads to nothing is words alone. */
export function settleAnchors(root: Root, reading: Reading): void {
  const slugger = new GithubSlugger();
  const slugs = new Map<Heading, string>();
  visit(root, 'heading', (heading) => void slugs.set(heading, slugger.slug(readLetters(heading))));
  visit(root, 'link', (link, index, parent) => {
    if (!link.url.startsWith('#') || !parent || index === undefined) return undefined;
    const heading = reading.anchors.get(decode(link.url.slice(1)));
    const slug = heading && slugs.get(heading);
    if (slug !== undefined) {
      link.url = `#${slug}`;
      return undefined;
    }
    note(reading, 'link-unlinked', `${readLetters(link)} → ${link.url}`);
    parent.children.splice(index, 1, ...link.children);
    return index;
  });
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
