import { createHash } from 'node:crypto';
import { MOST_NAME_CHARACTERS, MOST_TEXT_CHARACTERS } from '../../discussion/comment.ts';
import type { ImportedComment as StoredComment } from '../../discussion/imported.ts';
import type { Store } from '../../discussion/store/store.ts';
import type { BroughtComments } from '../../import/brought-comments.ts';
import type { FindThread } from '../../import/find-thread.ts';
import type { ImportedComment, ImportedSite } from '../../import/imported.ts';
import { cleanName, cleanText } from '../../lib/clean-text.ts';

/**
 * Takes the comments and ratings of an imported site into the store, each under the post that its text became. May be asked
 * again: what is there stays as it is.
 *
 * @param nameless how somebody is called who gave no name
 */
export async function importComments(
  site: Pick<ImportedSite, 'entries'>,
  findThread: FindThread,
  store: Pick<Store, 'addImported' | 'findComment' | 'setImportedRating'>,
  nameless: string,
): Promise<BroughtComments[]> {
  const reports: BroughtComments[] = [];
  for (const entry of site.entries.filter(({ comments, ratings }) => comments.length > 0 || ratings)) {
    const { sourceId, title, comments, ratings } = entry;
    const found = findThread(entry);
    if ('why' in found) {
      reports.push({ sourceId, title, added: 0, why: found.why });
      continue;
    }
    const threadId = found.thread;
    if (ratings) await store.setImportedRating(threadId, ratings);
    const nameComment = await makeNameComment(threadId, comments, store);
    const added = await store.addImported(threadId, toStored(comments, nameless, nameComment));
    reports.push({ sourceId, title, added });
  }
  return reports;
}

/**
 * Names that are a thread's own. Platforms count their comments: two blogs of one host have a comment 7 each, and the second
 * would be taken for the first, and not come. A comment that came when names were made without the thread keeps its own.
 */
async function makeNameComment(
  threadId: string,
  comments: readonly ImportedComment[],
  store: Pick<Store, 'findComment'>,
): Promise<NameComment> {
  const before = new Set<string>();
  for (const { sourceId } of comments) {
    const there = await store.findComment(hashName(`imported ${sourceId}`));
    if (there?.threadId === threadId) before.add(sourceId);
  }
  return (sourceId, part = '') =>
    hashName(`imported ${before.has(sourceId) ? '' : `${threadId} `}${sourceId}${part}`);
}

/** @param part which part of a text that was too long for one comment */
type NameComment = (sourceId: string, part?: string) => string;

/** As a thread is here: replies stand under a comment that replies to none, and no text is longer than the form takes. */
export function toStored(
  comments: readonly ImportedComment[],
  nameless: string,
  nameComment: NameComment,
): StoredComment[] {
  const byId = new Map(comments.map((comment) => [comment.sourceId, comment]));
  return comments.flatMap((comment) => {
    const root = findRoot(comment, byId);
    return splitText(comment.text).map((text, part): StoredComment => {
      // What is too long for one comment goes on in the next, a moment later.
      const isRest = part > 0;
      return {
        id: nameComment(comment.sourceId, isRest ? `#${part + 1}` : ''),
        parentId: root ? nameComment(root.sourceId) : isRest ? nameComment(comment.sourceId) : undefined,
        name: fitName(comment.name) || nameless,
        text,
        createdAt: new Date(Date.parse(comment.at) + part),
        status: comment.state,
      };
    });
  });
}

/** Undefined for one that replies to none, or to one that did not come along. */
function findRoot(
  comment: ImportedComment,
  byId: ReadonlyMap<string, ImportedComment>,
): ImportedComment | undefined {
  const seen = new Set([comment.sourceId]);
  let root: ImportedComment | undefined;
  let parent = comment.parentId === undefined ? undefined : byId.get(comment.parentId);
  // An export in which two reply to each other has no first one.
  while (parent && !seen.has(parent.sourceId)) {
    seen.add(parent.sourceId);
    root = parent;
    parent = parent.parentId === undefined ? undefined : byId.get(parent.parentId);
  }
  return parent === undefined ? root : undefined;
}

/** The same whenever it comes, and as long as an id that is made here. */
function hashName(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 12);
}

function fitName(name: string): string {
  return cleanName(name).slice(0, MOST_NAME_CHARACTERS).trim();
}

function splitText(text: string): string[] {
  const parts: string[] = [];
  let rest = cleanText(text).trim();
  while (rest.length > MOST_TEXT_CHARACTERS) {
    const end = ['\n\n', '\n', ' ']
      .map((gap) => rest.lastIndexOf(gap, MOST_TEXT_CHARACTERS - 1))
      .find((at) => at > MOST_TEXT_CHARACTERS / 2);
    const cut = end ?? MOST_TEXT_CHARACTERS;
    parts.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest === '' ? parts : [...parts, rest];
}
