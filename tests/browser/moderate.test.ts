import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';
import { openSmtpSink, type SmtpSink } from '../smtp-sink.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';

const run = promisify(execFile);
const POST = '/posts/codependency-vs-interdependence/';
const PHONE = { width: 390, height: 844 };

let browser: Browser;
let sink: SmtpSink;
let site: RunningSite;
beforeAll(async () => {
  [browser, sink] = await Promise.all([launchBrowser(), openSmtpSink()]);
  site = await startSite({ SMTP_URL: sink.url, OWNER_EMAIL: 'coach@example.org', RATE_LIMITS: 'off' });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await sink.close();
});

/** What `npm run owner:link` prints for this site. */
async function printLink(): Promise<string> {
  const { stdout } = await run(process.execPath, ['scripts/owner-link.ts'], {
    env: { ...process.env, DATA_DIR: site.dataFolder, SITE_URL: site.url },
  });
  return stdout.split('\n')[0] ?? '';
}

/** A browser without script; what its policy blocks would be seen in the looks. */
async function openContext(options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE, ...options });
  context.setDefaultTimeout(10_000);
  return context;
}

async function writeComment(name: string, text: string): Promise<BrowserContext> {
  const context = await openContext();
  const page = await context.newPage();
  await page.goto(site.url + POST);
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Send comment' }) });
  await form.locator('input[name=name]').fill(name);
  await form.locator('textarea[name=text]').fill(text);
  await form.getByRole('button', { name: 'Send comment' }).click();
  await page.getByText(text).first().waitFor();
  expect(await page.locator('body').innerText()).toMatch(/waiting for approval/i);
  return context;
}

async function signIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(await printLink());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Waiting' }).waitFor();
  return page;
}

const readArticle = async () => (await fetch(site.url + POST)).text();

describe('the coach on her phone, without script', () => {
  it('signs in by a link, approves, replies, and the article holds both', async () => {
    const reader = await writeComment('Ada', 'This helped me a great deal.');
    expect(await readArticle()).not.toContain('This helped me');
    const coach = await openContext();
    const page = await signIn(coach);
    const item = page.getByRole('article', { name: 'Comment of Ada' });
    expect(await item.innerText()).toContain('This helped me a great deal.');
    await item.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText('1 comment approved.').waitFor();
    expect(await readArticle()).toContain('This helped me');
    await page.getByRole('link', { name: 'Published' }).click();
    await page.getByText('Reply', { exact: true }).first().click();
    await page.getByLabel('Your reply, for all to read').fill('I am glad it did, Ada.');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByText('Your reply is sent.').waitFor();
    const article = await readArticle();
    expect(article).toContain('This helped me a great deal.');
    expect(article).toContain('I am glad it did, Ada.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.').waitFor();
    expect(await readArticle()).not.toContain('I am glad it did');
    await page.getByRole('link', { name: 'Log' }).click();
    expect(await page.getByRole('main').innerText()).toMatch(/Replied[\s\S]*taken back[\s\S]*Approved/);
    await Promise.all([reader.close(), coach.close()]);
  });

  it('looks at what a reader reported, and takes it away', async () => {
    const writer = await writeComment('Eve', 'I know where they live.');
    const coach = await openContext();
    const page = await signIn(coach);
    await page
      .getByRole('article', { name: 'Comment of Eve' })
      .getByRole('button', { name: 'Approve', exact: true })
      .click();
    const reader = await (await openContext()).newPage();
    await reader.goto(site.url + POST);
    await reader.getByText('Report the comment of Eve').click();
    await reader.getByRole('button', { name: 'Report this comment' }).click();
    await reader.waitForURL('**#comment-*');
    await page.getByRole('link', { name: 'Reported' }).click();
    const item = page.getByRole('article', { name: 'Comment of Eve' });
    expect(await item.innerText()).toContain('A reader reported this.');
    await item.getByRole('button', { name: 'Reject' }).click();
    await page.getByText('1 comment rejected.').waitFor();
    expect(await readArticle()).not.toContain('I know where they live.');
    await Promise.all([writer.close(), reader.context().close(), coach.close()]);
  });

  it('reads what a published comment said before its author changed it, by mail and here, and decides', async () => {
    const reader = await writeComment('Fay', 'A walk each evening has helped the two of us.');
    const coach = await openContext();
    const page = await signIn(coach);
    const item = page.getByRole('article', { name: 'Comment of Fay' });
    await item.getByRole('button', { name: 'Approve', exact: true }).click();
    const own = await reader.newPage();
    await own.goto(site.url + POST);
    const comment = own.locator('article.comment.yours').filter({ hasText: 'A walk each evening' });
    await comment.getByText('Change or delete').click();
    await comment.locator('textarea[name=text]').first().fill('Cheap shoes at https://shoes.example today');
    await comment.getByRole('button', { name: 'Save' }).click();
    await own.waitForURL('**#comment-*');
    expect(await readArticle()).not.toContain('Cheap shoes');
    const findMail = () => sink.delivered.find(({ subject }) => subject.startsWith('Changed: Fay on '));
    await expect.poll(findMail).toBeDefined();
    expect(findMail()?.text).toMatch(/> A walk each evening[^]*> Cheap shoes at/);
    await page.getByRole('link', { name: 'Changed' }).click();
    expect(await item.innerText()).toMatch(
      /It said:\s+A walk each evening[^]*out of sight[^]*Cheap shoes at/,
    );
    await item.getByRole('button', { name: 'Reject' }).click();
    await page.getByText('1 comment rejected.').waitFor();
    await page.getByText('Nobody has changed a published comment.').waitFor();
    await Promise.all([reader.close(), coach.close()]);
  });

  it('has what acts on the selected only while something is, and what is pressed most under the thumb', async () => {
    const readers = [await writeComment('Gus', 'Under the thumb'), await writeComment('Hal', 'Beside it')];
    const coach = await openContext();
    const page = await signIn(coach);
    const bulk = page.locator('form.bulk');
    expect(await bulk.isVisible()).toBe(false);
    const item = page.getByRole('article', { name: 'Comment of Gus' });
    await item.getByRole('checkbox').check();
    expect(await bulk.isVisible()).toBe(true);
    await item.getByRole('checkbox').uncheck();
    expect(await bulk.isVisible()).toBe(false);
    const approve = await item.getByRole('button', { name: 'Approve', exact: true }).boundingBox();
    const reply = item.locator('summary').filter({ hasText: 'Approve and reply' });
    const box = await reply.boundingBox();
    // WCAG 2.5.5 asks for 44 CSS pixels; both stand in one row, each over nearly half of it.
    for (const target of [approve, box]) {
      expect(target?.height).toBeGreaterThanOrEqual(44);
      expect(target?.width).toBeGreaterThan(140);
    }
    expect(approve?.y).toBe(box?.y);
    await reply.click();
    const text = item.getByLabel('Your reply, for all to read');
    expect((await text.boundingBox())?.width).toBeGreaterThan(290);
    await text.fill('Thank you, Gus.');
    await item.getByRole('button', { name: 'Approve and reply' }).click();
    await page.getByText('Your reply is sent.').waitFor();
    const article = await readArticle();
    expect(article).toContain('Under the thumb');
    expect(article).toContain('Thank you, Gus.');
    // For the tests that follow, nothing waits.
    await page
      .getByRole('article', { name: 'Comment of Hal' })
      .getByRole('button', { name: 'Reject' })
      .click();
    await page.getByText('1 comment rejected.').waitFor();
    await Promise.all([...readers, coach].map((context) => context.close()));
  });

  it('rejects two at once', async () => {
    const readers = [await writeComment('Bob', 'First of two'), await writeComment('Cleo', 'Second of two')];
    const coach = await openContext();
    const page = await signIn(coach);
    for (const name of ['Bob', 'Cleo']) {
      await page
        .getByRole('article', { name: `Comment of ${name}` })
        .getByRole('checkbox')
        .check();
    }
    await page
      .getByRole('form', { name: 'With those you selected' })
      .getByRole('button', { name: 'Reject' })
      .click();
    await page.getByText('2 comments rejected.').waitFor();
    await Promise.all([...readers, coach].map((context) => context.close()));
  });

  it('acts from a mail that really arrived: opening its link twice changes nothing, the button does', async () => {
    const reader = await writeComment('Dora', 'Word by mail');
    const findMail = () => sink.delivered.find(({ subject }) => subject.startsWith('Dora on '));
    await expect.poll(findMail).toBeDefined();
    const mail = findMail();
    expect(mail?.recipients).toEqual(['coach@example.org']);
    const inbox = await (await openContext()).newPage();
    await inbox.setContent(mail?.html ?? '');
    expect(await inbox.getByRole('blockquote').innerText()).toBe('Word by mail');
    expect(await inbox.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect((await inbox.getByRole('link', { name: 'Approve' }).boundingBox())?.height).toBeGreaterThanOrEqual(
      44,
    );
    const link = (await inbox.getByRole('link', { name: 'Approve' }).getAttribute('href')) ?? '';
    expect(mail?.text).toContain(`Approve: ${link}`);
    const { pathname, search } = new URL(link);
    const phone = await openContext();
    const page = await phone.newPage();
    for (let times = 0; times < 2; times += 1) {
      await page.goto(site.url + pathname + search);
      await page.getByRole('heading', { name: 'Approve this comment?' }).waitFor();
      expect(await readArticle()).not.toContain('Word by mail');
    }
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('heading', { name: 'It is published' }).waitFor();
    expect(await readArticle()).toContain('Word by mail');
    await Promise.all([reader.close(), phone.close(), inbox.context().close()]);
  });

  it('asks for a link by mail, and it signs in once', async () => {
    const phone = await openContext();
    const page = await phone.newPage();
    await page.goto(`${site.url}/moderate/`);
    await page.getByLabel('Your email address').fill('Coach@example.org');
    await page.getByRole('button', { name: 'Mail me a link' }).click();
    await page.getByText('a link is on its way').waitFor();
    const findMail = () => sink.delivered.find(({ subject }) => subject.startsWith('Sign in'));
    await expect.poll(findMail).toBeDefined();
    const [link = ''] = /http:\S+token=\S+/.exec(findMail()?.text ?? '') ?? [];
    const { pathname, search } = new URL(link);
    await page.goto(site.url + pathname + search);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Waiting' }).waitFor();
    await page.goto(site.url + pathname + search);
    expect(await page.getByRole('alert').innerText()).toContain('This link does not work');
    await phone.close();
  });

  it('signs every device out from one', async () => {
    const [phone, laptop] = [await openContext(), await openContext()];
    const [onPhone, onLaptop] = [await signIn(phone), await signIn(laptop)];
    await onPhone.getByRole('link', { name: 'Devices' }).click();
    expect(await onPhone.getByText('This device').count()).toBe(1);
    await onPhone.getByRole('button', { name: 'Sign out everywhere' }).click();
    await onPhone.getByText('You are signed out on every device.').waitFor();
    await onLaptop.reload();
    await onLaptop.getByRole('heading', { name: 'Sign in' }).waitFor();
    await Promise.all([phone.close(), laptop.close()]);
  });
});

describe('the coach’s pages', () => {
  it.each(['light', 'dark'] as const)(
    'have no violation that axe knows, and nothing wider than a phone: %s',
    async (colorScheme) => {
      const reader = await writeComment(
        `Eve in the ${colorScheme}`,
        'A longer text, with a word that goes on and on: '.concat('o'.repeat(200)),
      );
      const context = await openContext({
        javaScriptEnabled: true,
        colorScheme,
        viewport: { width: 320, height: 720 },
      });
      const page = await signIn(context);
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      const link = await printLink();
      const paths = [
        '/moderate/',
        '/moderate/?show=all',
        '/moderate/log/',
        '/moderate/sessions/',
        '/moderate/sign-in/',
      ];
      for (const address of [...paths.map((path) => site.url + path), link]) {
        await page.goto(address);
        const { violations } = await runAxe(page);
        expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual(
          [],
        );
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
      expect(faults).toEqual([]);
      await Promise.all([reader.close(), context.close()]);
    },
  );

  it('run no script, are kept by nobody and found by no search engine, the plain door aside', async () => {
    const door = await fetch(`${site.url}/moderate/sign-in/`);
    expect(door.headers.get('x-robots-tag')).toBeNull();
    expect(await door.text()).not.toContain('noindex');
    const response = await fetch(`${site.url}/moderate/sign-in/?token=a-token-that-opens-nothing`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self'(?:;|$)/);
    const html = await response.text();
    expect(html).not.toContain('<script');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(await (await fetch(`${site.url}/sitemap-0.xml`)).text()).not.toContain('moderate');
  });
});
