import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildVariant } from '../build-variant.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { launchBrowser } from './browser.ts';
import { DIST } from '../fixture-site.ts';

const ID = 'codependency-vs-interdependence';
const START = Date.UTC(2026, 10, 24, 9);
const POST = `/posts/${ID}/`;
const SETTINGS = `comments: giscus
giscus:
  repo: coach/common-ground
  repoId: R_kgDOGjYtbQ
  category: Announcements
  categoryId: DIC_kwDOGjYtbc4CA_TS
  language: de`;

let browser: Browser;
let site: RunningSite;
let variant: Awaited<ReturnType<typeof buildVariant>>;
beforeAll(async () => {
  [browser, variant] = await Promise.all([
    launchBrowser(),
    buildVariant((yaml) => yaml.replace('comments: built-in', SETTINGS)),
  ]);
  site = await startSite({}, variant.dist);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  variant.remove();
});

/** What giscus.app answers: a page that keeps what it is told and tells the page above what we say. */
const FRAME = `<!doctype html><p>Comments</p><script>
  window.told = [];
  addEventListener('message', (event) => told.push({ origin: event.origin, data: event.data }));
</script>`;

interface Options extends BrowserContextOptions {
  answer?: (route: Route) => Promise<void>;
}

/** The article with a giscus.app of our own behind it, and a clock that we turn. */
async function openArticle({ answer, ...options }: Options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.clock.install({ time: START });
  const asked: URL[] = [];
  const faults: string[] = [];
  await page.route('https://giscus.app/**', (route) => {
    asked.push(new URL(route.request().url()));
    return answer ? answer(route) : route.fulfill({ contentType: 'text/html', body: FRAME });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(site.url + POST);
  // From here on time passes only where a test says so.
  await page.clock.pauseAt(START + 3_600_000);
  return { page, asked, faults, context };
}

async function openComments(page: Page) {
  await page.getByRole('button', { name: 'Show the comments' }).click();
  await page.frameLocator('iframe[title=Comments]').getByText('Comments').waitFor();
}

function frameOf(page: Page) {
  const frame = page.frames().find((each) => each.url().startsWith('https://giscus.app/'));
  if (!frame) throw new Error('There is no frame of giscus.');
  return frame;
}

/** Says something from inside the frame, as giscus does. */
function say(page: Page, message: unknown) {
  return frameOf(page).evaluate((data) => {
    parent.postMessage({ giscus: data }, '*');
  }, message);
}

const statusOf = (page: Page) => page.locator('giscus-comments [role=status]').innerText();
const fallbackOf = (page: Page) => page.locator('giscus-comments .fallback');

describe('comments at GitHub', () => {
  it('ask nothing of giscus.app before a reader asks, and carry ratings of our own', async () => {
    const { page, asked, faults, context } = await openArticle();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Ratings' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('are found by the post’s id, strictly', async () => {
    const { page, asked, faults, context } = await openArticle();
    await openComments(page);
    expect(asked).toHaveLength(1);
    const [url] = asked;
    expect(url?.pathname).toBe('/de/widget');
    expect(Object.fromEntries(url?.searchParams ?? [])).toMatchObject({
      repo: 'coach/common-ground',
      repoId: 'R_kgDOGjYtbQ',
      category: 'Announcements',
      categoryId: 'DIC_kwDOGjYtbc4CA_TS',
      term: ID,
      strict: '1',
      emitMetadata: '1',
      theme: 'light',
      session: '',
    });
    expect(faults).toEqual([]);
    await context.close();
  });

  it('are as high as giscus says', async () => {
    const { page, context } = await openArticle();
    await openComments(page);
    await say(page, { resizeHeight: 1234 });
    const height = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
    await expect.poll(height).toBe(1234);
    await context.close();
  });

  it('are counted when giscus tells them', async () => {
    const { page, context } = await openArticle();
    await openComments(page);
    await say(page, { discussion: { totalCommentCount: 2, totalReplyCount: 1, reactionCount: 0 } });
    await expect.poll(() => statusOf(page)).toBe('2 comments, 1 reply');
    await context.close();
  });

  it('are none yet, and no fault, where nobody has begun', async () => {
    const { page, context } = await openArticle();
    await openComments(page);
    await say(page, { error: 'Discussion not found' });
    await expect.poll(() => statusOf(page)).toBe('');
    await page.clock.runFor(8000);
    expect(await fallbackOf(page).isVisible()).toBe(false);
    expect(await page.locator('iframe').isVisible()).toBe(true);
    await context.close();
  });

  it.each([
    'API rate limit exceeded for installation',
    'fetch failed',
    'giscus is not installed on this repository',
  ])('give way to words where giscus fails: %s', async (error) => {
    const { page, context } = await openArticle();
    await openComments(page);
    await say(page, { error });
    await fallbackOf(page).waitFor();
    expect(await statusOf(page)).toBe('The comments at GitHub are not answering just now.');
    expect(await page.locator('iframe').isVisible()).toBe(false);
    expect(await fallbackOf(page).getByRole('link', { name: 'write to me privately' }).isVisible()).toBe(
      true,
    );
    expect(await page.getByRole('link', { name: 'Read them at GitHub' }).isVisible()).toBe(true);
    await context.close();
  });

  it('give way to words after 8 seconds of silence, not before, and come back if they come late', async () => {
    const { page, context } = await openArticle();
    await openComments(page);
    await page.clock.runFor(7999);
    expect(await fallbackOf(page).isVisible()).toBe(false);
    await page.clock.runFor(1);
    await fallbackOf(page).waitFor();
    expect(await page.locator('iframe').isVisible()).toBe(false);
    await say(page, { discussion: { totalCommentCount: 1 } });
    await expect.poll(() => statusOf(page)).toBe('1 comment');
    expect(await fallbackOf(page).isVisible()).toBe(false);
    expect(await page.locator('iframe').isVisible()).toBe(true);
    await context.close();
  });

  it('can be asked for again where giscus.app cannot be reached', async () => {
    let isDown = true;
    const { page, asked, context } = await openArticle({
      answer: (route) => (isDown ? route.abort() : route.fulfill({ contentType: 'text/html', body: FRAME })),
    });
    await page.getByRole('button', { name: 'Show the comments' }).click();
    await expect.poll(() => asked.length).toBe(1);
    await page.clock.runFor(8000);
    await fallbackOf(page).waitFor();
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.frameLocator('iframe[title=Comments]').getByText('Comments').waitFor();
    expect(await page.locator('iframe').count()).toBe(1);
    await say(page, { resizeHeight: 400 });
    await expect.poll(() => statusOf(page)).toBe('');
    expect(await fallbackOf(page).isVisible()).toBe(false);
    await context.close();
  });

  it('believe nobody but their own frame', async () => {
    const { page, context } = await openArticle();
    await openComments(page);
    await page.evaluate(() => {
      const data = { giscus: { error: 'fetch failed', discussion: { totalCommentCount: 99 } } };
      window.postMessage(data, '*');
      // The right origin from the wrong window.
      window.dispatchEvent(
        new MessageEvent('message', { data, origin: 'https://giscus.app', source: window }),
      );
      const source = document
        .querySelector('giscus-widget')
        ?.shadowRoot?.querySelector('iframe')?.contentWindow;
      // The right window with the wrong origin.
      window.dispatchEvent(
        new MessageEvent('message', { data, origin: 'https://giscus.app.example', source: source ?? null }),
      );
    });
    await say(page, { discussion: { totalCommentCount: 3 } });
    await expect.poll(() => statusOf(page)).toBe('3 comments');
    expect(await fallbackOf(page).isVisible()).toBe(false);
    await context.close();
  });

  it('turn dark with the page, by the system’s switch and by one of the page', async () => {
    const { page, asked, context } = await openArticle({ colorScheme: 'light' });
    await openComments(page);
    const themes = () =>
      frameOf(page).evaluate(() =>
        (Reflect.get(window, 'told') as { data: { giscus: { setConfig: { theme: string } } } }[]).map(
          ({ data }) => data.giscus.setConfig.theme,
        ),
      );
    await expect.poll(themes).toEqual(['light']);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(themes).toEqual(['light', 'dark']);
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'light';
    });
    await expect.poll(themes).toEqual(['light', 'dark', 'light']);
    expect(asked).toHaveLength(1);
    await context.close();
  });

  it('open where the browser forbids storage', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.route('https://giscus.app/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: FRAME }),
    );
    await page.goto(site.url + POST);
    await openComments(page);
    await say(page, { discussion: { totalCommentCount: 4 } });
    await expect.poll(() => statusOf(page)).toBe('4 comments');
    await say(page, { error: 'State has expired' });
    await say(page, { signOut: true });
    await say(page, { resizeHeight: 321 });
    const height = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
    await expect.poll(height).toBe(321);
    expect(faults.filter((fault) => !fault.includes('insecure'))).toEqual([]);
    await context.close();
  });

  it('have a frame of their own on each page', async () => {
    const { page, asked, context } = await openArticle();
    await openComments(page);
    await page.evaluate(() => {
      const element = document.querySelector('giscus-comments');
      const section = element?.parentElement;
      element?.remove();
      if (element) section?.append(element);
    });
    expect(await page.locator('iframe').count()).toBe(0);
    await page.goto(site.url + POST);
    await openComments(page);
    await say(page, { resizeHeight: 500 });
    expect(asked).toHaveLength(2);
    await context.close();
  });

  it('without script are a link', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url + POST);
    const link = page.getByRole('link', { name: 'Read them at GitHub' });
    expect(await link.getAttribute('href')).toBe(
      `https://github.com/coach/common-ground/discussions?discussions_q=${ID}`,
    );
    expect(await page.getByRole('button', { name: 'Show the comments' }).isVisible()).toBe(false);
    await context.close();
  });
});

describe('the policy', () => {
  it('allows the frame of giscus on the page that can open it, and on no other', async () => {
    const policyOf = async (path: string) =>
      (await fetch(site.url + path)).headers.get('content-security-policy') ?? '';
    expect(await policyOf(POST)).toContain('; frame-src https://giscus.app;');
    expect(await policyOf('/')).not.toContain('giscus');
    // The stock site has comments of its own, and no frame anywhere.
    expect(fs.readFileSync(path.join(DIST, 'site/files.json'), 'utf8')).not.toContain('frame-src');
  });
});
