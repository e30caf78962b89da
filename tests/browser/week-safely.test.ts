import { expect, it } from 'vitest';
import { until } from '../until.ts';
import { askForLink } from './sign-in-by-mail.ts';
import { buttonOf, DEVICES, handOf, saysOf, textOf } from './week.ts';
import { MINUTE, useWritingSite } from './writing-site.ts';

// What goes wrong in the coach's week (week.test.ts), and what is lost by it: nothing.

const { url, inBare, mails, stop, start, signIn } = useWritingSite();

const FILLING = 'Whoever waits for the other waits long, and both know it. '.repeat(18).trim();

it.each(DEVICES)(
  'Back and a reload lose nothing: $name',
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
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await page.context().close();
  },
  3 * MINUTE,
);

it.each(DEVICES)(
  'a second tab in which she writes as well takes nothing from the first: $name',
  async (device) => {
    const name = device.name.replace('a ', '');
    const first = handOf(await signIn(device.options), device);
    const { page, tap, type, retype, key, step } = first;
    await page.goto(`${url()}/write/posts/new/?kind=article`);
    const title = `Written in two tabs, on ${device.name}`;
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await type(textOf(page), `${title}, and all of it is there. ${FILLING}`);
    await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    const address = page.url();
    const between = handOf(await page.context().newPage(), device);
    await between.page.goto(`${url()}/write/posts/new/?kind=article`);
    await between.type(
      between.page.getByRole('textbox', { name: 'Title', exact: true }),
      `Written between, on ${device.name}`,
    );
    await between.tap(buttonOf(between.page, 'Save as a draft'));
    await expect.poll(() => saysOf(between.page).innerText()).toMatch(/^Saved as a draft\./);
    await between.page.close();
    const file = inBare('grep', '-l', title, 'main', '--', 'content/posts').trim();

    const second = handOf(await page.context().newPage(), device);
    await second.page.goto(address);
    await second.tap(textOf(second.page).locator('p').last());
    await second.key('End');
    await second.page.keyboard.insertText(` Said in the other tab of the ${name}.`);
    await retype(page.locator('#f-title'), `${title}, twice`);
    await tap(textOf(page).locator('p').last());
    await key('End');
    await page.keyboard.insertText(` Said in this tab of the ${name}.`);
    await second.tap(buttonOf(second.page, 'Publish'));
    await expect.poll(() => saysOf(second.page).innerText()).toMatch(/^Published\.\s+See it$/);
    await tap(buttonOf(page, 'Publish'));
    const dialog = page.getByRole('dialog', { name: 'Saved elsewhere in the meantime' });
    await dialog.waitFor();
    // Posts that were written meanwhile, and that none of the two chose, are no difference.
    expect(await dialog.locator('legend').allInnerTexts()).toEqual([
      'Title',
      'In one sentence',
      'In the text, difference 1',
    ]);
    expect(inBare('show', file)).toContain(`Said in the other tab of the ${name}.`);
    expect(inBare('show', file)).not.toContain(`Said in this tab of the ${name}.`);
    // Put off, nothing of it goes.
    await step('96 saved in the other tab');
    await tap(dialog.getByRole('button', { name: 'Go back, save nothing' }));
    expect(await textOf(page).innerText()).toContain(`Said in this tab of the ${name}.`);
    await tap(buttonOf(page, 'Publish'));
    await tap(
      dialog
        .getByRole('group', { name: 'In the text, difference 1' })
        .getByText('Keep both, first what is written here'),
    );
    await tap(dialog.getByRole('button', { name: 'Save what is chosen' }));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await step('97 both are saved');
    const written = inBare('show', file);
    expect(written).toContain(`title: ${title}, twice`);
    const { pathname } = new URL(address);
    await until(async () => {
      const html = await (await fetch(url() + pathname.replace('/write', ''))).text();
      return ['the other tab', 'this tab'].every((tab) => html.includes(`Said in ${tab} of the ${name}.`));
    });
    // The other tab is behind now, and is told so as well.
    await second.retype(second.page.locator('#f-title'), `${title}, thrice`);
    await second.tap(buttonOf(second.page, 'Publish'));
    await second.page.getByRole('dialog', { name: 'Saved elsewhere in the meantime' }).waitFor();
    await page.context().close();
  },
  4 * MINUTE,
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
    // From her other device she signs out of all of them.
    const other = await signIn();
    await other.goto(`${url()}/moderate/sessions/`);
    await other.getByRole('button', { name: 'Sign out everywhere' }).click();
    await other.waitForLoadState();
    await other.context().close();
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Your sign-in has ended\./);
    await step('92 no longer signed in');
    const opened = page.context().waitForEvent('page');
    await tap(saysOf(page).getByRole('link', { name: 'Sign in in another tab' }));
    const door = handOf(await opened, device);
    await door.page.goto(await askForLink(door, { mails, url }));
    await door.tap(buttonOf(door.page, 'Sign in'));
    await door.page.getByRole('heading', { name: 'Your desk' }).waitFor();
    await door.step('92b signed in again by the mail');
    await door.page.close();
    expect(await textOf(page).innerText()).toContain('and nothing was lost.');
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await step('93 published all the same');
    await tap(page.getByRole('status').getByRole('link', { name: 'See it' }).first());
    await page.getByText('and nothing was lost.').first().waitFor();
    await page.context().close();
  },
  3 * MINUTE,
);

it.each(DEVICES)(
  'a link from the mail that opens where she wrote leaves her words there: $name',
  async (device) => {
    const title = `Left for the mail, on ${device.name}`;
    const hand = handOf(await signIn(device.options), device);
    const { page, tap, type, step } = hand;
    await page.goto(`${url()}/write/posts/new/?kind=article`);
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await type(textOf(page), `${title}, and come back to. ${FILLING}`);
    await expect.poll(() => page.evaluate(copies)).toContain('and come back to.');
    await page.context().clearCookies();
    // She comes to the door in the same tab, as who has closed all others does.
    await page.goto(`${url()}/write/posts/new/?kind=article`);
    await page.goto(await askForLink(hand, { mails, url }));
    await tap(buttonOf(page, 'Sign in'));
    await page.getByRole('heading', { name: 'Your desk' }).waitFor();
    await page.goto(`${url()}/write/`);
    await tap(page.getByRole('link', { name: 'Write a post' }));
    await tap(page.getByRole('button', { name: 'Bring them back' }));
    await expect.poll(() => textOf(page).innerText()).toContain('and come back to.');
    await step('98 brought back after the mail');
    await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
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
