import fs from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { voiceOf } from '../../src/words/voice.ts';
import { openLetterStore } from '../letter-store.ts';
import { addLetters } from '../site-with-letters.ts';
import type { Delivered } from '../smtp-sink.ts';
import { buttonOf, DEVICES, draw, handOf, saysOf, textOf } from './week.ts';
import { addStandingCalls, COACH, MINUTE, useWritingSite } from './writing-site.ts';

// Letters as the coach has them at her desk, from the first reader's yes to the post of which nobody who ended hears.

const PATIENCE = { timeout: MINUTE };

const SITES = [
  {
    language: 'en-GB',
    devices: DEVICES,
    titleBox: 'Title',
    titles: ['What the empty chair says', 'Why the other plate stays warm', 'Who still sets two cups'],
    filling: 'Whoever lays the table for two every evening knows what an empty chair says. ',
  },
  {
    language: 'de',
    devices: DEVICES.slice(0, 1),
    titleBox: 'Titel',
    titles: ['Was der leere Stuhl sagt', 'Warum der andere Teller warm bleibt', 'Wer noch zwei Tassen deckt'],
    filling: 'Wer jeden Abend den Tisch für zwei deckt, der weiß, was ein leerer Stuhl sagt. ',
  },
] as const;

describe.each(SITES)(
  'letters at the desk, in $language',
  ({ language, devices, titleBox, titles, filling }) => {
    const { words, count, language: locale } = voiceOf(language);
    const { joining, lettersDesk: said, writing, writingPage } = words;
    const site = useWritingSite({
      prepare(content) {
        addStandingCalls(content);
        const file = (name: string) => path.join(path.dirname(content), name);
        addLetters(
          {
            read: (name) => fs.readFileSync(file(name), 'utf8'),
            write(name, text) {
              fs.writeFileSync(file(name), text);
            },
          },
          language,
        );
      },
    });
    const mailsTo = (email: string) => site.mails().filter(({ recipients }) => recipients.includes(email));
    const mailTo = async (email: string, subject: string): Promise<Delivered> => {
      const find = () => mailsTo(email).find((mail) => mail.subject === subject);
      await expect.poll(() => find() !== undefined, PATIENCE).toBe(true);
      const mail = find();
      if (!mail) throw new Error('It has gone.');
      return mail;
    };
    /** The first link of a mail below an address, at this server. */
    const linkOf = ({ html }: Delivered, below: string) => {
      const link = parseHTML(html).document.querySelector(`a[href*="${below}"]`);
      return site.url() + new URL(link?.getAttribute('href') ?? '').pathname;
    };
    const withStore = async <T>(act: (opened: Awaited<ReturnType<typeof openLetterStore>>) => Promise<T>) => {
      const opened = await openLetterStore(site.dataFolder());
      try {
        return await act(opened);
      } finally {
        await opened.close();
      }
    };
    const countJoined = async () => (await withStore(({ letters }) => letters.countSubscribers())).joined;

    /** Somebody asks at the site's own form, and says yes behind the link of the mail. */
    const join = async (email: string, options: BrowserContextOptions, pace: 'each' | 'month' = 'each') => {
      const context = await site.browser().newContext({ ...options, locale });
      context.setDefaultTimeout(MINUTE / 2);
      const page = await context.newPage();
      await page.goto(`${site.url()}/letters/`);
      const form = page.locator('form', { has: page.getByRole('radio') });
      await form.getByRole('radio', { name: joining.paces[pace] }).check();
      await form.getByLabel(joining.email).fill(email);
      await form.getByRole('button', { name: joining.join }).click();
      await page.waitForURL('**/letters/?done=asked');
      await page.goto(linkOf(await mailTo(email, joining.mail.ask.subject), '/letters/yes/'));
      await page.getByRole('button', { name: joining.yes.button }).click();
      expect(await page.getByRole('status').innerText()).toBe(joining.yes.done);
      await context.close();
    };
    /** What a form without script is given of a post. */
    const fillPlainly = async (page: Page, title: string) => {
      await page.goto(`${site.url()}/write/posts/new/?kind=article`);
      await page.getByRole('textbox', { name: titleBox, exact: true }).fill(title);
      await page.locator('#f-body').fill(`${title}. ${filling.repeat(16).trim()}`);
      await page.getByRole('checkbox', { name: 'Closeness' }).check();
    };

    it('have no button that sends to nobody, and a sentence that says why', async () => {
      const id = 'month.2024-01';
      const none = { dueAt: undefined, startedAt: undefined, sentAt: undefined } as const;
      await withStore(({ letters }) =>
        letters.addLetter({
          ...{ id, kind: 'month', postIds: ['first'], subject: 'Winter', note: '', state: 'draft' },
          ...{ createdAt: new Date(), ...none },
        }),
      );
      const page = await site.signIn({ locale });
      const now = page.locator('button[value="now"]');
      const at = page.getByRole('button', { name: said.letter.sendAt });
      await page.goto(`${site.url()}/write/letters/${id}/`);
      await page.getByText(said.letter.nobody).waitFor();
      expect([await now.count(), await at.count()]).toEqual([0, 1]);
      await draw(page, `letters-${language}-to-nobody`);

      const email = `winter.${language.toLowerCase()}@quillford.example`;
      await join(email, {}, 'month');
      await page.reload();
      expect(await page.getByText(said.letter.nobody).count()).toBe(0);
      expect(await now.innerText()).toBe(count(1, said.letter.now));
      // Her page is older than the end of the only one who would have got it.
      await withStore(async ({ letters }) => {
        const reader = await letters.findByEmail(email);
        if (reader) await letters.eraseSubscriber(reader.id);
      });
      await now.click();
      await page.getByRole('alert').getByText(said.letter.nobody).waitFor();
      expect(await now.count()).toBe(0);
      await page.locator('button[value="cancel"]').click();
      await page.getByRole('status').getByText(said.done.cancelled).waitFor();
      await page.context().close();
    });

    it.each(devices)(
      'are asked for, written, sent in each of their ways, and ended: $name',
      async (device) => {
        const where = device.name.replace('a ', '');
        const named = (name: string) => `${name}.${where}.${language.toLowerCase()}@quillford.example`;
        const [near, far, stays, monthly] = [named('near'), named('far'), named('stays'), named('monthly')];
        const [agreed, unproven] = [named('agreed'), named('unproven')];
        await join(near, { ...device.options });
        await join(far, { ...device.options, javaScriptEnabled: false });
        await join(stays, { ...device.options, javaScriptEnabled: false });
        await join(monthly, { ...device.options }, 'month');

        // She sees who is there.
        const options = { ...device.options, locale };
        const { page, tap, type, retype, step } = handOf(await site.signIn(options), device);
        const look = (name: string) => draw(page, `letters-${language}-${where}-${name}`);
        await tap(page.getByRole('link', { name: said.title, exact: true }));
        await page.getByText(count(await countJoined(), said.readers)).waitFor();
        await tap(page.getByRole('link', { name: said.toReaders, exact: true }));
        for (const email of [near, far, stays, monthly])
          await page.getByRole('heading', { name: email }).waitFor();
        await look('readers');

        // A post goes live by its form, and the letter with it.
        const entitle = (title: string) => (language === 'de' ? title : `${title}, on the ${where}`);
        const [first, second, third] = [entitle(titles[0]), entitle(titles[1]), entitle(titles[2])];
        await page.goto(`${site.url()}/write/posts/new/?kind=article`);
        await type(page.getByRole('textbox', { name: titleBox, exact: true }), first);
        await type(textOf(page), `${first}. ${filling.repeat(16).trim()}`);
        await tap(page.getByRole('checkbox', { name: 'Closeness' }));
        await tap(buttonOf(page, writing.publish));
        const goes = count(3, said.published.waiting);
        await expect
          .poll(async () => (await saysOf(page).innerText()).replaceAll(/\s+/g, ' '), PATIENCE)
          .toBe(`${writingPage.save.published} ${goes} ${writingPage.save.see}`);
        const letters = await Promise.all([near, far, stays].map((email) => mailTo(email, first)));
        for (const { html, text } of letters) {
          expect(html).toContain(filling.trim());
          expect(text.replaceAll(/\s+/g, ' ')).toContain(filling.trim());
        }
        await step('a letter is sent with a post');
        await page.goto(`${site.url()}/write/letters/`);
        const sent = page.getByRole('region', { name: said.groups.sent, exact: true }).getByRole('listitem');
        await expect
          .poll(async () => {
            await page.reload();
            return (await sent.filter({ hasText: first }).locator('dd').allInnerTexts()).join(' ');
          }, PATIENCE)
          .toBe('3 0 0 0');
        await look('list');
        expect(mailsTo(monthly)).toHaveLength(1);

        // One ends by the button of her mail program, one by the page behind the letter's foot.
        const [toNear, toFar] = letters;
        expect(toNear?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
        const [, once = ''] = /<(http[^>]+)>/.exec(toNear?.headers.get('list-unsubscribe') ?? '') ?? [];
        const answer = await fetch(site.url() + new URL(once).pathname, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: 'List-Unsubscribe=One-Click',
        });
        expect(answer.status).toBe(200);
        if (!toFar) throw new Error('Nothing came.');
        const reader = await site
          .browser()
          .newContext({ ...device.options, locale, javaScriptEnabled: false });
        const end = await reader.newPage();
        await end.goto(linkOf(toFar, '/letters/end/'));
        await end.getByRole('button', { name: joining.end.button }).click();
        await end.getByText(joining.end.done).waitFor();
        await reader.close();

        // Of a second post, published without script, who has ended hears nothing.
        const [nearHas, farHas] = [mailsTo(near).length, mailsTo(far).length];
        const plain = await site.signIn({ ...options, javaScriptEnabled: false });
        await fillPlainly(plain, second);
        await plain.getByRole('button', { name: writing.publish, exact: true }).click();
        await plain.waitForURL('**/?done=published&since=*');
        await plain
          .getByRole('status')
          .getByText(`${writing.saved.published} ${count(1, said.published.waiting)}`)
          .waitFor();
        await draw(plain, `letters-${language}-${where}-published-plainly`);
        await plain.context().close();
        await mailTo(stays, second);
        const stateOf = async (subject: string) => {
          const all = await withStore((opened) => opened.letters.listLetters({ limit: 100 }));
          return all.find((letter) => letter.subject === subject)?.state;
        };
        await expect.poll(() => stateOf(second), PATIENCE).toBe('sent');
        expect([mailsTo(near).length, mailsTo(far).length]).toEqual([nearHas, farHas]);
        await page.goto(`${site.url()}/write/letters/`);
        expect(await sent.filter({ hasText: first }).locator('dd').allInnerTexts()).toEqual([
          '3',
          '0',
          '2',
          '0',
        ]);

        // A letter about an earlier post waits for her, is seen, changed, and sent to herself.
        const other = language === 'de' || where === 'phone' ? 'first' : 'second';
        await page.locator('#post').selectOption(other);
        await tap(buttonOf(page, said.make.button));
        await page.waitForURL(`**/post.${other}/`);
        await page.getByText(said.letter.isDraft).waitFor();
        const waiting = () => withStore(({ letters: all }) => all.findLetter(`post.${other}`));
        const [subject, note] = [`The year we moved, ${where}`, `You asked me for it, on the ${where}.`];
        await retype(page.getByLabel(said.letter.subject), subject);
        await type(page.getByLabel(said.letter.note), note);
        await tap(buttonOf(page, said.letter.save));
        await page.getByRole('status').getByText(said.done.saved).waitFor();
        await page.locator('iframe').scrollIntoViewIfNeeded();
        await page.frameLocator('iframe').getByText(note).waitFor();
        await look('letter');
        await tap(buttonOf(page, said.letter.toMyself));
        await page.getByRole('status').getByText(said.done.mine).waitFor();
        const mine = await mailTo(COACH, subject);
        expect(mine.text).toContain(note);
        expect(mailsTo(stays).map((mail) => mail.subject)).not.toContain(subject);
        // What waits for her is told at the desk and in the bar.
        await page.goto(`${site.url()}/moderate/`);
        expect(await page.getByRole('link', { name: said.waits }).innerText()).toMatch(/\b1$/);
        await page.goto(`${site.url()}/about/`);
        const waits = Number(/\d+/.exec(await page.locator('.coach-bar strong').innerText())?.[0]);

        // It is to leave at an hour, waits for her again, and then leaves at that hour.
        await page.goto(`${site.url()}/write/letters/post.${other}/`);
        const hour = page.locator('#hour');
        await hour.fill('2020-02-02T08:30');
        await tap(buttonOf(page, said.letter.sendAt));
        await page.getByRole('alert').getByText(said.faults.hour).waitFor();
        await hour.fill('2099-02-02T08:30');
        await tap(buttonOf(page, said.letter.sendAt));
        await page.getByRole('status').getByText(said.done.at).waitFor();
        expect(await waiting()).toMatchObject({ state: 'waiting', dueAt: new Date('2099-02-02T08:30:00Z') });
        await look('at-an-hour');
        await page.goto(`${site.url()}/about/`);
        const bar = page.locator('.coach-bar');
        await bar.waitFor();
        const left = Number(/\d+/.exec((await bar.innerText()).split('\n').join(' '))?.[0] ?? 0);
        expect(left).toBe(waits - 1);
        await page.goto(`${site.url()}/write/letters/post.${other}/`);
        await tap(buttonOf(page, said.letter.hold));
        await page.getByRole('status').getByText(said.done.hold).waitFor();
        await tap(buttonOf(page, said.letter.cancel));
        await page.getByRole('status').getByText(said.done.cancelled).waitFor();
        await tap(buttonOf(page, said.letter.back));
        await page.getByRole('status').getByText(said.done.back).waitFor();
        await hour.fill('2099-02-02T08:30');
        await tap(buttonOf(page, said.letter.sendAt));
        await page.getByRole('status').getByText(said.done.at).waitFor();
        // The hour comes.
        await withStore(({ letters: all }) =>
          all.changeLetter(`post.${other}`, { dueAt: new Date() }, ['waiting']),
        );
        expect((await mailTo(stays, subject)).text).toContain(note);

        // A list comes along: who cannot be shown to have agreed is asked first.
        const bring = async (list: string, prove: boolean) => {
          await page.goto(`${site.url()}/write/letters/bring/`);
          const file = path.join(site.folder(), `${where}-${language}-${String(prove)}.csv`);
          fs.writeFileSync(file, list);
          await page.locator('#list').setInputFiles(file);
          if (prove) {
            await tap(page.getByRole('radio', { name: said.bring.yes }));
            await type(page.getByLabel(said.bring.words), 'By a slip of paper at a talk in Quillford.');
            await page.getByLabel(said.bring.day).fill('2024-03-09');
          }
          await look(`bring-${String(prove)}`);
          await tap(buttonOf(page, said.bring.send));
          const came = page.getByRole('status');
          await came.waitFor();
          await look(`brought-${String(prove)}`);
          return (await came.innerText()).replaceAll(/\s+/g, ' ');
        };
        expect(await bring(`Email;Name\n${unproven};"Q; of the quay"\nno address;N\n`, false)).toContain(
          count(1, said.bring.brought.asked),
        );
        await mailTo(unproven, joining.mail.ask.subject);
        expect(await bring(`Email\n${agreed}\n${near}\n`, true)).toBe(
          [count(1, said.bring.brought.added), count(1, said.bring.brought.known)].join(' '),
        );
        expect(await withStore(({ letters: all }) => all.findByEmail(agreed))).toMatchObject({
          consent: { how: 'import', words: 'By a slip of paper at a talk in Quillford.' },
        });

        // A third post goes to who came along, and not to who has only been asked, or has ended.
        const late = await site.signIn({ ...options, javaScriptEnabled: false });
        await fillPlainly(late, third);
        await late.getByRole('button', { name: writing.publish, exact: true }).click();
        await late.getByRole('status').getByText(count(2, said.published.waiting)).waitFor();
        await late.context().close();
        await Promise.all([agreed, stays].map((email) => mailTo(email, third)));
        await expect.poll(() => stateOf(third), PATIENCE).toBe('sent');
        expect(mailsTo(near)).toHaveLength(nearHas);
        expect(mailsTo(far)).toHaveLength(farHas);
        expect(mailsTo(unproven)).toHaveLength(1);
        expect(mailsTo(monthly)).toHaveLength(1);

        // The list goes with her, and whoever asks is erased.
        await page.goto(`${site.url()}/write/letters/readers/`);
        const downloading = page.waitForEvent('download');
        await tap(page.getByRole('link', { name: said.list.takeAlong }));
        const list = fs.readFileSync(await (await downloading).path(), 'utf8');
        for (const email of [near, far, stays, monthly, agreed, unproven])
          expect(list).toContain(`${email},`);
        for (const email of [near, far, stays, monthly, agreed, unproven]) {
          await retype(page.getByRole('searchbox'), email);
          await tap(buttonOf(page, said.list.search));
          await page.waitForURL('**search=*');
          await expect
            .poll(() => page.getByRole('heading', { level: 2 }).allInnerTexts(), PATIENCE)
            .toEqual([email]);
          await tap(buttonOf(page, said.list.erase));
          await page.getByRole('status').getByText(said.done.erased).waitFor();
          expect(await withStore(({ letters: all }) => all.findByEmail(email))).toBeUndefined();
        }
        await page.context().close();
      },
      8 * MINUTE,
    );
  },
);
