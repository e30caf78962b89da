import { dateToWords } from '../../lib/dates.ts';
import {
  SHOWN_POSTS,
  type ListedPost,
  type ShownPosts,
  type WriteLists,
} from '../../editor/form/write-view.ts';
import type { RefusedTextView } from '../../editor/refused-texts-view.ts';
import type { Collection } from '../../posts/schema/meta.ts';
import { readDeclared } from '../../posts/source/declared.ts';
import { voiceOf } from '../../words/voice.ts';
import type { KnownFile, KnownSite } from './read-site.ts';
import { stateOfPost } from './saved-answer.ts';
import { findNamed, toFormAddress } from './written-file.ts';

/** More posts than these are two screens of a phone: from there on she may choose which are shown. */
const MOST_WITHOUT_CHOICE = 12;

export interface ListsPage {
  site: KnownSite;
  search: string;
  /** As the address says it. */
  show: string | undefined;
  refused: readonly Pick<RefusedTextView, 'title' | 'file' | 'href'>[];
  language: string;
  now: Date;
}

/** What /write/ lists: her posts, as many of them as she wants to see, and what else there is to write. */
export function toListsView({ site, search, show: wanted, refused, language, now }: ListsPage): WriteLists {
  const posts = [...listPosts(site, language, now), ...listToMend(refused)];
  const counts = countStates(posts);
  const show = (counts && SHOWN_POSTS.find((each) => each === wanted)) ?? 'all';
  const words = search.trim().toLocaleLowerCase(language);
  const of = (kind: Collection) =>
    site.written
      .filter((file) => file.kind === kind)
      .map((file) => ({ title: titleOf(file), href: toFormAddress(file) }))
      .sort((one, other) => one.title.localeCompare(other.title, language));
  return {
    posts: posts
      .filter(({ state }) => isShown(state, show))
      .filter(({ title }) => title.toLocaleLowerCase(language).includes(words)),
    pages: of('pages'),
    people: of('people'),
    topics: of('topics'),
    search,
    show,
    counts,
    refused: refused.map(({ title, href = '/write/refused/' }) => ({ title, href })),
  };
}

/** What could not be published stands by itself above all, and among the posts where it is asked for. */
function isShown(state: ListedPost['state'], show: ShownPosts): boolean {
  return show === 'all' ? state !== 'mend' : state === show;
}

function countStates(posts: readonly ListedPost[]): WriteLists['counts'] {
  const count = (show: ShownPosts) => posts.filter(({ state }) => isShown(state, show)).length;
  if (count('all') <= MOST_WITHOUT_CHOICE) return undefined;
  return {
    all: count('all'),
    draft: count('draft'),
    scheduled: count('scheduled'),
    live: count('live'),
    mend: count('mend'),
  };
}

/** The newest first, and before them what has no day yet. */
function listPosts(site: KnownSite, language: string, now: Date): ListedPost[] {
  return site.written
    .filter((file) => file.kind === 'posts')
    .map((file) => ({ file, declared: readDeclared(file.data, site.timeZone) }))
    .sort(
      ({ declared: one }, { declared: other }) =>
        (other.publishedAt?.getTime() ?? Infinity) - (one.publishedAt?.getTime() ?? Infinity) || 0,
    )
    .map(({ file, declared }): ListedPost => {
      const at = declared.publishedAt;
      return {
        title: titleOf(file),
        href: toFormAddress(file),
        state: stateOfPost(declared, now),
        day: at ? dateToWords(at, site.timeZone, voiceOf(language).language) : '',
      };
    });
}

function listToMend(refused: ListsPage['refused']): ListedPost[] {
  return refused
    .filter(({ file }) => findNamed(file)?.kind === 'posts')
    .map(({ title, href = '/write/refused/' }) => ({ title, href, state: 'mend', day: '' }));
}

/** What a file is called in a list. */
export function titleOf({ data, name }: Pick<KnownFile, 'data' | 'name'>): string {
  const title = data['title'] ?? data['name'];
  return typeof title === 'string' && title.trim() !== '' ? title : name;
}
