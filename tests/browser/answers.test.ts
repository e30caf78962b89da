import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';
import { openSmtpSink, type SmtpSink } from '../smtp-sink.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';

const run = promisify(execFile);
const POST = '/posts/codependency-vs-interdependence/';
const COACH = 'coach@example.org';

let browser: Browser;
let sink: SmtpSink;
beforeAll(async () => {
  [browser, sink] = await Promise.all([launchBrowser(), openSmtpSink()]);
});
afterAll(async () => {
  await browser.close();
  await sink.close();
});
beforeEach(() => {
  sink.refuseWith(undefined);
  sink.delivered.length = 0;
});

async function open(
  environment: NodeJS.ProcessEnv,
): Promise<{ site: RunningSite; coach: Page; context: BrowserContext }> {
  const site = await startSite({ OWNER_EMAIL: COACH, RATE_LIMITS: 'off', ...environment });
  const { stdout } = await run(process.execPath, ['scripts/owner-link.ts'], {
    env: { ...process.env, DATA_DIR: site.dataFolder, SITE_URL: site.url },
  });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(10_000);
  const coach = await context.newPage();
  await coach.goto(stdout.split('\n')[0] ?? '');
  await coach.getByRole('button', { name: 'Sign in' }).click();
  await coach.getByRole('heading', { name: 'Waiting' }).waitFor();
  return { site, coach, context };
}

/** A reader's message, and the page where its answer is seen. */
async function write(site: RunningSite, text: string, email?: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${site.url}${POST}message/`);
  await page.getByLabel('Name').fill('Sam');
  await page.getByLabel('Your words').fill(text);
  if (email !== undefined) {
    await page.getByLabel('To an email address').check();
    await page.getByLabel('Your email').fill(email);
  }
  await page.getByRole('button', { name: 'Send privately' }).click();
  await page.waitForURL('**/you/#message-*');
  return page;
}

async function answer(coach: Page, site: RunningSite, message: string, text: string) {
  await coach.goto(`${site.url}/moderate/?show=messages`);
  const item = coach.getByRole('article').filter({ hasText: message });
  await item.getByText('Reply', { exact: true }).first().click();
  const told = await item.getByRole('paragraph').allInnerTexts();
  await item.getByRole('textbox').fill(text);
  await item.getByRole('button', { name: 'Reply' }).click();
  await coach.getByText('Your reply is sent.').waitFor();
  return told.join('\n');
}

const sentTo = (address: string) => sink.delivered.filter(({ recipients }) => recipients.includes(address));
/** What stands below a message at the coach's, asked for anew. */
async function readState(coach: Page, site: RunningSite, message: string) {
  await coach.goto(`${site.url}/moderate/?show=messages`);
  return coach.getByRole('article').filter({ hasText: message }).innerText();
}

it('goes where its reader asked: to their own page, or to an address that the coach alone sees', async () => {
  const { site, coach, context } = await open({ SMTP_URL: sink.url });
  const here = await write(site, 'Answer me here q41');
  const byMail = await write(site, 'Answer me by mail q42', 'sam@reader.example');

  expect(await answer(coach, site, 'q41', 'Here it is a51')).toContain('on the reader’s own page');
  expect(await answer(coach, site, 'q42', 'By mail a52')).toContain('It goes to sam@reader.example');
  await here.reload();
  expect(await here.getByRole('main').innerText()).toContain('Here it is a51');
  await expect.poll(() => sentTo('sam@reader.example').length).toBe(1);
  const [mail] = sentTo('sam@reader.example');
  expect(mail).toMatchObject({ from: COACH, subject: 'An answer to your message' });
  expect(mail?.text).toContain('By mail a52');
  await expect.poll(() => readState(coach, site, 'q42')).toContain('sent to sam@reader.example');
  expect(sink.delivered.some(({ text }) => text.includes('a51') || text.includes('q42'))).toBe(false);
  const { violations } = await runAxe(coach);
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);

  // What is kept is told to whom it is about, and leaves with the message.
  const record = await byMail.request.get(`${site.url}/api/reader`);
  expect(await record.json()).toMatchObject({
    comments: [{ private: true, answerEmail: 'sam@reader.example' }],
    privateReplies: [{ text: 'By mail a52' }],
  });
  const item = coach.getByRole('article').filter({ hasText: 'q42' });
  await item.getByText('Delete', { exact: true }).click();
  await item.getByRole('button', { name: 'Delete this message' }).click();
  await coach.getByText('The message is deleted, and all that came with it.').waitFor();
  expect(await coach.getByRole('article').filter({ hasText: 'q42' }).count()).toBe(0);
  await byMail.reload();
  expect(await byMail.getByRole('main').innerText()).not.toContain('a52');
  const database = new Database(path.join(site.dataFolder, 'site.db'), { readonly: true });
  const rows = JSON.stringify(database.prepare('select * from comment').all());
  database.close();
  expect(rows).toContain('q41');
  expect(rows).not.toMatch(/q42|a52|sam@reader\.example/);
  const files = ['site.db', 'site.db-wal']
    .map((file) => path.join(site.dataFolder, file))
    .filter(fs.existsSync);
  for (const file of files) expect(fs.readFileSync(file).includes('sam@reader.example')).toBe(false);
  await coach.goto(`${site.url}/moderate/log/`);
  expect(
    await coach.getByRole('listitem').filter({ hasText: 'Deleted a message' }).getByRole('button').count(),
  ).toBe(0);

  // Erased by its reader, an answer goes as well.
  await here.getByRole('button', { name: 'Erase everything about me' }).click();
  await here.getByText('Everything about you is erased,').waitFor();
  await coach.goto(`${site.url}/moderate/?show=messages`);
  expect(await coach.getByRole('article').count()).toBe(0);
  await context.close();
  await site.stop();
});

it('that a mail server will not take is told to the coach, with a way to write herself', async () => {
  const { site, coach, context } = await open({ SMTP_URL: sink.url });
  await write(site, 'Nobody is there q43', 'gone@reader.example');
  await expect.poll(() => sentTo(COACH).length).toBeGreaterThan(0);
  sink.refuseWith(550);
  await answer(coach, site, 'q43', 'Are you there? a53');
  await expect
    .poll(() => readState(coach, site, 'q43'), { timeout: 10_000 })
    .toContain('could not be sent by mail');
  const item = coach.getByRole('article').filter({ hasText: 'q43' });
  expect(
    await item.getByRole('link', { name: 'Write to gone@reader.example yourself' }).getAttribute('href'),
  ).toBe('mailto:gone@reader.example');
  await context.close();
  await site.stop();
});

it('by mail, where the site can send none, is said to be impossible before and after', async () => {
  const { site, coach, context } = await open({});
  const reader = await write(site, 'Answer me by mail q44', 'sam@reader.example');
  const told = await answer(coach, site, 'q44', 'On your page a54');
  expect(told).toContain('this site cannot send email');
  await expect.poll(() => readState(coach, site, 'q44')).toContain('This answer did not arrive.');
  await reader.reload();
  expect(await reader.getByRole('main').innerText()).toContain('On your page a54');
  await context.close();
  await site.stop();
});
