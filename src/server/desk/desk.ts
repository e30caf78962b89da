import type { Moderation } from '../../discussion/moderation.ts';
import type { DeskView } from '../../discussion/owner/desk-view.ts';
import type { Threads } from '../../discussion/thread.ts';
import { FIRST_KIND } from '../../posts/schema/kinds.ts';
import type { MountedEditor } from '../write/mount-editor.ts';
import type { Drafts } from '../serve/drafts.ts';
import type { LettersDesk } from '../letters/desk/letters-desk.ts';
import type { PublishedPost } from './published-posts.ts';
import type { Numbers } from './numbers.ts';
import { viewNumbers } from './view-numbers.ts';
import { createCountWork } from './waiting-work.ts';

export interface DeskOptions {
  moderation: Pick<Moderation, 'countWaiting'>;
  editor?: MountedEditor | undefined;
  drafts?: Drafts | undefined;
  published?: readonly PublishedPost[] | undefined;
  threads: Threads;
  /** Undefined where the site has no letters. */
  lettersDesk?: Pick<LettersDesk, 'store'> | undefined;
  numbers?: Pick<Numbers, 'store' | 'timeZone'> | undefined;
  now: () => Date;
}

/** Where the coach writes: with our own form or, where the repository is at another host, with the one for those. */
export function findWriting(editor: DeskOptions['editor']): DeskView['writing'] {
  if (!editor) return undefined;
  return editor.gitHost
    ? { post: '/admin/#/collections/posts/new', all: '/admin/' }
    : { post: `/write/posts/new/?kind=${FIRST_KIND}`, all: '/write/' };
}

/** Gathers what the desk shows, anew each time. */
export function createViewDesk({
  moderation,
  editor,
  drafts,
  published,
  threads,
  lettersDesk,
  numbers,
  now,
}: DeskOptions): () => Promise<DeskView> {
  const countWork = createCountWork({ moderation, editor, lettersDesk, now });
  const [newest] = published ?? [];
  return async () => {
    const [work, ofReaders] = await Promise.all([
      countWork(),
      numbers && viewNumbers({ ...numbers, threads, now }),
    ]);
    const scheduled = drafts?.listScheduled() ?? [];
    return {
      ...work,
      writing: findWriting(editor),
      unpublished: drafts && {
        drafts: drafts.countDrafts(),
        scheduled: scheduled.length,
        next: scheduled[0],
      },
      numbers: ofReaders,
      last: newest && { title: newest.title, href: `/posts/${newest.slug}/`, at: newest.publishedAt },
    };
  };
}
