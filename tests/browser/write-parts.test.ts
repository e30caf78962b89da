import { expect, it } from 'vitest';
import { MINUTE, PHONE, useWritingSite } from './writing-site.ts';

const { url, inBare, signIn } = useWritingSite();

const FIRST = 'main:content/posts/first.mdx';
const TOUCH = { viewport: PHONE, hasTouch: true, isMobile: true };

it(
  'who wrote it is put in order by buttons, with thumb and keyboard, and saved so',
  async () => {
    const page = await signIn(TOUCH);
    await page.goto(`${url()}/write/posts/first/`);
    await page.locator('.body-bar').waitFor();
    const part = page.locator('details[data-group="who"]');
    expect(await part.locator('summary').first().innerText()).toContain('Written by: ');
    await part.locator('summary').first().tap();
    const people = part.locator('fieldset[data-field="author"]');
    const names = () => people.locator('[data-choice] > label').allInnerTexts();
    const [coach = '', guest = ''] = await names();
    await people.getByRole('checkbox', { name: guest }).tap();
    expect(await part.locator('.summed').innerText()).toBe('Changed, and not saved yet');
    await people.getByRole('button', { name: `Move ${guest} up` }).tap();
    expect(await names()).toEqual([guest, coach]);
    const down = people.getByRole('button', { name: `Move ${guest} down` });
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await people.getByRole('button', { name: `Move ${guest} up` }).press('Enter');
    expect(await people.getByRole('status').innerText()).toBe(`${guest} is now number 1 of 2.`);
    await page.getByRole('button', { name: 'Publish', exact: true }).tap();
    await page.locator('.write-says').getByText('Published.').waitFor();
    expect(inBare('show', FIRST)).toMatch(/author:(?: \[guest, coach\]|\n {2}- guest\n {2}- coach)\n/);
    await page.context().close();
  },
  4 * MINUTE,
);

it(
  'and without script by the places beside them; a new address is shown, and refused in words',
  async () => {
    const page = await signIn();
    await page.goto(`${url()}/write/posts/first/`);
    await page.locator('details[data-group="who"] > summary').click();
    const people = page.locator('fieldset[data-field="author"]');
    const places = people.getByLabel('Place');
    expect(await places.count()).toBe(2);
    await places.first().fill('2');
    await places.last().fill('1');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.waitForURL('**/?done=published');
    expect(inBare('show', FIRST)).toMatch(/author:(?: \[coach, guest\]|\n {2}- coach\n {2}- guest)\n/);

    await page.goto(`${url()}/write/posts/new/?kind=article`);
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('A third one');
    await page.locator('details[data-group="address"] > summary').click();
    await page.getByRole('textbox', { name: 'Address on the site' }).fill('first');
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('It is short.');
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.getByText('/posts/first/ is taken. Choose another.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe('A third one');
    await page.getByRole('textbox', { name: 'Address on the site' }).fill('number-three');
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.waitForURL('**/write/posts/number-three/?done=draft');
    await page.context().close();
  },
  4 * MINUTE,
);

it(
  'the scripts of the form are fetched once, and not for every text anew',
  async () => {
    const page = await signIn(TOUCH);
    /** The bytes that came for them over the line, as the browser counts them. */
    const open = async (address: string) => {
      await page.goto(`${url()}/write/${address}`);
      await page.locator('.body-visual [contenteditable="true"]').first().waitFor();
      return page.evaluate(() => {
        const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        return all
          .filter(({ name }) => name.includes('/write/field/'))
          .reduce((sum, { transferSize }) => sum + transferSize, 0);
      });
    };
    expect(await open('posts/first/')).toBeGreaterThan(200_000);
    expect(await open('posts/second/')).toBeLessThan(1000);
    expect(await open('posts/new/?kind=article')).toBeLessThan(1000);
    await page.context().close();
  },
  MINUTE,
);

it(
  'what is new in a comparison can be put into the text before it is saved, and nobody sees an id',
  async () => {
    const page = await signIn(TOUCH);
    await page.goto(`${url()}/write/posts/new/?kind=comparison`);
    await page.locator('.body-visual [contenteditable="true"]').first().waitFor();
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Holding on');
    await page.locator('details[data-group="address"] > summary').tap();
    expect(await page.getByRole('textbox', { name: 'Address on the site' }).inputValue()).toBe('holding-on');
    await page.getByRole('button', { name: 'Add: Pattern' }).tap();
    const name = page.getByRole('textbox', { name: 'Its name' });
    expect(await name.evaluate((input) => input === document.activeElement)).toBe(true);
    await name.fill('Clinging to hope');
    await page.getByRole('button', { name: 'Insert a block' }).tap();
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('button', { name: 'What a pattern is' }).tap();
    await dialog.getByLabel('Which pattern').selectOption({ label: 'Clinging to hope' });
    await dialog.getByRole('button', { name: 'Insert', exact: true }).tap();
    await page.getByRole('button', { name: 'Save as a draft' }).tap();
    await page.locator('.write-says').getByText('Saved as a draft.').waitFor();
    const saved = inBare('show', 'main:content/posts/holding-on/index.mdx');
    expect(saved).toContain('id: clinging-to-hope');
    expect(saved).toContain('<Definition of="clinging-to-hope" />');
    await page.context().close();
  },
  4 * MINUTE,
);

it(
  'looks are chosen by eye, codes by their names, and what is rarely asked of a picture is folded away',
  async () => {
    const page = await signIn(TOUCH);
    await page.goto(`${url()}/write/site/`);
    await page.locator('picture-field button').first().waitFor();
    await page.locator('details[data-group="look"] > summary').tap();
    const colour = page.locator('colour-field').first();
    await colour.locator('input[type="color"]').fill('#0f5e4d');
    expect(await colour.locator('input[type="text"]').inputValue()).toBe('#0f5e4d');
    await page.locator('details[data-group="languages"] > summary').tap();
    const language = page.getByRole('combobox', { name: 'Language' });
    expect(await language.locator('option:checked').innerText()).toBe('English (United Kingdom)');
    const below = page.getByRole('textbox', { name: 'Line below it' }).first();
    expect(await below.isVisible()).toBe(false);
    await page.getByText('More about this picture').first().tap();
    expect(await below.isVisible()).toBe(true);
    await page.goto(`${url()}/write/home/`);
    const add = page.getByRole('button', { name: 'Add: What clients say' }).first();
    await add.waitFor();
    expect(await add.locator('svg path').count()).toBeGreaterThan(1);
    await page.context().close();
  },
  4 * MINUTE,
);
