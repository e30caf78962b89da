import { toPath } from '../find-thread.ts';
import type { ImportedComment, ImportedEntry, ImportedSite } from '../imported.ts';
import type { PlainReason, Unread } from '../unread.ts';
import { makeEntry, slugOf } from './entry.ts';
import { toLine, toPlainText } from './html/words.ts';
import { toMoment } from './moments.ts';
import { childOf, readXml, wordsIn, type XmlElement } from './read-xml.ts';

/** Disqus' export: an entry without a text for each page that has comments, by which they find the text that is here. */
export function readDisqus(files: { path: string; bytes: Uint8Array }[]): ImportedSite {
  const unread: ImportedSite['unread'] = [];
  const threads = new Map<string, ImportedEntry>();
  for (const { path, bytes } of files) {
    const { isCut } = readXml(bytes, (item) => {
      if (item.name === 'thread') keepThread(item, threads);
      else keepComment(item, threads, unread);
    });
    if (isCut)
      unread.push({
        what: { code: 'file-end', found: path },
        why: { code: 'cut-off' },
      });
  }
  const entries = [...threads.values()];
  const said = entries.filter(({ comments }) => comments.length > 0);
  for (const { title, address } of entries.filter(({ comments }) => comments.length === 0))
    unread.push({ what: { code: 'page', found: title || (address ?? '') }, why: { code: 'no-comments' } });
  return { platform: 'disqus', entries: said, redirects: [], unread };
}

function keepThread(item: XmlElement, threads: Map<string, ImportedEntry>): void {
  const id = item.attributes['dsq:id'] ?? '';
  const address = wordsIn(item, 'link');
  threads.set(
    id,
    makeEntry({
      sourceId: `disqus:${id}`,
      kind: 'post',
      state: 'published',
      title: toLine(wordsIn(item, 'title')),
      slug: slugOf(address),
      address,
      otherAddresses: [],
      publishedAt: toMoment(wordsIn(item, 'createdat')),
      body: { html: '' },
    }),
  );
}

function keepComment(
  item: XmlElement,
  threads: Map<string, ImportedEntry>,
  unread: ImportedSite['unread'],
): void {
  const id = item.attributes['dsq:id'] ?? '';
  const thread = threads.get(childOf(item, 'thread')?.attributes['dsq:id'] ?? '');
  const name = toLine(wordsIn(childOf(item, 'author'), 'name'));
  const at = toMoment(wordsIn(item, 'createdat'));
  const text = toPlainText(wordsIn(item, 'message') ?? '');
  const leaveOut = (code: PlainReason) => {
    unread.push({ what: { code: 'comment', found: name, also: id }, why: { code } });
  };
  if (!thread) leaveOut('page-elsewhere');
  else if (wordsIn(item, 'isdeleted') === 'true') leaveOut('deleted');
  else if (!at || text === '') leaveOut('no-words-or-day');
  else {
    const parent = childOf(item, 'parent')?.attributes['dsq:id'];
    const isApproved = wordsIn(item, 'isapproved');
    const comment: ImportedComment = {
      sourceId: `disqus:comment-${id}`,
      parentId: parent && `disqus:comment-${parent}`,
      name,
      at,
      text,
      state:
        wordsIn(item, 'isspam') === 'true' ? 'rejected' : isApproved === 'false' ? 'pending' : 'approved',
    };
    thread.comments.push(comment);
  }
}

/** Comments of another export under the texts that have their address; what found none is told. */
export function joinComments(site: ImportedSite, disqus: ImportedSite): ImportedSite {
  const byPath = new Map<string, ImportedEntry>();
  for (const entry of disqus.entries) if (entry.address) byPath.set(toPath(entry.address), entry);
  const entries = site.entries.map((entry) => {
    const found = [entry.address, ...entry.otherAddresses].flatMap((address) => {
      const path = address === undefined ? undefined : toPath(address);
      const thread = path === undefined ? undefined : byPath.get(path);
      if (path !== undefined) byPath.delete(path);
      return thread ? thread.comments : [];
    });
    return found.length > 0 ? { ...entry, comments: [...entry.comments, ...found] } : entry;
  });
  const lost = [...byPath.values()].map(({ address, comments }): Unread => ({
    what: { code: 'comments', found: address ?? '', also: String(comments.length) },
    why: { code: 'no-such-address' },
  }));
  return { ...site, entries, unread: [...site.unread, ...disqus.unread, ...lost] };
}
