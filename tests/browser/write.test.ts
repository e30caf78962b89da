import path from 'node:path';
import { expect, it } from 'vitest';
import { halves } from '../odd-pictures.ts';
import { validateHtml } from '../validate-html.ts';
import { runAxe } from './axe.ts';
import { MINUTE, PHONE, useWritingSite } from './writing-site.ts';

const { browser, url, folder, inBare, signIn } = useWritingSite();

it(
  'a post with a picture is written on a phone, without script, and seen on the site',
  async () => {
    const page = await signIn();
    await page.getByRole('link', { name: 'Write', exact: true }).click();
    await page.getByRole('link', { name: 'Write a post' }).click();
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('The quiet after a quarrel');
    await page
      .getByRole('textbox', { name: 'Text', exact: true })
      .fill('After a quarrel it is quiet, and both of you wait. One of you can begin with a small word.');
    const picture = path.join(folder(), 'A pier.png');
    await halves(800, 600).png().toFile(picture);
    await page.getByLabel('Choose a picture').first().setInputFiles(picture);
    await page.getByRole('textbox', { name: 'In words' }).first().fill('A pier by the sea.');
    await page.getByRole('checkbox', { name: 'Closeness' }).check();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.waitForURL('**/write/posts/the-quiet-after-a-quarrel/?done=published');
    const said = page.getByRole('status').first();
    expect(await said.innerText()).toContain('Published.');
    expect(inBare('show', 'main:content/posts/the-quiet-after-a-quarrel/index.mdx')).toContain(
      'src: ./a-pier.png',
    );
    await expect
      .poll(async () => (await fetch(`${url()}/posts/the-quiet-after-a-quarrel/`)).status, {
        timeout: MINUTE,
      })
      .toBe(200);
    await said.getByRole('link', { name: 'See it' }).click();
    await page.getByRole('heading', { name: 'The quiet after a quarrel' }).first().waitFor();
    await page.context().close();
  },
  4 * MINUTE,
);

it(
  'what the checks refuse comes back with all that was typed',
  async () => {
    const page = await signIn();
    await page.goto(`${url()}/write/posts/new/?kind=article`);
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Too short');
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('A line.');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Not published yet.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).toBe('A line.');
    await page.goto(`${url()}/write/`);
    await page.getByRole('link', { name: 'Too short' }).click();
    expect(await page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe('Too short');
    await page.context().close();
  },
  4 * MINUTE,
);

it(
  'has nothing that axe or a validator objects to, and fits a phone, by day and by night',
  async () => {
    const state = await (await signIn()).context().storageState();
    const context = await browser().newContext({ storageState: state, viewport: PHONE });
    const page = await context.newPage();
    for (const address of [
      '/write/',
      '/write/posts/first/',
      '/write/posts/new/?kind=article',
      '/write/site/',
      '/write/home/',
    ]) {
      const html = await (await page.goto(url() + address))?.text();
      expect([address, await validateHtml(html ?? '')]).toEqual([address, []]);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) {
          // Of some only one is open at a time.
          details.removeAttribute('name');
          details.open = true;
        }
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await runAxe(page);
        expect([address, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([address, []]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    await context.close();
  },
  4 * MINUTE,
);
