import type { Page } from 'playwright-core';
import { openPlainly, refuse, sendSpoilt } from './desk-site.ts';

export interface DeskPage {
  name: string;
  path: string;
  /** Brings the page into what is looked at. */
  open?: (page: Page, address: string) => Promise<void>;
  /** What of it is the coach's, where the rest is her readers'. */
  within?: string;
  /** Whether a dialog has the focus to itself. */
  hasDialog?: true;
}

const form = (name: string, path: string): DeskPage[] => [
  { name, path },
  { name: `${name}, without script`, path, open: openPlainly },
];

/** Each page that the coach alone is shown, in each state that it has. */
export const DESK_PAGES: readonly DeskPage[] = [
  { name: 'the lists', path: '/write/' },
  { name: 'the lists, with nothing found', path: '/write/?search=nowhere' },
  ...form('a comparison', '/write/posts/first/'),
  ...form('a plain post', '/write/posts/plain/'),
  { name: 'a draft', path: '/write/posts/sketch/' },
  { name: 'a post of another day', path: '/write/posts/later/' },
  ...form('a new post', '/write/posts/new/?kind=article'),
  { name: 'a new comparison', path: '/write/posts/new/?kind=comparison' },
  { name: 'a page', path: '/write/pages/about/' },
  { name: 'a new page', path: '/write/pages/new/' },
  { name: 'a person', path: '/write/people/coach/' },
  { name: 'a new person', path: '/write/people/new/' },
  { name: 'a topic', path: '/write/topics/closeness/' },
  { name: 'a new topic', path: '/write/topics/new/' },
  ...form('the site', '/write/site/'),
  ...form('the home page', '/write/home/'),
  { name: 'the words', path: '/write/words/' },
  { name: 'what was found', path: '/write/posts/second/', open: refuse, hasDialog: true },
  {
    name: 'what was found, without script',
    path: '/write/posts/second/',
    async open(page, address) {
      await openPlainly(page, address);
      await sendSpoilt(page);
    },
  },
  { name: 'earlier versions', path: '/write/posts/plain/versions/' },
  {
    name: 'an earlier version',
    path: '/write/posts/plain/versions/',
    async open(page, address) {
      await page.goto(address);
      await page.getByRole('link', { name: 'Read it' }).first().click();
      await page.waitForURL('**/versions/?version=*');
    },
  },
  { name: 'an address', path: '/write/posts/plain/address/' },
  { name: 'to take off or away', path: '/write/posts/plain/remove/' },
  { name: 'to take a topic away', path: '/write/topics/closeness/remove/' },
  { name: 'what was deleted', path: '/write/removed/' },
  { name: 'what was just deleted', path: '/write/removed/?done=removed' },
  { name: 'a text that is not there', path: '/write/posts/nowhere/versions/' },
  { name: 'texts to mend', path: '/write/kept/' },
  { name: 'what is worth a look', path: '/write/warnings/' },
  { name: 'the desk', path: '/moderate/' },
  { name: 'drafts', path: '/drafts/' },
  { name: 'the bar on an article', path: '/posts/plain/', within: '.coach-bar' },
  { name: 'the bar on the home page', path: '/', within: '.coach-bar' },
  { name: 'the sign-in', path: '/moderate/sign-in/' },
];

/** What the page is once its script has come, with all that is folded open. */
export async function openDeskPage(page: Page, { path, open }: DeskPage, url: string): Promise<void> {
  if (open) await open(page, url + path);
  else await page.goto(url + path);
  await page.waitForLoadState('networkidle');
  const isLifted = open !== openPlainly && (await page.locator('body-text').count()) > 0;
  if (isLifted && !open) await page.locator('.body-field').waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
