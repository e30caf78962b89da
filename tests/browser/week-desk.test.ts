import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { until } from '../until.ts';
import { buttonOf, DEVICES, handOf, saysOf } from './week.ts';
import { MINUTE, useWritingSite } from './writing-site.ts';

// What readers say in the coach's week (week.test.ts), and what she answers.

const { browser, url, signIn } = useWritingSite();

/** A reader of their own, who rates, comments and writes privately. */
async function readAndTell(name: string): Promise<Page> {
  const context = await browser().newContext({ javaScriptEnabled: false, locale: 'en-GB' });
  context.setDefaultTimeout(MINUTE);
  const page = await context.newPage();
  await page.goto(`${url()}/posts/first/`);
  await page.getByLabel('4 stars').check();
  await page.getByRole('button', { name: /^Send rating|^Rate/ }).click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Send comment' }) });
  await form.locator('input[name=name]').fill(`Ada of the ${name}`);
  await form.locator('textarea[name=text]').fill(`This helped me on my ${name}.`);
  await form.getByRole('button', { name: 'Send comment' }).click();
  await page.getByText(`This helped me on my ${name}.`).first().waitFor();
  await page.goto(`${url()}/posts/first/message/`);
  await page.getByLabel('Name').fill(`Sam of the ${name}`);
  await page.getByLabel('Your words').fill(`May I write to you from my ${name}?`);
  await page.getByRole('button', { name: 'Send privately' }).click();
  await page.waitForURL('**/you/#message-*');
  return page;
}

it.each(DEVICES)(
  'a reader rates, comments and writes, and the coach sees it, approves, replies and answers: $name',
  async (device) => {
    const name = device.name.replace('a ', '');
    const reader = await readAndTell(name);
    const { page, tap, type, step } = handOf(await signIn(device.options), device);
    await page.goto(`${url()}/posts/first/`);
    const bar = page.getByRole('navigation', { name: 'For you alone' });
    expect(await bar.innerText()).toContain('2 wait');
    await step('80 two wait, says the bar');
    await tap(bar.getByRole('link', { name: /^Desk/ }));
    const counts = page.getByRole('navigation', { name: 'What waits for you' });
    expect(await counts.innerText()).toMatch(/New comments\s+1[^]*Unread messages\s+1/);
    await step('81 the desk with what waits');
    const item = page.getByRole('article', { name: `Comment of Ada of the ${name}` });
    await tap(item.locator('summary').filter({ hasText: 'Approve and reply' }));
    await type(item.getByLabel('Your reply, for all to read'), `I am glad, Ada of the ${name}.`);
    await step('82 a reply under the thumb');
    await tap(item.getByRole('button', { name: 'Approve and reply' }));
    await page.getByText('Your reply is sent.').waitFor();
    await step('83 approved and replied');
    await tap(page.getByRole('link', { name: 'Messages', exact: true }));
    const message = page.getByRole('article', { name: `Message of Sam of the ${name}` });
    await tap(message.getByText('Reply', { exact: true }).first());
    await type(message.getByRole('textbox').first(), `Do, from your ${name}.`);
    await step('84 an answer to a message');
    await tap(message.getByRole('button', { name: 'Reply' }));
    await page.getByText('Your reply is sent.').waitFor();
    await step('85 answered');
    await reader.goto(`${url()}/you/`);
    expect(await reader.getByRole('main').innerText()).toContain(`Do, from your ${name}.`);
    await reader.goto(`${url()}/posts/first/`);
    expect(await reader.getByRole('main').innerText()).toContain(`I am glad, Ada of the ${name}.`);
    await Promise.all([reader.context().close(), page.context().close()]);
  },
  3 * MINUTE,
);

it.each(DEVICES)(
  'numbers are seen at the desk, and switched off in the form: $name',
  async (device) => {
    const { page, tap, choose, step } = handOf(await signIn(device.options), device);
    await page.goto(`${url()}/moderate/`);
    await page.getByRole('heading', { name: 'Numbers' }).scrollIntoViewIfNeeded();
    await step('86 the numbers');
    await page.goto(`${url()}/write/site/`);
    await tap(page.locator('summary', { hasText: 'For readers' }));
    const switchTo = async (value: string) => {
      await choose(page.getByLabel('Numbers', { exact: true }), value);
      await tap(buttonOf(page, 'Save'));
      await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\./);
    };
    await switchTo('Do not count');
    await step('87 numbers off');
    await until(async () => {
      await page.goto(`${url()}/moderate/`);
      return (await page.getByRole('heading', { name: 'Numbers' }).count()) === 0;
    });
    expect(await (await fetch(`${url()}/privacy/`)).text()).toContain('no counting of visits');
    await step('88 no numbers');
    await page.goto(`${url()}/write/site/`);
    await tap(page.locator('summary', { hasText: 'For readers' }));
    await switchTo('Count');
    await page.context().close();
  },
  3 * MINUTE,
);
