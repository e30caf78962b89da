import { expect, it } from 'vitest';
import { until } from '../until.ts';
import { buttonOf, DEVICES, handOf, saysOf, textOf } from './week.ts';
import { MINUTE, useWritingSite } from './writing-site.ts';

// What the coach changes of her whole site in her week (week.test.ts), and what a reader sees of it.

const { url, inBare, signIn } = useWritingSite();

const read = async (address: string) => (await fetch(url() + address)).text();

it.each(DEVICES)(
  'title, description, email, booking, menu and help lines are changed, and seen by a reader: $name',
  async (device) => {
    const name = device.name.replace('a ', '');
    const { page, tap, type, retype, step } = handOf(await signIn(device.options), device);
    await page.goto(`${url()}/write/`);
    await step('60 all that is written');
    await tap(page.getByRole('link', { name: 'Site', exact: true }));
    await retype(page.getByLabel('Name of your site'), `Nearer, by ${name}`);
    await retype(
      page.getByLabel('In one sentence'),
      `Notes on being close to one another, written on a ${name} by the coach.`,
    );
    await tap(page.getByText('How readers reach you', { exact: true }).first());
    await retype(page.getByLabel('Your email address'), `${name}@coach-of-this-test.org`);
    await retype(
      page.getByLabel('Where one books a talk'),
      `https://calendar.coach-of-this-test.org/${name}`,
    );
    await step('61 how readers reach her');
    await tap(page.locator('summary', { hasText: 'Menu' }));
    await tap(page.locator('form-list[data-name="menu"] [data-act="add"]'));
    const entry = page.locator('form-list[data-name="menu"] [data-entry]').last();
    await type(entry.getByRole('textbox').first(), 'Write to me');
    await type(entry.getByRole('combobox'), '/contact/');
    await step('62 the menu');
    await tap(page.locator('summary', { hasText: 'Help lines' }));
    await retype(page.getByLabel('Phone', { exact: true }).first(), '116 006');
    await step('63 the help lines');
    await tap(buttonOf(page, 'Save'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await tap(page.getByRole('status').getByRole('link', { name: 'See it' }).first());
    await page.getByRole('heading', { name: `Nearer, by ${name}` }).waitFor();
    await step('64 the site with its new name');
    const home = await read('/');
    expect(home).toContain(`Nearer, by ${name}`);
    expect(home).toContain(`written on a ${name}`);
    expect(home).toContain('Write to me');
    expect(await read('/contact/')).toContain(`${name}@coach-of-this-test.org`);
    expect(inBare('show', 'main:content/site.yaml')).toContain('116 006');
    // Gone again for the other device.
    await page.goto(`${url()}/write/site/`);
    await tap(page.locator('summary', { hasText: 'Menu' }));
    await tap(page.locator('form-list[data-name="menu"] [data-act="remove"]').last());
    await tap(buttonOf(page, 'Save'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await page.context().close();
  },
  4 * MINUTE,
);

it.each(DEVICES)(
  'the home page gets a section and another order: $name',
  async (device) => {
    const name = device.name.replace('a ', '');
    const { page, tap, type, step } = handOf(await signIn(device.options), device);
    await page.goto(url());
    await tap(page.getByRole('link', { name: 'Edit this page' }));
    await page.getByRole('heading', { name: 'Home page', level: 1 }).waitFor();
    await step('65 the home page in the form');
    await tap(page.getByRole('button', { name: 'Add: A quotation' }));
    const added = page.locator('form-list[data-name="sections"] [data-entry]').last();
    await type(added.getByRole('textbox').first(), `Being near is a thing one does, said a ${name}.`);
    await step('66 a section added');
    if (await added.getByRole('button', { name: 'Up', exact: true }).isEnabled())
      await tap(added.getByRole('button', { name: 'Up', exact: true }));
    await tap(buttonOf(page, 'Save'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await tap(page.getByRole('status').getByRole('link', { name: 'See it' }).first());
    await page.getByText(`said a ${name}.`).waitFor();
    await step('67 the home page seen');
    await page.context().close();
  },
  4 * MINUTE,
);

it.each(DEVICES)(
  'a topic and a person are added and used, and words are allowed: $name',
  async (device) => {
    const name = device.name.replace('a ', '');
    const { page, tap, type, step } = handOf(await signIn(device.options), device);
    await page.goto(`${url()}/write/`);
    await tap(page.getByRole('link', { name: 'New topic' }));
    await type(page.getByLabel('Name', { exact: true }), `Quarrels on a ${name}`);
    await type(
      page.getByLabel('In one sentence'),
      `What to do when the two of you quarrel, thought of on a ${name}.`,
    );
    await tap(buttonOf(page, 'Save'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\./);
    await step('70 a topic');
    await page.goto(`${url()}/write/`);
    await tap(page.getByRole('link', { name: 'New person' }));
    await type(page.getByLabel('Name', { exact: true }), `Robin of the ${name}`);
    await type(page.getByLabel('What this person does'), 'Guest');
    await type(page.getByLabel('About this person'), 'Writes now and then about what helps two people.');
    await tap(buttonOf(page, 'Save'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\./);
    await step('71 a person');
    await page.goto(`${url()}/write/words/`);
    await step('72 the words');
    await type(page.locator('#f-body'), `\nzwischenmenschlich${name}`);
    await tap(buttonOf(page, 'Save'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\./);
    expect(inBare('show', 'main:content/words.txt')).toContain(`zwischenmenschlich${name}`);

    const title = `When ${name}s are laid down`;
    await page.goto(`${url()}/write/posts/new/?kind=article`);
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await type(
      textOf(page),
      `${title}, the evening is zwischenmenschlich${name} again. ${'Whoever waits for the other waits long. '.repeat(20)}`,
    );
    await tap(page.getByRole('checkbox', { name: `Quarrels on a ${name}` }));
    await tap(page.locator('summary', { hasText: 'Who wrote it' }));
    await tap(page.getByRole('checkbox', { name: `Robin of the ${name}` }));
    await step('73 used in a post');
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await tap(page.getByRole('status').getByRole('link', { name: 'See it' }).first());
    await page.getByText(`Robin of the ${name}`).first().waitFor();
    await until(async () => (await read('/topics/')).includes(`Quarrels on a ${name}`));
    await step('74 seen with both');
    await page.context().close();
  },
  4 * MINUTE,
);
