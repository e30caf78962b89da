import type { Moderation } from '../discussion/moderation.ts';
import type { DeskView } from '../discussion/owner/desk-view.ts';
import { openKeptTexts } from './git-api/kept-texts.ts';
import type { MountedEditor } from './git-api/mount-editor.ts';
import type { Drafts } from './drafts.ts';
import type { PublishedPost } from './published-posts.ts';

export interface DeskOptions {
  moderation: Pick<Moderation, 'countWaiting'>;
  editor?: MountedEditor | undefined;
  drafts?: Drafts | undefined;
  published?: readonly PublishedPost[] | undefined;
  now: () => Date;
}

/** Where the coach writes: with our own form or, where the repository is at another host, with the one for those. */
export function findWriting(editor: DeskOptions['editor']): DeskView['writing'] {
  if (!editor) return undefined;
  return editor.gitHost
    ? { post: '/admin/#/collections/posts/new', all: '/admin/' }
    : { post: '/write/posts/new/?kind=article', all: '/write/' };
}

/** Gathers what the desk shows, anew each time. */
export function createViewDesk({
  moderation,
  editor,
  drafts,
  published,
  now,
}: DeskOptions): () => Promise<DeskView> {
  const texts = editor && !editor.gitHost ? openKeptTexts(editor.repository, now) : undefined;
  const countTexts = async () =>
    texts && editor
      ? { toMend: (await texts.list()).length, warnings: editor.listWarnings().length }
      : undefined;
  const [newest] = published ?? [];
  return async () => {
    const [waiting, ofTexts] = await Promise.all([moderation.countWaiting(), countTexts()]);
    const scheduled = drafts?.listScheduled() ?? [];
    return {
      waiting,
      writing: findWriting(editor),
      texts: ofTexts,
      unpublished: drafts && {
        drafts: drafts.countDrafts(),
        scheduled: scheduled.length,
        next: scheduled[0],
      },
      last: newest && { title: newest.title, href: `/posts/${newest.slug}/`, at: newest.publishedAt },
    };
  };
}
