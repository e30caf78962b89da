import type { Page } from 'playwright-core';
import { IMPORT_REPORT, openImport } from './desk-imports.ts';
import { bringList, bringNothing, sendNoSubject, showProof } from './desk-letters.ts';
import { changeBehind, openPlainly, refuse, sendSpoilt } from './desk-site.ts';
import { waitForCopy } from './use-writing.ts';
import type { WritingSite } from './writing-site.ts';

export interface DeskPage {
  name: string;
  path: string;
  /** Brings the page into what is looked at. */
  open?: (page: Page, address: string, site: WritingSite) => Promise<void>;
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
  {
    name: 'saved elsewhere in the meantime',
    path: '/write/posts/plain/',
    async open(page, address) {
      await page.goto(address);
      await page.locator('.body-visual [contenteditable=true]').first().waitFor();
      await page.getByRole('button', { name: 'Plain text', exact: true }).click();
      await changeBehind(page);
      await page.getByRole('dialog', { name: 'Saved elsewhere in the meantime' }).waitFor();
    },
    hasDialog: true,
  },
  {
    name: 'saved elsewhere in the meantime, without script',
    path: '/write/posts/plain/',
    async open(page, address) {
      await openPlainly(page, address);
      await changeBehind(page);
      await page.locator('#answer fieldset').first().waitFor();
    },
  },
  {
    name: 'words that are not saved',
    path: '/write/posts/later/',
    async open(page, address) {
      await page.goto(address);
      await page.locator('.body-field').waitFor();
      const title = page.locator('#f-title');
      await title.fill('What is to come, and is not saved');
      await waitForCopy(page, 'and is not saved');
      await page.reload();
      await page.getByRole('region', { name: /^You have words here/ }).waitFor();
    },
  },
  {
    name: 'a site that is not published yet',
    path: '/write/',
    async open(page, address, { inBare }) {
      inBare('update-ref', 'refs/aside', 'refs/heads/main');
      inBare('update-ref', '-d', 'refs/heads/main');
      await page.goto(address);
      inBare('update-ref', 'refs/heads/main', 'refs/aside');
    },
  },
  { name: 'earlier versions of the site', path: '/write/site/versions/' },
  { name: 'earlier versions of the home page', path: '/write/home/versions/' },
  { name: 'earlier versions of the words', path: '/write/words/versions/' },
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
  { name: 'texts to mend', path: '/write/refused/' },
  { name: 'what is worth a look', path: '/write/warnings/' },
  { name: 'an old site to send', path: '/write/import/' },
  { name: 'what of an old site would come', path: '/write/import/', open: openImport('asking') },
  { name: 'an import that was stopped', path: '/write/import/', open: openImport('writing') },
  { name: 'an import that failed', path: '/write/import/', open: openImport('failed') },
  { name: 'what came', path: IMPORT_REPORT, open: openImport('done') },
  { name: 'what came, one by one', path: `${IMPORT_REPORT}?show=open&text=1`, open: openImport('done') },
  {
    name: 'what came, to be taken back',
    path: IMPORT_REPORT,
    async open(page, address, site) {
      await openImport('done')(page, address, site);
      await page.getByRole('button', { name: 'Take this import back' }).click();
      await page.getByRole('heading', { name: /^You have changed/ }).waitFor();
    },
  },
  { name: 'letters', path: '/write/letters/' },
  { name: 'a letter that waits for her', path: '/write/letters/post.first/' },
  { name: 'a letter that waits for its hour', path: '/write/letters/post.second/' },
  { name: 'a letter whose subject was left out', path: '/write/letters/post.first/', open: sendNoSubject },
  { name: 'a letter that nobody would get', path: '/write/letters/month.2026-03/' },
  { name: 'a letter that was paused', path: '/write/letters/post.plain/' },
  { name: 'a letter that was sent', path: '/write/letters/month.2026-05/' },
  { name: 'a letter that is not sent', path: '/write/letters/month.2026-04/' },
  { name: 'readers of letters', path: '/write/letters/readers/' },
  { name: 'readers of letters, with nobody found', path: '/write/letters/readers/?search=nobody' },
  { name: 'a list to bring', path: '/write/letters/bring/', open: showProof },
  { name: 'a list that came', path: '/write/letters/bring/', open: bringList },
  { name: 'a list that did not come', path: '/write/letters/bring/', open: bringNothing },
  { name: 'the desk', path: '/moderate/' },
  {
    name: 'the desk with figures and a burst of ratings',
    path: '/moderate/',
    async open(page, address) {
      await page.goto(address);
      await page.getByText('came in a burst').or(page.getByText('Count them')).first().waitFor();
      await page.getByRole('heading', { name: 'Numbers' }).waitFor();
    },
  },
  { name: 'drafts', path: '/drafts/' },
  { name: 'a draft as it will look', path: '/drafts/sketch/', within: '.coach-bar, .unpublished' },
  {
    name: 'a half-written draft with what is to be mended',
    path: '/drafts/half/',
    within: '.coach-bar, .unpublished, .draft-faults',
  },
  { name: 'a page that is a draft', path: '/write/pages/notyet/' },
  { name: 'the bar on an article', path: '/posts/plain/', within: '.coach-bar' },
  { name: 'the bar on the home page', path: '/', within: '.coach-bar' },
  { name: 'the sign-in', path: '/moderate/sign-in/' },
];

/** What the page is once its script has come, with all that is folded open. */
export async function openDeskPage(page: Page, { path, open }: DeskPage, site: WritingSite): Promise<void> {
  const address = site.url() + path;
  if (open) await open(page, address, site);
  else await page.goto(address);
  await page.waitForLoadState('networkidle');
  const isLifted = open !== openPlainly && (await page.locator('body-text').count()) > 0;
  if (isLifted && !open) await page.locator('.body-field').waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      // Of some only one is open at a time.
      details.removeAttribute('name');
      details.open = true;
    }
  });
}
