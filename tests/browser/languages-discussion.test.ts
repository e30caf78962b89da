import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_NAME_CHARACTERS } from '../../src/discussion/comment.ts';
import { english } from '../../src/words/english/english.ts';
import { voiceOf } from '../../src/words/voice.ts';
import { phrasesOf } from '../phrases.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { openSmtpSink, type SmtpSink } from '../smtp-sink.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';

const COACH = 'coach@example.org';
const POST = '/posts/codependency-vs-interdependence/';

/** What only English says: phrases that stand in none of the other language's. */
function listEnglish(language: string): RegExp[] {
  const others = phrasesOf(voiceOf(language).words).map(({ text }) => text);
  const subjects = ['discussion', 'faults', 'you', 'mail', 'moderation', 'desk'] as const;
  const said = subjects.flatMap((subject) => phrasesOf(english[subject]).map(({ text }) => text));
  return [...new Set(said)]
    .map((text) => new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(text)}(?![\\p{L}\\p{N}])`, 'u'))
    .filter((phrase) => !others.some((other) => phrase.test(other)));
}

describe.each(['sv', 'de'])('a site in %s', (language) => {
  const { words } = voiceOf(language);
  const { discussion: said, faults, moderation, you } = words;
  const only = listEnglish(language);
  let copy: SiteCopy;
  let site: RunningSite;
  let sink: SmtpSink;
  let browser: Browser;
  /** Titles and names, which are content and stay English here. */
  let content: string[];

  beforeAll(async () => {
    copy = copySite();
    const change = (file: string, from: RegExp | string, to: string) => {
      copy.write(file, copy.read(file).replace(from, to));
    };
    change('content/site.yaml', /^language:.*$/m, `language: ${language}`);
    // For Swedish rules "This" is no word.
    change('content/posts/asking-for-what-you-need.mdx', 'This time Fatima', 'Fatima');
    await copy.build();
    [browser, sink] = await Promise.all([launchBrowser(), openSmtpSink()]);
    site = await startSite({ SMTP_URL: sink.url, OWNER_EMAIL: COACH, RATE_LIMITS: 'off' }, copy.dist);
    const read = (file: string) =>
      JSON.parse(fs.readFileSync(path.join(copy.dist, 'client', file), 'utf8')) as unknown;
    const threads = read('threads.json') as { title: string; language: string }[];
    expect(new Set(threads.map((thread) => thread.language))).toEqual(new Set([language]));
    content = [...threads.map(({ title }) => title), ...(read('own-names.json') as string[])];
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
    await sink.close();
    copy.remove();
  });

  const findEnglish = (text: string) => {
    const bare = content.reduce((rest, title) => rest.replaceAll(title, ''), text);
    return only.filter((phrase) => phrase.test(bare)).map(({ source }) => source);
  };

  /** Nothing of a page, seen or read out, is English; it says its language, and axe has nothing to say. */
  const expectForeign = async (page: Page, within: string) => {
    const text = await page.evaluate((selector) => {
      const parts = [...document.querySelectorAll(selector)].map((element) => {
        const part = element.cloneNode(true) as Element;
        for (const each of part.querySelectorAll('script, style, code, pre')) each.remove();
        const named = [...part.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap(
          (each) =>
            ['aria-label', 'placeholder', 'title', 'alt'].map((name) => each.getAttribute(name) ?? ''),
        );
        // A space where a tag stood, or words would grow together.
        return [part.innerHTML.replace(/<[^>]+>/g, ' '), ...named].join('\n');
      });
      const box = document.createElement('textarea');
      box.innerHTML = parts.join('\n');
      return `${document.title}\n${box.value}`.replace(/\s+/g, ' ');
    }, within);
    expect(text.length).toBeGreaterThan(20);
    expect({ at: page.url(), english: findEnglish(text) }).toEqual({ at: page.url(), english: [] });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const { violations } = await runAxe(page);
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
  };

  const open = async (address: string, javaScriptEnabled = true) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.goto(site.url + address);
    return page;
  };

  /** A mail whose subject begins so. */
  const findMail = async (subject: string) => {
    await expect.poll(() => sink.delivered.map((mail) => mail.subject).join('\n')).toContain(subject);
    return sink.delivered.find((mail) => mail.subject.startsWith(subject));
  };

  it('is looked at by a test that knows English when it reads it', () => {
    expect(only.length).toBeGreaterThan(300);
    const found = findEnglish(`Åsa: ${english.discussion.waiting} ${english.moderation.done.reply}`);
    expect(found.length).toBeGreaterThan(1);
  });

  it('speaks its language to who rates and comments by script', async () => {
    const page = await open(POST);
    const discussion = page.locator('#discussion');
    await expectForeign(page, '#discussion');
    const announcement = page.locator('.announcement');

    await discussion.getByRole('button', { name: said.sendRating }).click();
    await discussion.getByText(faults.fields.starsMissing).waitFor();
    await discussion.getByRole('radio').nth(3).check();
    await discussion.getByRole('button', { name: said.sendRating }).click();
    await discussion.getByRole('button', { name: said.changeRating }).waitFor();
    expect(await announcement.textContent()).toBe(said.done.rated(voiceOf(language).count(4, said.stars)));
    expect(await discussion.locator('#rating').innerText()).toContain(said.outOfFive('4'));

    const form = page.locator('#comment-form');
    const name = form.getByLabel(said.write.name, { exact: true });
    await name.fill('å'.repeat(MOST_NAME_CHARACTERS + 2));
    expect(await form.locator('.counter').first().textContent()).toBe(said.script.tooMany.replace('#', '2'));
    await name.fill('Coach');
    expect(await form.locator('.counter').first().textContent()).toBe(said.script.left.replace('#', '55'));
    await form.getByLabel(said.write.text).fill('q41');
    await page.route('**/comments', (route) => route.abort(), { times: 1 });
    await form.getByRole('button', { name: said.write.sendComment }).click();
    await expect.poll(() => announcement.textContent()).toBe(said.script.lost);
    await form.getByRole('button', { name: said.write.sendComment }).click();
    await form.getByText(faults.nameReserved).waitFor();
    await expectForeign(page, '#discussion, .announcement');
    await name.fill('Åsa');
    await form.getByLabel(said.write.email).fill('asa@reader.example');
    await form.getByRole('button', { name: said.write.sendComment }).click();
    await discussion.getByText(said.waiting).waitFor();
    expect(await announcement.textContent()).toBe(said.done.waiting);
    await discussion.getByText(said.write.changeOrDelete).click();
    await expectForeign(page, '#discussion, .announcement');

    const mail = await findMail(words.mail.confirm.subject);
    const [confirm = ''] = /\/notices\/confirm\/\S+/.exec(mail?.text ?? '') ?? [];
    const notice = await open(confirm);
    await expectForeign(notice, 'main');
    await notice.getByRole('button', { name: you.notice.yesConfirm }).click();
    await notice.getByText(you.notice.confirmed).waitFor();
    await expectForeign(notice, 'main');

    await page.goto(`${site.url}/you/`);
    await page.getByRole('heading', { name: you.title }).waitFor();
    await expectForeign(page, 'main');
  });

  it('speaks it to who has no script, and lets the coach moderate and answer in it', async () => {
    const coach = await open('/moderate/sign-in/');
    await expectForeign(coach, 'body');
    await coach.getByLabel(moderation.signIn.email).fill(COACH);
    await coach.getByRole('button', { name: moderation.signIn.mailLink }).click();
    await coach.getByText(moderation.signIn.asked).waitFor();
    await expectForeign(coach, 'body');
    const mail = await findMail(words.mail.signIn.subject('localhost'));
    const [link = ''] = /\/moderate\/sign-in\/\S+/.exec(mail?.text ?? '') ?? [];
    await coach.goto(site.url + link);
    await expectForeign(coach, 'body');
    await coach.getByRole('button', { name: moderation.signIn.title }).click();
    await coach.getByRole('heading', { name: moderation.parts.waiting }).waitFor();
    await expectForeign(coach, 'body');
    await findMail(words.mail.signedIn.subject('localhost'));

    const item = coach.getByRole('article').filter({ hasText: 'q41' });
    await item.locator('summary').filter({ hasText: moderation.item.approveAndReply }).click();
    await item.getByRole('textbox').fill(' ');
    await item.getByRole('button', { name: moderation.item.approveAndReply }).click();
    await coach.getByText(faults.fields.textMissing).waitFor();
    await expectForeign(coach, 'body');
    await coach.getByRole('textbox').last().fill('a51');
    await coach.getByRole('button', { name: moderation.item.approveAndReply }).click();
    await coach.getByText(moderation.done.reply).waitFor();
    await expectForeign(coach, 'body');

    const reader = await open(POST, false);
    await expectForeignWithoutScript(reader, '#discussion');
    const form = reader.locator('#comment-form form');
    await form.getByLabel(said.write.name, { exact: true }).fill(' ');
    await form.getByLabel(said.write.text).fill('q42');
    await form.getByRole('button', { name: said.write.sendComment }).click();
    await reader.getByRole('heading', { name: said.sheet.comment }).waitFor();
    await reader.getByText(faults.fields.nameMissing).waitFor();
    await expectForeignWithoutScript(reader, 'main');
    await reader.goto(site.url + POST);
    await reader.getByRole('link', { name: said.report }).first().click();
    await reader.getByRole('heading', { name: said.reportOf('Åsa') }).waitFor();
    await expectForeignWithoutScript(reader, 'main');
    await reader.getByRole('button', { name: said.write.reportThis }).click();
    await reader.waitForURL(`**${POST}**`);
    await reader.getByRole('link', { name: said.reply }).first().click();
    await reader.getByLabel(said.write.name, { exact: true }).fill('Bo');
    await reader.getByLabel(said.write.text).fill('q43');
    await reader.getByRole('button', { name: said.write.sendReply }).click();
    await reader.getByText(said.waiting).waitFor();
    await reader.goto(`${site.url}${POST}message/`);
    await expectForeignWithoutScript(reader, 'main');
    await reader.getByLabel(said.write.name, { exact: true }).fill('Bo');
    await reader.getByLabel(said.write.text).fill('q44');
    await reader.getByLabel(said.message.byMail).check();
    await reader.getByRole('button', { name: said.message.send }).click();
    await reader.getByText(faults.fields.answerEmailMissing).waitFor();
    await expectForeignWithoutScript(reader, 'main');
    await reader.getByLabel(said.message.email).fill('bo@reader.example');
    await reader.getByRole('button', { name: said.message.send }).click();
    await reader.waitForURL('**/you/#message-*');
    await expectForeignWithoutScript(reader, 'main');

    await coach.goto(`${site.url}/moderate/?show=messages`);
    await expectForeign(coach, 'body');
    await coach.getByText(moderation.reply, { exact: true }).first().click();
    await coach.getByRole('textbox').fill('a54');
    await coach.getByRole('button', { name: moderation.reply }).click();
    await coach.getByText(moderation.done.reply).waitFor();
    await expectForeign(coach, 'body');
    expect((await findMail(words.mail.answer.subject))?.text).toContain('a54');
    await coach.goto(`${site.url}/moderate/`);
    await coach.getByRole('button', { name: moderation.approve, exact: true }).click();
    await coach.getByRole('button', { name: moderation.undo }).click();
    await coach.getByText(moderation.done.undo).waitFor();
    await coach.getByRole('button', { name: moderation.approve, exact: true }).click();
    await findMail(words.mail.reply.subject);
    const shown = ['reported', 'changed', 'published', 'rejected', 'spam', 'all'];
    const addresses = [
      ...shown.map((part) => `/moderate/?show=${part}`),
      '/moderate/?show=all&search=zzz',
      '/moderate/log/',
      '/moderate/sessions/',
      '/moderate/by-mail/?token=x',
      '/drafts/',
      '/write/refused/',
      '/write/warnings/',
    ];
    for (const address of addresses) {
      await coach.goto(site.url + address);
      await expectForeign(coach, 'body');
    }
    await coach.goto(`${site.url}/moderate/sessions/`);
    await coach.getByRole('button', { name: moderation.sessions.signOutHere }).click();
    await coach.getByText(moderation.signIn.signedOut).waitFor();
    await reader.goto(`${site.url}/you/`);
    await reader.getByRole('button', { name: you.erase }).click();
    await reader.getByText(you.erased).waitFor();
    await expectForeignWithoutScript(reader, 'main');
  });

  /** Where no script runs, one of ours can look all the same at the same page in another context. */
  async function expectForeignWithoutScript(page: Page, within: string) {
    const context: BrowserContext = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const looking = await context.newPage();
    await looking.route('**/*', (route) =>
      route.request().isNavigationRequest() ? route.fallback() : route.abort(),
    );
    await looking.setContent(await page.content());
    await expectForeign(looking, within);
    await context.close();
  }

  it('refuses programs in it, and names its feed in it', async () => {
    const ask = async (address: string, init?: RequestInit) => (await fetch(site.url + address, init)).text();
    const json = { 'content-type': 'application/json' };
    const thread = '/api/threads/codependency-vs-interdependence';
    const answers = [
      await ask('/api/threads/none'),
      await ask('/api/none'),
      await ask(`${thread}/comments`, { method: 'POST', headers: json, body: '{"name":"","text":""}' }),
      await ask(`${thread}/comments`, { method: 'POST', headers: json, body: '{' }),
      await ask(`${thread}/comments`, { method: 'POST', body: '{' }),
      await ask('/api/comments/none', { method: 'DELETE' }),
      await ask('/moderate/', { method: 'PUT' }),
      await ask(`${POST}comments.atom`),
    ];
    expect(findEnglish(answers.join('\n').replace(/"name"|http\S+|<[^>]+>/g, ''))).toEqual([]);
    expect(answers[2]).toContain(faults.fields.nameMissing);
    expect(answers.at(-1)).toContain(`xml:lang="${language}"`);
  });

  it('has sent no word of English by mail', () => {
    const subjects = new Set(sink.delivered.map(({ subject }) => subject));
    expect(subjects.size).toBeGreaterThan(6);
    const found = sink.delivered.flatMap(({ subject, text }) =>
      findEnglish(`${subject}\n${text}`.replace(/\S+@\S+|http\S+/g, '')),
    );
    expect(found).toEqual([]);
  });
});
