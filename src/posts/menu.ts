import { wordsOf } from '../words/words.ts';
import type { Words } from '../words/table.ts';
import type { PageData } from './schema/page.ts';
import type { Site } from './schema/site.ts';
import { findStandingName } from './standing-page.ts';

export interface MenuLink {
  href: string;
  label: string;
}

/** The links that every page has: above its text, and below it those that the header has no room for. */
export interface Menu {
  header: readonly MenuLink[];
  footer: readonly MenuLink[];
}

interface OwnLink {
  href: string;
  name: keyof Words['frame']['menu'];
  /** Whether it leads to a page of content/pages, of its name; it is left out where there is none. */
  isOfContent?: boolean;
  /** Whether it is left out where the site sends no letters. */
  isOfLetters?: boolean;
}

const HEADER: readonly OwnLink[] = [
  { href: '/posts/', name: 'posts' },
  { href: '/topics/', name: 'topics' },
  { href: '/about/', name: 'about', isOfContent: true },
  { href: '/work-with-me/', name: 'work-with-me', isOfContent: true },
  { href: '/search/', name: 'search' },
];

const FOOTER: readonly OwnLink[] = [
  { href: '/contact/', name: 'contact' },
  { href: '/letters/', name: 'letters', isOfLetters: true },
  { href: '/privacy/', name: 'privacy' },
  { href: '/accessibility/', name: 'accessibility', isOfContent: true },
  { href: '/rss.xml', name: 'feed' },
];

/** @param pages those of content/pages, by name */
export function toMenu(
  { menu, language, letters }: Site,
  pages: ReadonlyMap<string, Pick<PageData, 'previousSlugs'>>,
): Menu {
  const labels = wordsOf(language).frame.menu;
  const present = (links: readonly OwnLink[]) =>
    links.flatMap(({ href, name, isOfContent, isOfLetters }) => {
      if (isOfLetters && !letters) return [];
      const today = isOfContent ? findStandingName(name, pages) : name;
      if (today === undefined) return [];
      return [{ href: isOfContent ? `/${today}/` : href, label: labels[name] }];
    });
  return {
    header: menu?.map(({ label, to }) => ({ href: to, label })) ?? present(HEADER),
    footer: present(FOOTER),
  };
}
