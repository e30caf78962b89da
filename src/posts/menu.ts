import type { Site } from './schema/site.ts';

export interface MenuLink {
  href: string;
  label: string;
}

/** The links that every page has: above its text, and below it those that the header has no room for. */
export interface Menu {
  header: readonly MenuLink[];
  footer: readonly MenuLink[];
}

interface OwnLink extends MenuLink {
  /** The page of content/pages that it leads to; it is left out where there is none. */
  page?: string;
}

const HEADER: readonly OwnLink[] = [
  { href: '/posts/', label: 'Articles' },
  { href: '/topics/', label: 'Topics' },
  { href: '/about/', label: 'About', page: 'about' },
  { href: '/work-with-me/', label: 'Work with me', page: 'work-with-me' },
  { href: '/search/', label: 'Search' },
];

const FOOTER: readonly OwnLink[] = [
  { href: '/contact/', label: 'Contact' },
  { href: '/privacy/', label: 'Privacy' },
  { href: '/accessibility/', label: 'Accessibility', page: 'accessibility' },
  { href: '/rss.xml', label: 'RSS' },
];

/** @param pages those of content/pages, by name */
export function toMenu({ menu }: Site, pages: ReadonlyMap<string, unknown>): Menu {
  const present = (links: readonly OwnLink[]) =>
    links
      .filter(({ page }) => page === undefined || pages.has(page))
      .map(({ href, label }) => ({ href, label }));
  return {
    header: menu?.map(({ label, to }) => ({ href: to, label })) ?? present(HEADER),
    footer: present(FOOTER),
  };
}
