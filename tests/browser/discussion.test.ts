import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDiscussion, type Discussion } from '../../src/discussion/discussion.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import type { Store } from '../../src/discussion/store/store.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openPage } from './open-site.ts';

const POST = '/posts/codependency-vs-interdependence/';

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
  // The coach, in a process of her own as it were.
  store = await openSqliteStore(path.join(site.dataFolder, 'site.db'));
  discussion = createDiscussion({ store, now: () => new Date() });
});
afterEach(async () => {
  await store.close();
  await site.stop();
});

const open = (where: string, options?: BrowserContextOptions) => openPage(browser, site.url + where, options);

const commentForm = (page: Page) => page.getByRole('region', { name: 'Write a comment' });

async function write(page: Page, name: string, text: string) {
  await commentForm(page).getByLabel('Name').fill(name);
  await commentForm(page).getByLabel('Your words').fill(text);
}

const send = (page: Page) => commentForm(page).getByRole('button', { name: 'Send comment' });
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const own = (page: Page) => page.getByRole('textbox', { name: 'Your comment' });
const save = (page: Page) => page.locator('article.comment').getByRole('button', { name: 'Save' });
/** What the browser keeps of what was typed. */
const drafts = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

/** Writes a comment, and opens the form that changes it. */
async function openOwn(text: string) {
  const opened = await open(POST);
  opened.page.setDefaultTimeout(10_000);
  await write(opened.page, 'Sam', text);
  await send(opened.page).click();
  await said(opened.page, 'Your comment is waiting for approval.');
  await opened.page.getByText('Change or delete').click();
  return opened;
}

const getPage = async () => (await fetch(site.url + POST)).text();
/** A reader of one process sees what another wrote within two seconds. */
const SOON = { timeout: 2000, interval: 50 };

describe('without script', () => {
  it('a reader comments and sees it wait; the coach approves and replies; both are in the page', async () => {
    const { page, context } = await open(POST, { javaScriptEnabled: false });
    await page.getByRole('radio', { name: '5 stars' }).check();
    await page.getByRole('button', { name: 'Send rating' }).click();
    await write(page, 'Sam', 'It is *so* true.\n\n- for me\n- for us');
    await send(page).click();
    await page.waitForURL(`**${POST}#comment-*`);
    const own = page.getByRole('article').filter({ hasText: 'for us' }).last();
    expect(await own.innerText()).toContain('Waiting for approval. Only you see this.');
    expect(await own.locator('em').innerText()).toBe('so');
    expect(await getPage()).not.toContain('for us');

    const [comment] = await store.listComments({ limit: 1 });
    await discussion.moderation.reply(comment?.id ?? '', { name: 'The coach', text: 'Thank you, Sam.' });
    await expect.poll(getPage, SOON).toContain('Thank you, Sam.');
    const html = await getPage();
    expect(html).toContain('It is <em>so</em> true.');
    expect(html).toContain('5 out of 5');
    expect(html).toContain('"commentCount":2');
    await context.close();
  });

  it('a refused form comes back with its fault and its words, on a page of its own', async () => {
    const { page, context } = await open(POST, { javaScriptEnabled: false });
    await write(page, 'Coach', 'Believe me');
    await send(page).click();
    const name = commentForm(page).getByLabel('Name');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    const fault = (await name.getAttribute('aria-describedby'))?.split(' ').at(-1);
    expect(await page.locator(`#${fault ?? ''}`).innerText()).toContain('This name could be taken for mine.');
    expect(await commentForm(page).getByLabel('Your words').inputValue()).toBe('Believe me');
    await context.close();
  });

  it('a reply, a change, a deletion and an erase are plain forms as well', async () => {
    const { page, context } = await open(POST, { javaScriptEnabled: false });
    await write(page, 'Sam', 'First words');
    await send(page).click();
    await page.waitForURL('**#comment-*');
    await discussion.moderation.approve((await store.listComments({ limit: 1 })).map(({ id }) => id));
    await page.reload();
    await page.getByText('Reply to Sam').click();
    await page.getByRole('heading', { name: 'Reply to Sam' }).waitFor();
    const reply = page.locator('form[data-form^=reply]').first();
    await reply.getByLabel('Name').fill('Sam');
    await reply.getByLabel('Your words').fill('And second ones');
    await reply.getByRole('button', { name: 'Send reply' }).click();
    await page.waitForURL('**#comment-*');
    const second = page.locator('article.comment', { hasText: 'And second ones' }).last();
    await second.getByText('Change or delete').click();
    await second.getByRole('textbox', { name: 'Your comment' }).fill('And third ones');
    await second.getByRole('button', { name: 'Save' }).click();
    await page.getByText('And third ones').first().waitFor();
    const first = page.locator('article.comment', { hasText: 'First words' }).first();
    await first.getByText('Change or delete').click();
    await first.getByRole('button', { name: 'Delete this comment' }).first().click();
    await page.waitForURL('**#comments');
    expect(await page.locator('.comment.removed').innerText()).toBe('Comment removed');
    await page.getByRole('link', { name: 'What is kept about you' }).click();
    expect(await page.getByRole('main').innerText()).toContain('And third ones');
    await page.getByRole('button', { name: 'Erase everything about me' }).click();
    await page.getByText('Everything about you is erased,').waitFor();
    expect(await context.cookies()).toEqual([]);
    expect(await getPage()).not.toContain('third ones');
    await context.close();
  });

  it('a message from the contact page reaches the coach, and her answer the reader’s own page', async () => {
    const { page, context } = await open('/contact/', { javaScriptEnabled: false });
    await page.getByLabel('Name').fill('Sam');
    await page.getByLabel('Your words').fill('For you alone');
    await page.getByRole('button', { name: 'Send privately' }).click();
    await page.waitForURL('**/you/#message-*');
    const [message] = await store.listComments({ isPrivate: true, limit: 1 });
    await discussion.moderation.reply(message?.id ?? '', { name: 'The coach', text: 'I hear you' });
    await page.reload();
    expect(await page.getByRole('article').innerText()).toContain('I hear you');
    await context.close();
  });
});

describe('with script', () => {
  it('a comment arrives without a reload, is announced, and has the focus', async () => {
    const { page, faults, context } = await open(POST);
    await page.evaluate(() => {
      Reflect.set(window, 'stillThere', true);
    });
    await write(page, 'Sam', 'It is *so* true.');
    const request = page.waitForRequest('**/comments');
    await send(page).press('Enter');
    const fields = new URLSearchParams((await request).postData() ?? '');
    expect(fields.get('proof')?.length).toBeGreaterThan(100);
    await said(page, 'Thank you. Your comment is waiting for approval.');
    expect(await page.evaluate(() => 'stillThere' in window)).toBe(true);
    const focused = await page.evaluate(() => document.activeElement?.id);
    expect(focused).toBe(`comment-${(await store.listComments({ limit: 1 }))[0]?.id ?? ''}`);
    expect(await commentForm(page).getByLabel('Your words').inputValue()).toBe('');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a report is announced and changes nothing that is shown', async () => {
    const { page, context, faults } = await open(POST);
    await discussion.addComment({
      threadId: 'codependency-vs-interdependence',
      readerId: 'ada',
      name: 'Ada',
      text: 'Rude words',
      isPrivate: false,
    });
    await discussion.moderation.approve((await store.listComments({ limit: 1 })).map(({ id }) => id));
    const reload = async () => {
      await page.reload();
      return page.getByText('Rude words').count();
    };
    await expect.poll(reload, { timeout: 10_000 }).toBe(1);
    await page.getByText('Report the comment of Ada').click();
    await page.getByRole('button', { name: 'Report this comment' }).click();
    await said(page, 'I will look at this comment.');
    expect(await page.locator('article.comment:focus').innerText()).toContain('Rude words');
    expect(await store.listComments({ isReported: true, limit: 9 })).toHaveLength(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a fault is announced and the focus is on its field', async () => {
    const { page, context } = await open(POST);
    await write(page, 'Coach', 'Believe me');
    await send(page).click();
    await said(page, 'This name could be taken for mine.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
    expect(await commentForm(page).getByLabel('Your words').inputValue()).toBe('Believe me');
    await context.close();
  });

  it('a draft outlives a lost connection and a reload, and is gone once it has arrived', async () => {
    const { page, context } = await open(POST);
    await write(page, 'Sam', 'Long thought, briefly said');
    await page.route('**/comments', (route) => route.abort());
    await send(page).click();
    await said(page, 'That did not arrive. Please try again.');
    await page.reload();
    expect(await commentForm(page).getByLabel('Your words').inputValue()).toBe('Long thought, briefly said');
    await page.unroute('**/comments');
    await send(page).click();
    await said(page, 'Your comment is waiting for approval.');
    await page.reload();
    expect(await commentForm(page).getByLabel('Your words').inputValue()).toBe('');
    await context.close();
  });

  it('a changed comment outlives a lost connection and a reload, and is gone once it has arrived', async () => {
    const { page, context } = await openOwn('First words');
    await own(page).fill('Second words');
    await page.route('**/comments/*', (route) => route.abort());
    await save(page).click();
    await said(page, 'That did not arrive. Please try again.');
    await page.reload();
    expect(await own(page).inputValue()).toBe('Second words');
    expect(await own(page).isVisible()).toBe(true);
    expect(await page.locator('article.comment').innerText()).toContain('First words');
    await page.unroute('**/comments/*');
    await save(page).click();
    await said(page, 'Your comment is changed');
    expect(await drafts(page)).toEqual([]);
    await page.reload();
    expect(await page.locator('article.comment').innerText()).toContain('Second words');
    await context.close();
  });

  it('a changed comment that was refused is kept as it is typed on', async () => {
    const { page, context } = await openOwn('First words');
    await own(page).fill('x'.repeat(5003));
    await save(page).click();
    await page.locator('article .fault').waitFor();
    await own(page).fill('Second words');
    await page.reload();
    expect(await own(page).inputValue()).toBe('Second words');
    await context.close();
  });

  it('a changed comment is not brought back over what was saved elsewhere since', async () => {
    const { page, context } = await openOwn('First words');
    const other = await context.newPage();
    await other.goto(page.url());
    await own(page).fill('Second words');
    await other.getByText('Change or delete').click();
    await own(other).fill('Third words');
    await save(other).click();
    await said(other, 'Your comment is changed');
    await own(page).fill('Fourth words');
    await page.reload();
    await page.getByText('Change or delete').click();
    expect(await own(page).inputValue()).toBe('Third words');
    expect(await drafts(page)).toEqual([]);
    await context.close();
  });

  it('a changed comment is not kept longer than the comment', async () => {
    const { page, context } = await openOwn('First words');
    await own(page).fill('Second words');
    await write(page, 'Sam', 'And another');
    expect(await drafts(page)).toEqual([
      `draft ${POST} comment`,
      expect.stringMatching(`^draft ${POST} edit-`),
    ]);
    const [comment] = await store.listComments({ limit: 1 });
    await context.request.post(`${site.url}${POST}comments/${comment?.id ?? ''}`, {
      form: { act: 'delete' },
      headers: { origin: site.url },
    });
    await page.reload();
    await expect.poll(() => drafts(page)).toEqual([`draft ${POST} comment`]);
    await context.close();
  });

  it('an answer that is lost makes no second comment when it is sent again', async () => {
    const { page, context } = await open(POST);
    await write(page, 'Sam', 'Once is enough');
    await page.route('**/comments', async (route) => {
      // It arrives, and the answer does not.
      await route.fetch();
      await route.abort();
    });
    await send(page).click();
    await said(page, 'That did not arrive.');
    await page.unroute('**/comments');
    await send(page).dblclick();
    await said(page, 'Your comment is waiting for approval.');
    expect(await store.listComments({ limit: 9 })).toHaveLength(1);
    await context.close();
  });

  it('works where the browser lets nothing be stored', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const page = await context.newPage();
    await page.goto(site.url + POST);
    await write(page, 'Sam', 'Without a store');
    await send(page).click();
    await said(page, 'Your comment is waiting for approval.');
    await context.close();
  });

  it('the room that is left is shown, and heard near the end', async () => {
    const { page, context } = await open(POST);
    await commentForm(page).getByLabel('Your words').fill('x'.repeat(4990));
    expect(await commentForm(page).locator('.counter').innerText()).toBe('10 characters left');
    await said(page, '10 characters left');
    await commentForm(page).getByLabel('Your words').fill('x'.repeat(5003));
    await said(page, '3 characters too many');
    await context.close();
  });
});

describe('the tab key', () => {
  it.each([true, false])(
    'passes an empty thread from the page’s top to its end and back (script: %s)',
    async (javaScriptEnabled) => {
      const { page, context } = await open(POST, { javaScriptEnabled });
      // Without script the page cannot be asked who has the focus: the browser marks it all the same.
      const place = () =>
        page.locator(':focus').evaluateAll(([element]) => {
          const all = [...document.querySelectorAll('*')];
          return element ? all.indexOf(element) : -1;
        });
      const walk = async (key: string) => {
        const seen: number[] = [];
        for (let presses = 0; presses < 300; presses += 1) {
          await page.keyboard.press(key);
          const at = await place();
          const before = seen.at(-1) ?? (key === 'Tab' ? -1 : Infinity);
          // Past the page's end the focus leaves it, or begins anew at the other one.
          if (at === -1 || (key === 'Tab' ? at <= before : at >= before)) break;
          seen.push(at);
        }
        return seen;
      };
      const form = await page
        .locator('form[data-form=comment] button')
        .evaluate((button) => [...document.querySelectorAll('*')].indexOf(button));
      const there = await walk('Tab');
      expect(there).toContain(form);
      expect(there.length).toBeGreaterThan(20);
      await page.locator('a:visible').last().focus();
      const back = await walk('Shift+Tab');
      expect(back).toContain(form);
      expect(back.at(-1)).toBe(there[0]);
      await context.close();
    },
  );
});

describe('axe', () => {
  it.each(['light', 'dark'] as const)(
    'finds nothing, %s, 320 px wide, with comments, forms and own page',
    async (colorScheme) => {
      const { page, context } = await open(POST, { colorScheme, viewport: { width: 320, height: 720 } });
      await write(
        page,
        'Sam',
        'First words https://example.org/a-very-long-address-that-has-no-blank-in-it-at-all',
      );
      await send(page).click();
      await said(page, 'waiting for approval');
      const [comment] = await store.listComments({ limit: 1 });
      await discussion.moderation.reply(comment?.id ?? '', { name: 'The coach', text: 'A reply' });
      await expect.poll(getPage, SOON).toContain('A reply');
      const at = `${POST}comments/${comment?.id ?? ''}`;
      for (const where of [
        POST,
        `${POST}message/`,
        `${POST}comments/1/?sort=newest`,
        `${at}/replies/`,
        `${at}/reply/`,
        '/you/',
        '/contact/',
        '/notices/end/?token=x',
      ]) {
        await page.goto(site.url + where);
        for (const summary of await page.locator('.discussion summary').all()) await summary.click();
        const { violations } = await runAxe(page);
        expect(
          violations.map(({ id, nodes }) => ({ where, id, nodes: nodes.map((node) => node.html) })),
        ).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, where).toBeLessThanOrEqual(0);
      }
      await context.close();
    },
  );
});
