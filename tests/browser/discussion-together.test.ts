import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDiscussion, type Discussion } from '../../src/discussion/discussion.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import type { Store } from '../../src/discussion/store/store.ts';
import { fillThread } from '../long-thread.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { launchBrowser } from './browser.ts';

const POST = '/posts/codependency-vs-interdependence/';
const THREAD = 'codependency-vs-interdependence';

let browser: Browser;
let site: RunningSite;
let store: Store;
let discussion: Discussion;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await startSite({ RATE_LIMITS: 'off' });
  store = await openSqliteStore(path.join(site.dataFolder, 'site.db'));
  discussion = createDiscussion({ store, now: () => new Date() });
});
afterEach(async () => {
  await store.close();
  await site.stop();
});

const WAYS = ['with script', 'without script', 'with script and nowhere to store'] as const;

async function openContext(way: (typeof WAYS)[number]): Promise<BrowserContext> {
  const context = await browser.newContext({ javaScriptEnabled: way !== 'without script' });
  if (way === 'with script and nowhere to store') {
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
  }
  return context;
}

const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const commentForm = (page: Page) => page.getByRole('region', { name: 'Write a comment' });

describe('a private message', () => {
  for (const way of WAYS) {
    it(`is the coach's alone, beside a rating and a comment that is being written, ${way}`, async () => {
      const secret = `he hits me ${way.length}x91`;
      const logged: string[] = [];
      const spies = (['log', 'info', 'warn', 'error'] as const).map((name) =>
        vi
          .spyOn(console, name)
          .mockImplementation((...words: unknown[]) => void logged.push(words.map(String).join(' '))),
      );
      const context = await openContext(way);
      const page = await context.newPage();
      await page.goto(site.url + POST);
      expect(await page.locator('input[name=private]').count()).toBe(0);
      await commentForm(page).getByRole('link', { name: 'Write to me privately' }).click();
      await page.getByRole('heading', { level: 1, name: 'Write to me privately' }).waitFor();
      await page.getByLabel('Name').fill('Sam');
      await page.getByLabel('Your words').fill(secret);
      // Refused once: it comes back in the form that it was sent by, with all that was chosen.
      await page.getByLabel('To an email address').check();
      await page.getByRole('button', { name: 'Send privately' }).click();
      await page.getByText('Write the address where my answer should go').waitFor();
      expect(await page.getByLabel('Your words').inputValue()).toBe(secret);
      expect(await page.getByLabel('To an email address').isChecked()).toBe(true);
      await page.getByLabel('Your email').fill('sam@example.org');
      await page.getByRole('button', { name: 'Send privately' }).click();
      await page.waitForURL('**/you/#message-*');
      expect(await page.getByRole('main').innerText()).toContain('The answer also goes to sam@example.org.');

      // Rating and commenting afterwards, by the same reader, and a reload.
      await page.goto(site.url + POST);
      await page.getByRole('radio', { name: '4 stars' }).check();
      await page.getByRole('button', { name: 'Send rating' }).click();
      await page.getByText('You gave 4 stars.').first().waitFor();
      expect(await page.content()).not.toContain(secret);
      await page.reload();
      expect(await commentForm(page).getByLabel('Your words').inputValue()).toBe('');
      await commentForm(page).getByLabel('Name').fill('Sam');
      await commentForm(page).getByLabel('Your words').fill('For all to read');
      await commentForm(page).getByRole('button', { name: 'Send comment' }).click();
      await page.getByText('Waiting for approval').first().waitFor();
      const stored = await page.evaluate(() => {
        try {
          return JSON.stringify(Object.entries(localStorage));
        } catch {
          return '';
        }
      });
      expect(stored).not.toContain(secret);

      const [message, ...others] = await store.listComments({ isPrivate: true, limit: 9 });
      expect(others).toEqual([]);
      expect(message).toMatchObject({ text: secret, threadId: THREAD, answerEmail: 'sam@example.org' });
      await discussion.moderation.approve((await store.listComments({ limit: 9 })).map(({ id }) => id));
      await discussion.moderation.reply(message?.id ?? '', { name: 'The coach', text: 'I hear you k77' });
      const anybody = (where: string) => fetch(site.url + where).then((response) => response.text());
      await expect.poll(() => anybody(POST)).toContain('For all to read');
      for (const where of [
        POST,
        `/fragments/${THREAD}/`,
        `${POST}comments.atom`,
        `${POST}comments/1/?sort=newest`,
        `${POST}comments/${message?.id ?? ''}`,
        `${POST}comments/${message?.id ?? ''}/replies/`,
        `${POST}comments/${message?.id ?? ''}/reply/`,
        `/api/threads/${THREAD}`,
        `/api/comments/${message?.id ?? ''}/replies`,
        '/',
        '/you/',
        '/moderate/',
        '/rss.xml',
      ]) {
        const text = await anybody(where);
        expect(text, where).not.toContain(secret);
        expect(text, where).not.toContain('I hear you k77');
        expect(text, where).not.toContain('sam@example.org');
      }
      expect(logged.join('\n')).not.toContain(secret);
      await page.goto(`${site.url}/you/`);
      expect(await page.getByRole('main').innerText()).toContain('I hear you k77');
      for (const spy of spies) spy.mockRestore();
      await context.close();
    });
  }

  it('that was ticked on a page of an earlier version is still private, and its draft is not restored', async () => {
    const context = await browser.newContext();
    await context.addInitScript((where) => {
      localStorage.setItem(`draft ${where} comment`, 'name=Sam&text=he+hits+me');
    }, POST);
    const page = await context.newPage();
    await page.goto(site.url + POST);
    expect(await commentForm(page).getByLabel('Your words').inputValue()).toBe('');
    expect(await page.evaluate((where) => localStorage.getItem(`draft ${where} comment`), POST)).toBeNull();
    const old = await context.request.post(`${site.url}${POST}comments`, {
      form: { name: 'Sam', text: 'he hits me', private: 'on' },
      headers: { origin: site.url },
      maxRedirects: 0,
    });
    expect(old.headers()['location']).toContain('/you/#message-');
    expect(await store.listComments({ limit: 9 })).toMatchObject([{ isPrivate: true }]);
    await context.close();
  });
});

describe('whatever is being written', () => {
  it.each(WAYS.filter((way) => way !== 'without script'))(
    'stays as it is through every act of another form, %s',
    async (way) => {
      const context = await openContext(way);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(site.url + POST);
      // Three comments of this reader, one of somebody else's.
      const write = async (text: string) => {
        await commentForm(page).getByLabel('Name').fill('Sam');
        await commentForm(page).getByLabel('Your words').fill(text);
        await commentForm(page).getByRole('button', { name: 'Send comment' }).click();
        await page.getByRole('article').filter({ hasText: text }).waitFor();
        await expect.poll(() => commentForm(page).getByLabel('Your words').inputValue()).toBe('');
      };
      for (const text of ['to be changed', 'to be deleted', 'to be changed at once']) await write(text);
      await discussion.addComment({
        threadId: THREAD,
        readerId: 'ada',
        name: 'Ada',
        text: 'of Ada',
        isPrivate: false,
      });
      await discussion.moderation.approve((await store.listComments({ limit: 9 })).map(({ id }) => id));
      await expect.poll(async () => (await fetch(site.url + POST)).text()).toContain('of Ada');
      await page.reload();
      const of = (text: string) => page.getByRole('article').filter({ hasText: text }).first();

      // Being written: a comment, a reply, a change.
      await commentForm(page).getByLabel('Name').fill('Sam');
      await commentForm(page).getByLabel('Your words').fill('a comment half written');
      await of('of Ada').getByRole('link', { name: 'Reply to Ada' }).click();
      const reply = page.getByRole('region', { name: 'Reply to Ada' });
      await reply.getByLabel('Name').fill('Sam');
      await reply.getByLabel('Your words').fill('a reply half written');
      await of('to be changed').getByText('Change or delete').click();
      const change = of('to be changed').getByRole('textbox', { name: 'Your comment' });
      await change.fill('a change half written');
      const isAsItWas = async (after: string) => {
        expect(await commentForm(page).getByLabel('Your words').inputValue(), after).toBe(
          'a comment half written',
        );
        expect(await commentForm(page).getByLabel('Name').inputValue(), after).toBe('Sam');
        expect(await reply.getByLabel('Your words').inputValue(), after).toBe('a reply half written');
        expect(await page.getByText('a change half written').count(), after).toBe(0);
        expect(await change.inputValue(), after).toBe('a change half written');
        expect(await change.isVisible(), after).toBe(true);
      };

      await page.getByRole('button', { name: 'Send rating' }).click();
      await said(page, 'Choose one to five stars first.');
      await isAsItWas('a refused rating');
      await page.getByRole('radio', { name: '3 stars' }).check();
      await page.getByRole('button', { name: 'Send rating' }).click();
      await said(page, 'You gave 3 stars.');
      await isAsItWas('a rating');
      await page.getByRole('button', { name: 'Withdraw rating' }).click();
      await said(page, 'Your rating is withdrawn.');
      await isAsItWas('a withdrawal');
      await of('of Ada').getByRole('link', { name: 'Report the comment of Ada' }).click();
      await page.getByRole('button', { name: 'Report this comment' }).click();
      await said(page, 'I will look at this comment.');
      await isAsItWas('a report');
      await of('to be deleted').getByText('Change or delete').click();
      await of('to be deleted').getByRole('button', { name: 'Delete this comment' }).click();
      await said(page, 'Your comment is deleted.');
      expect(await page.getByText('to be deleted').count()).toBe(0);
      await isAsItWas('a deletion');
      const other = of('to be changed at once');
      await other.getByRole('link', { name: 'Reply to Sam' }).click();
      const toSelf = page.getByRole('region', { name: 'Reply to Sam' });
      await toSelf.getByLabel('Your words').fill('a reply to what changes');
      await other.getByText('Change or delete').click();
      await other.getByRole('textbox', { name: 'Your comment' }).fill('to be changed at once!');
      await other.getByRole('button', { name: 'Save' }).click();
      await said(page, 'Your comment is changed');
      await isAsItWas('a change of another comment');
      const second = of('to be changed at once!').getByRole('region', { name: 'Reply to Sam' });
      expect(await second.getByLabel('Your words').inputValue()).toBe('a reply to what changes');
      await second.getByLabel('Name').fill('Coach');
      await second.getByLabel('Your words').fill('a second reply');
      await second.getByRole('button', { name: 'Send reply' }).click();
      await said(page, 'This name could be taken for mine.');
      await isAsItWas('a refused reply');
      await second.getByLabel('Name').fill('Sam');
      await second.getByRole('button', { name: 'Send reply' }).click();
      await said(page, 'Your comment is published.');
      expect(await second.count()).toBe(0);
      await isAsItWas('a reply');

      // Then each is sent, and is what was written.
      await reply.getByRole('button', { name: 'Send reply' }).click();
      await of('a reply half written').waitFor();
      expect(await commentForm(page).getByLabel('Your words').inputValue()).toBe('a comment half written');
      await commentForm(page).getByRole('button', { name: 'Send comment' }).click();
      // While that is on its way.
      await page.getByRole('radio', { name: '2 stars' }).check();
      await page.getByRole('button', { name: 'Send rating' }).click();
      await page.getByText('You gave 2 stars.').first().waitFor();
      await of('a comment half written').waitFor();
      expect(await change.inputValue()).toBe('a change half written');
      await change.locator('xpath=ancestor::form').getByRole('button', { name: 'Save' }).click();
      await of('a change half written').waitFor();
      const texts = (await store.listComments({ limit: 20 })).map(({ text }) => text);
      expect(texts.toSorted()).toEqual(
        [
          'a change half written',
          'a comment half written',
          'a reply half written',
          'a second reply',
          'to be changed at once!',
          'of Ada',
        ].toSorted(),
      );
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  it.each(WAYS.slice(0, 2))('is seen by Back once it was sent, %s', async (way) => {
    const context = await openContext(way);
    const page = await context.newPage();
    await page.goto(site.url + POST);
    // The first act of a reader: until then the page was everybody's.
    await commentForm(page).getByLabel('Name').fill('Sam');
    await commentForm(page).getByLabel('Your words').fill('seen again z12');
    await commentForm(page).getByRole('button', { name: 'Send comment' }).click();
    await page.locator('.comment-text').filter({ hasText: 'seen again z12' }).waitFor();
    await page.getByRole('link', { name: 'What is kept about you' }).click();
    await page.waitForURL('**/you/');
    await page.goBack();
    await page.locator('.comment-text').filter({ hasText: 'seen again z12' }).waitFor();
    await context.close();
  });

  it('is there to be sent after the comment that it replies to has gone', async () => {
    const ada = await discussion.addComment({
      threadId: THREAD,
      readerId: 'ada',
      name: 'Ada',
      text: 'of Ada',
      isPrivate: false,
    });
    await discussion.moderation.approve([ada.comment.id]);
    for (const way of ['with script', 'without script'] as const) {
      await expect.poll(async () => (await fetch(site.url + POST)).text()).toContain('of Ada');
      const context = await openContext(way);
      const page = await context.newPage();
      await page.goto(site.url + POST);
      await page.getByRole('link', { name: 'Reply to Ada' }).click();
      const reply = page.getByRole('region', { name: 'Reply to Ada' });
      await reply.getByLabel('Name').fill('Sam');
      await reply.getByLabel('Your words').fill(`for Ada ${way}`);
      const { batchId } = await discussion.moderation.reject([ada.comment.id]);
      await reply.getByRole('button', { name: 'Send reply' }).click();
      const fault = page.locator('.fault').filter({ hasText: 'is no longer there. Your words are here' });
      await fault.waitFor();
      const form = page.locator('form').filter({ has: fault });
      expect(await form.getByLabel('Your words').inputValue()).toBe(`for Ada ${way}`);
      await form.getByRole('button', { name: 'Send comment' }).click();
      await page
        .locator('.comment-text')
        .filter({ hasText: `for Ada ${way}` })
        .waitFor();
      await discussion.moderation.undo(batchId);
      await context.close();
    }
    const sent = await store.listComments({ search: 'for Ada', limit: 9 });
    expect(sent.map(({ text, status, parentId }) => ({ text, status, parentId }))).toEqual([
      { text: 'for Ada without script', status: 'pending', parentId: undefined },
      { text: 'for Ada with script', status: 'pending', parentId: undefined },
    ]);
  });
});

describe('a long thread', () => {
  beforeEach(() => {
    fillThread(path.join(site.dataFolder, 'site.db'), {
      threadId: THREAD,
      comments: 130,
      repliesEvery: 0,
      words: 12,
    });
  });

  it.each(WAYS.slice(0, 2))('is read page by page, and each comment has an address, %s', async (way) => {
    await expect.poll(async () => (await fetch(site.url + POST)).text()).toContain('130 comments');
    const context = await openContext(way);
    const page = await context.newPage();
    await page.goto(site.url + POST);
    expect(
      await page
        .getByRole('article')
        .filter({ has: page.locator('.comment-text') })
        .count(),
    ).toBe(50);
    expect(await page.getByRole('button', { name: /^Send (?:comment|reply)$/ }).count()).toBe(1);
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL(`**${POST}comments/2/`);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(`${POST}comments/2/`);
    expect(await page.locator('.comment-text').first().innerText()).toContain('(50)');
    await page.getByRole('link', { name: 'Page 3' }).click();
    await page.waitForURL(`**${POST}comments/3/`);
    expect(await page.locator('.comment-text').count()).toBe(30);
    await page.getByRole('link', { name: 'Newest first' }).click();
    expect(await page.locator('.comment-text').first().innerText()).toContain('(129)');
    await page.getByRole('link', { name: 'Oldest first' }).click();
    await page.waitForURL(`**${POST}#comments`);

    // Written from the last page of all, and found there.
    await page.goto(`${site.url}${POST}comments/2/`);
    await page.getByRole('link', { name: 'Reply to' }).nth(3).click();
    const reply = page.locator('.reply-form');
    await reply.getByLabel('Name').fill('Sam');
    await reply.getByLabel('Your words').fill('on the second page');
    await reply.getByRole('button', { name: 'Send reply' }).click();
    await page.getByRole('article').filter({ hasText: 'on the second page' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${POST}comments/2/`);
    await context.close();
  });

  it('is opened where an address of before points: at the comment, on its page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}${POST}#comment-c00000000077`);
    await page.waitForURL(`**${POST}comments/2/#comment-c00000000077`);
    expect(await page.locator(':target').innerText()).toContain('(77)');
    // Back leads to where the reader came from, and not into a circle.
    await page.goto(`${site.url}${POST}#comment-never-was`);
    await page.waitForURL(`**${POST}#comments`);
    await context.close();
  });
});
