import { expect, it } from 'vitest';
import { until } from '../until.ts';
import { buttonOf, DEVICES, handOf, saysOf } from './week.ts';
import { MINUTE, useWritingSite } from './writing-site.ts';

// A text that is left half-written in the coach's week (week.test.ts): its page tells what it lacks, one thing goes after another.

const { url, inBare, signIn } = useWritingSite();

const FILLING = 'Whoever waits for the other waits long, and both know it. '.repeat(18).trim();

/** What is wrong with it, how its page names that, and what is written in its place. */
const FAULTS = [
  { wrong: '[the other](/posts/secon/)', told: '/posts/secon/', right: '[the other](/posts/second/)' },
  { wrong: '#### How to begin', told: 'How to begin', right: '## How to begin' },
  { wrong: '<Callout />', told: 'Callout', right: 'It is enough.' },
];

it.each(DEVICES)(
  'a half-written draft shows what is to be mended, is mended one by one, and published: $name',
  async (device) => {
    const title = `Half of it, on ${device.name}`;
    const { page, tap, type, retype, step } = handOf(await signIn(device.options), device);
    await page.goto(`${url()}/write/posts/new/?kind=article`);
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await tap(buttonOf(page, 'Plain text'));
    let text = `${title}, and [more](/posts/first/). ${FILLING}\n\nMore is in ${FAULTS.map(({ wrong }) => wrong).join('\n\n')}\n`;
    await type(page.locator('#f-body'), text);
    await tap(buttonOf(page, 'Save as a draft'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Saved as a draft\.\s+See it$/);
    await step('60 half of a text saved');
    const seen = url() + ((await saysOf(page).getByRole('link').getAttribute('href')) ?? '');
    const toMend = page.getByRole('region', { name: /to mend before this can be published$/ });
    const see = async () => {
      await page.goto(seen);
      await page.getByText('Only you see this page.').waitFor();
      return (await toMend.count()) === 0 ? [] : toMend.getByRole('listitem').allInnerTexts();
    };
    const namedIn = (told: readonly string[]) =>
      FAULTS.filter((fault) => told.some((each) => each.includes(fault.told))).map(({ wrong }) => wrong);
    const isTold = async (expected: readonly string[]) => {
      await until(async () => namedIn(await see()).join('|') === expected.join('|'));
    };
    const write = async () => {
      await tap(page.getByRole('link', { name: 'Edit this page' }));
      const source = buttonOf(page, 'Plain text');
      await source.waitFor();
      if ((await source.getAttribute('aria-pressed')) !== 'true') await tap(source);
    };
    const left = FAULTS.map(({ wrong }) => wrong);
    await isTold(left);
    // No topic is chosen yet, which is said as well.
    expect((await see()).join('\n')).toMatch(/topic/i);
    // Of a field its line in the file says nothing that the sentence does not.
    expect((await see()).join('\n')).not.toMatch(/\bid: /);
    await step('61 its page with what is to be mended');
    await page.goto(`${url()}/drafts/`);
    expect(await page.locator('.item').filter({ hasText: title }).innerText()).toMatch(/\d things to mend/);
    for (const [index, { wrong, right }] of FAULTS.entries()) {
      await page.goto(seen);
      await write();
      text = text.replace(wrong, right);
      await retype(page.locator('#f-body'), text);
      await tap(buttonOf(page, 'Save as a draft'));
      await expect.poll(() => saysOf(page).innerText()).toMatch(/^Saved as a draft\.\s+See it$/);
      await isTold(left.slice(index + 1));
    }
    await step('62 only the topic lacks');
    await write();
    // Not published as long as something lacks.
    await tap(buttonOf(page, 'Publish'));
    const found = page.getByRole('dialog', { name: 'Not published yet' });
    await tap(found.getByRole('button', { name: 'Back to the text' }));
    expect((await fetch(seen.replace('/drafts/', '/posts/'))).status).toBe(404);
    await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await tap(saysOf(page).getByRole('link', { name: 'See it' }));
    await page.getByRole('heading', { name: title }).first().waitFor();
    await step('63 whole, and published');
    const file = inBare('grep', '-lF', title, 'main', '--', 'content/posts').trim();
    expect(inBare('show', file)).not.toMatch(/^draft:/m);
    await page.context().close();
  },
  5 * MINUTE,
);
