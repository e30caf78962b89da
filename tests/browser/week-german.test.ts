import fs from 'node:fs';
import path from 'node:path';
import { TZDate } from '@date-fns/tz';
import { expect, it } from 'vitest';
import { dateToIsoDay } from '../../src/lib/dates.ts';
import { wordsOf } from '../../src/words/words.ts';
import { findTomorrow } from '../tomorrow.ts';
import { until } from '../until.ts';
import { buttonOf, DEVICES, handOf, saysOf, textOf } from './week.ts';
import { addStandingCalls, MINUTE, useWritingSite } from './writing-site.ts';

// The coach's week (week.test.ts) in German: her site's clocks are at the other end of the world from the device in her hand.

const ZONE = 'Pacific/Auckland';
const { desk, writing, writingPage, fields } = wordsOf('de');
const { save, findings } = writingPage;

const { url, inBare, signIn } = useWritingSite({
  prepare(content) {
    addStandingCalls(content);
    fs.appendFileSync(path.join(content, 'site.yaml'), `language: de\ntimeZone: ${ZONE}\n`);
  },
});

const FILLING = 'Wer auf den anderen wartet, der wartet lange, und beide wissen es. '.repeat(18).trim();

it.each(DEVICES.map(({ name, options }) => ({ name, options: { ...options, locale: 'de-DE' } })))(
  'a post is written, published, written on and another one set for tomorrow at nine: $name',
  async ({ name, options }) => {
    const device = {
      name: `${name}, German`,
      options: { ...options, timezoneId: 'America/Los_Angeles' },
    };
    const { page, tap, type, retype, pick, step } = handOf(await signIn(device.options), device);
    const write = async (title: string) => {
      await page.goto(url());
      await tap(page.getByRole('link', { name: desk.bar.write, exact: true }));
      await type(page.getByRole('textbox', { name: 'Titel', exact: true }), title);
      await type(textOf(page), `${title}: darüber spricht niemand gern zuerst. ${FILLING}`);
      await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    };
    const where = name === 'a phone' ? 'unterwegs' : 'zu Hause';
    const title = `Was das Warten sagt, ${where}`;
    await write(title);
    await step('01 written');
    await tap(buttonOf(page, writing.publish));
    await expect
      .poll(() => saysOf(page).innerText())
      .toMatch(new RegExp(String.raw`^${save.published}\s+${save.see}$`));
    await step('02 published');
    const file = inBare('grep', '-lF', title, 'main', '--', 'content/posts').trim();
    await tap(saysOf(page).getByRole('link', { name: save.see }));
    await page.getByRole('heading', { name: title }).first().waitFor();
    expect(inBare('show', file)).toContain(dateToIsoDay(new Date(), ZONE));
    await tap(page.getByRole('link', { name: desk.bar.edit }));
    await textOf(page).waitFor();
    await tap(buttonOf(page, writingPage.field.source));
    const body = page.locator('#f-body');
    await retype(body, `${await body.inputValue()}\n\nMehr steht [hier](/posts/secon/).`);
    await tap(buttonOf(page, writing.publish));
    const found = page.getByRole('dialog', { name: findings.title });
    await found.waitFor();
    await step('03 something is found');
    await tap(found.getByRole('button', { name: findings.close }));

    const later = `Für morgen, ${where}`;
    await write(later);
    await tap(page.getByText(writing.groups.when, { exact: true }));
    const tomorrow = findTomorrow(ZONE);
    await pick(page.getByLabel(fields.texts['posts.publishedAt'].label), tomorrow);
    await pick(page.getByLabel(writing.hour, { exact: true }).first(), '09:00');
    await step('04 when it appears');
    await tap(buttonOf(page, writing.publish));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Erscheint morgen um 0?9:00/);
    await step('05 set for tomorrow');
    const laterFile = inBare('grep', '-lF', later, 'main', '--', 'content/posts').trim();
    const written = /^publishedAt: '?"?([^'"\n]+)/m.exec(inBare('show', laterFile))?.[1] ?? '';
    const [year = 0, month = 0, day = 0] = tomorrow.split('-').map(Number);
    expect(new Date(written).getTime()).toBe(new TZDate(year, month - 1, day, 9, ZONE).getTime());
    await until(async () => {
      await page.goto(`${url()}/drafts/`);
      return (await page.getByText(later).count()) > 0;
    });
    const item = page.locator('.item').filter({ hasText: later });
    expect(await item.innerText()).toMatch(/um 0?9:00/);
    await step('06 what is set');
    await page.context().close();
  },
  4 * MINUTE,
);
