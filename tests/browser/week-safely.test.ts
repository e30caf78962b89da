import { expect, it } from 'vitest';
import { buttonOf, DEVICES, handOf, saysOf, textOf } from './week.ts';
import { MINUTE, useWritingSite } from './writing-site.ts';

// What goes wrong in the coach's week (week.test.ts), and what is lost by it: nothing.

const { url, stop, start, signIn } = useWritingSite();

const FILLING = 'Whoever waits for the other waits long, and both know it. '.repeat(18).trim();

it.each(DEVICES)(
  'Back, a reload and a second tab lose nothing: $name',
  async (device) => {
    const title = `Left and come back to, on ${device.name}`;
    const { page, tap, type, step } = handOf(await signIn(device.options), device);
    await page.goto(`${url()}/write/`);
    await tap(page.getByRole('link', { name: 'Write a post' }));
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await type(textOf(page), `${title}, as one does. ${FILLING}`);
    await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    await expect.poll(() => page.evaluate(copies)).toContain('as one does');
    await page.goBack();
    await page.getByRole('heading', { name: 'Write', level: 1 }).waitFor();
    await page.goForward();
    const offer = page.getByRole('region', { name: /^You have words here/ });
    // A browser that keeps the page whole has nothing to bring back.
    const bringBack = offer.getByRole('button', { name: 'Bring them back' });
    await expect
      .poll(
        async () => (await bringBack.isVisible()) || (await textOf(page).innerText()).includes('as one does'),
      )
      .toBe(true);
    await step('90 come back to');
    if (await bringBack.isVisible()) await tap(bringBack);
    await page.reload();
    await tap(bringBack);
    await expect.poll(() => textOf(page).innerText()).toContain('as one does');
    await step('91 brought back');
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.close();
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await page.context().close();
  },
  3 * MINUTE,
);

it.each(DEVICES)(
  'a sign-in that ends while she writes loses nothing: $name',
  async (device) => {
    const title = `Written after the sign-in ended, on ${device.name}`;
    const { page, tap, type, step } = handOf(await signIn(device.options), device);
    await page.goto(`${url()}/write/posts/new/?kind=article`);
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await type(textOf(page), `${title}, and nothing was lost. ${FILLING}`);
    await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    const kept = await page.context().cookies();
    await page.context().clearCookies();
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Your sign-in has ended\./);
    await step('92 no longer signed in');
    // In another tab she signs in.
    await page.context().addCookies(kept);
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await step('93 published all the same');
    await page.context().close();
  },
  3 * MINUTE,
);

it.each(DEVICES)(
  'a server that is away between typing and saving loses nothing: $name',
  async (device) => {
    const title = `Written while the server slept, on ${device.name}`;
    const { page, tap, type, step } = handOf(await signIn(device.options), device);
    await page.goto(`${url()}/write/posts/new/?kind=article`);
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await type(textOf(page), `${title}, and it is all there. ${FILLING}`);
    await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    await stop();
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^(?:There is no connection|No answer came)\./);
    await step('94 nobody answers');
    await start();
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await tap(page.getByRole('status').getByRole('link', { name: 'See it' }).first());
    await page.getByRole('heading', { name: title }).first().waitFor();
    await step('95 published after all');
    await page.context().close();
  },
  3 * MINUTE,
);

/** What the browser has kept of words that are not saved. */
function copies(): Promise<string> {
  return new Promise((resolve) => {
    const asked = indexedDB.open('writing');
    asked.onsuccess = () => {
      const all = asked.result.transaction('copies').objectStore('copies').getAll();
      all.onsuccess = () => {
        asked.result.close();
        resolve(JSON.stringify(all.result));
      };
    };
  });
}
