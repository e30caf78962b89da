import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { makeComment, makeOldSite, type OldPost } from './old-site.ts';
import { says } from './use-writing.ts';
import { DEVICES, draw, handOf } from './week.ts';
import { MINUTE, useWritingSite } from './writing-site.ts';

// A coach goes on writing at the old place while she moves: she sends the same export twice, and then a newer one. What she
// has mended and published here meanwhile stays hers.

const { url, folder, inBare, signIn } = useWritingSite();

const text = (
  id: number,
  title: string,
  slug: string,
  html: string,
  more: Partial<OldPost> = {},
): OldPost => ({
  id,
  title,
  slug,
  html: `<p>${html}</p>`,
  ...more,
});

const FIRST = text(12, 'When to speak', 'when-to-speak', 'Not before you have listened.', {
  category: 'Talking',
  comments: makeComment(1, 'Ann', 'This helped me at breakfast.'),
});
const CHANGED = text(13, 'A quiet week', 'a-quiet-week', 'For one week we gave no advice.');
const GONE = text(14, 'What I took down', 'what-i-took-down', 'This stood there for a year.');
const SAME = text(15, 'Two chairs', 'two-chairs', 'We sat on them every Sunday.');
const PAGE = text(900, 'How I work', 'how-i-work', 'You tell me what brought you here.', {
  kind: 'page',
  comments: makeComment(3, 'Cleo', 'Do you work on Mondays?'),
});
const OLD = [FIRST, CHANGED, GONE, SAME, PAGE];
const NEWER = [
  text(20, 'A new one', 'a-new-one', 'Written last week.'),
  text(21, 'A second new one', 'a-second-new-one', 'Written yesterday.'),
  { ...FIRST, comments: `${FIRST.comments ?? ''}${makeComment(2, 'Bo', 'Me too, at dinner.', 1)}` },
  { ...CHANGED, html: '<p>For one week we gave no advice, and then for two.</p>' },
  { ...SAME, html: `\n\n<div><p>We sat on <em>them</em> every Sunday.</p></div>` },
  PAGE,
  text(22, 'The newest', 'the-newest', 'Written today.'),
];

const REPORT = /\/write\/import\/\d{4}-\d\d-\d\d-\w+\/$/;

async function send(page: Page, year: number, posts: readonly OldPost[]): Promise<string> {
  const file = path.join(folder(), `${year}.xml`);
  fs.writeFileSync(file, makeOldSite(year, posts));
  await page.goto(`${url()}/write/import/`);
  await page.getByLabel('Files of your old site').setInputFiles(file);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('button', { name: 'Choose something else' }).waitFor();
  return (await page.locator('main form p:not(.where)').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
}

async function write(page: Page, button = 'Write the drafts'): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.waitForURL(REPORT, { timeout: 2 * MINUTE });
}

/** Each text of the report by its heading, with what stands below it. */
async function tellReport(page: Page): Promise<Record<string, string>> {
  const items = await page.locator('.items > .item').all();
  const told = await Promise.all(
    items.map(async (item) => [
      await item.getByRole('heading', { level: 2 }).innerText(),
      await item.locator('.where').innerText(),
    ]),
  );
  return Object.fromEntries(told) as Record<string, string>;
}

it.each(DEVICES)(
  'brings what is new, says what was changed there, and leaves what is here: $name',
  async (device) => {
    const { page, tap } = handOf(await signIn(device.options), device);
    const name = device.name.replaceAll(' ', '-');
    const year = device.options.isMobile ? 2018 : 2019;
    expect(await send(page, year, OLD)).toBe('5 texts would come. With 2 comments.');
    await page.getByLabel(/^Talking/).selectOption({ label: 'Closeness' });
    await write(page);
    expect(await tellReport(page)).toEqual({
      'When to speak': 'Draft · 1 comment came along',
      'A quiet week': 'Draft',
      'What I took down': 'Draft',
      'Two chairs': 'Draft',
      'How I work': 'Draft · 1 comment found no place: it is a page here, and pages have no comments',
    });
    await draw(page, `newer-first-${name}`);

    // The first she gives another title, mends and publishes.
    const first = page.getByRole('listitem').filter({ hasText: 'When to speak' }).first();
    await tap(first.getByRole('link', { name: 'Edit' }));
    await page.locator('.body-field').waitFor();
    await page.locator('#f-title').fill(`Speak later, ${year}`);
    await tap(page.getByRole('button', { name: 'Publish', exact: true }));
    await expect.poll(() => says(page).innerText(), { timeout: MINUTE }).toMatch(/^Published\./);
    await page.goto(`${url()}/write/import/`);
    await tap(page.getByRole('link', { name: 'Old blog' }).first());
    const renamed = page
      .getByRole('listitem')
      .filter({ hasText: `Speak later, ${year}` })
      .first();
    await tap(renamed.getByText('Its title there'));
    expect(await renamed.innerText()).toMatch(/Its title there\s+When to speak/);
    await draw(page, `newer-renamed-${name}`);

    // The same once more: nothing comes, and nothing changes.
    const before = inBare('rev-parse', 'main');
    expect(await send(page, year, OLD)).toBe(
      'There is no text in it that would come here. 2 comments are in it. Those come that are not here yet. 5 are here already and stay as they are.',
    );
    await draw(page, `newer-nothing-${name}`);
    await write(page, 'Go on');
    expect(new Set(Object.values(await tellReport(page)))).toEqual(
      new Set([
        'Was here before',
        'Was here before · 1 comment found no place: it is a page here, and pages have no comments',
      ]),
    );
    expect(inBare('rev-parse', 'main')).toBe(before);

    const hers = inBare('ls-tree', '-r', 'main', 'content/').trim().split('\n');
    expect(await send(page, year, NEWER)).toBe(
      '3 texts would come. With 3 comments. 4 are here already and stay as they are. 1 of them was changed there since.',
    );
    await draw(page, `newer-asked-${name}`);
    await write(page);
    expect(await tellReport(page)).toEqual({
      'A new one': 'Draft',
      'A second new one': 'Draft',
      [`Speak later, ${year}`]: 'Was here before · 1 comment came along',
      'A quiet week': 'Was here before',
      'Two chairs': 'Was here before',
      'How I work':
        'Was here before · 1 comment found no place: it is a page here, and pages have no comments',
      'The newest': 'Draft',
    });
    await draw(page, `newer-report-${name}`);
    const now = inBare('ls-tree', '-r', 'main', 'content/').trim().split('\n');
    expect(now).toEqual(expect.arrayContaining(hers));
    expect(now.length).toBe(hers.length + 3);
    await tap(page.getByRole('link', { name: /^To do/ }));
    await page.waitForURL('**/?show=open');
    expect(Object.keys(await tellReport(page))).toEqual(['A new one', 'A second new one', 'The newest']);
    // The new ones have no topic yet.
    await tap(page.getByRole('link', { name: 'Something to mend 4', exact: true }));
    await page.waitForURL('**/?show=missing');
    const changed = page.getByRole('listitem').filter({ hasText: 'A quiet week' }).first();
    expect(await changed.innerText()).toContain(
      'its words there were changed since, and it stays as it is here.',
    );
    expect(await page.locator('.items').innerText()).not.toContain('Two chairs');
    await draw(page, `newer-changed-${name}`);

    // Taken back, it takes what came with it alone.
    await tap(page.getByRole('link', { name: /^All/ }));
    await tap(page.getByRole('button', { name: 'Take this import back' }));
    await page.getByText('All its drafts are deleted.', { exact: true }).waitFor();
    expect(inBare('ls-tree', '-r', 'main', 'content/').trim().split('\n')).toEqual(hers);
    await page.context().close();
  },
  6 * MINUTE,
);
