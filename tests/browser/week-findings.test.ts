import { expect, it } from 'vitest';
import { buttonOf, DEVICES, handOf, saysOf, textOf } from './week.ts';
import { MINUTE, useWritingSite } from './writing-site.ts';

// What the checks find in the coach's week (week.test.ts), and how she gets past it.

const { url, inBare, signIn } = useWritingSite();

const FILLING = 'Whoever waits for the other waits long, and both know it. '.repeat(18).trim();

it.each(DEVICES)(
  'a story with a name nobody declared is refused, told, and mended by a press: $name',
  async (device) => {
    const title = `What she did not say, on ${device.name}`;
    const { page, tap, type, pick, choose, step } = handOf(await signIn(device.options), device);
    await page.goto(`${url()}/write/posts/new/?kind=article`);
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await type(textOf(page), `${title}, and why it matters to both. ${FILLING}`);
    await tap(buttonOf(page, 'Insert a block'));
    const dialog = page.getByRole('dialog');
    await step('20 what can be inserted');
    // What tells of a comparison's patterns comes behind what a plain post can have.
    expect(await dialog.getByRole('button').first().innerText()).toContain('Client story');
    await tap(dialog.getByRole('button', { name: /^Client story/ }));
    await step('21 a story asked for');
    await type(dialog.getByLabel(/^Who is in it/), 'Sarah');
    await choose(dialog.getByLabel('Why it may be told'), 'What would give them away is changed');
    await pick(dialog.getByLabel('Read through on'), new Date().toISOString().slice(0, 10));
    await tap(dialog.getByRole('button', { name: 'Insert', exact: true }));
    await step('22 a story inserted');
    await type(
      page.locator('.body-block [contenteditable="true"]').last(),
      'Sarah told me that she had waited for Margaret to call, and that the evening was long.',
    );
    await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    await tap(buttonOf(page, 'Publish'));
    const found = page.getByRole('dialog', { name: 'Not published yet' });
    await found.waitFor();
    // It opens at its top, and says what it is about in her own sentence.
    expect(await found.locator('.findings-body').evaluate((it) => it.scrollTop)).toBe(0);
    expect(await found.locator('mark').first().innerText()).toContain('Margaret');
    await step('23 refused');
    await tap(found.getByRole('button', { name: 'Go to the place' }).first());
    await found.waitFor({ state: 'detached' });
    await step('24 at the place');
    await tap(buttonOf(page, 'Publish'));
    await tap(found.getByRole('button', { name: /^Add Margaret as a changed name$/ }));
    await step('25 what is to be done');
    await tap(found.getByRole('button', { name: 'Save with these' }));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await step('26 published with a story');
    await page.context().close();
  },
  4 * MINUTE,
);

const ANSWERS = [
  { answer: 'It may stay', presses: ['It may stay', 'Save with these'] },
  { answer: 'Publish it as it is', presses: ['Publish it as it is'] },
];

it.each(DEVICES.flatMap((device) => ANSWERS.map((answer) => ({ ...answer, device, name: device.name }))))(
  'what is worth a look is asked, and stays by “$answer”: $name',
  async ({ device, answer, presses }) => {
    const title = `Names we carry (${answer.toLowerCase()}), on ${device.name}`;
    const { page, tap, type, step } = handOf(await signIn(device.options), device);
    await page.goto(`${url()}/write/posts/new/?kind=article`);
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await type(textOf(page), `${title}, are older than we are. The name Margaret means a pearl. ${FILLING}`);
    await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    await tap(buttonOf(page, 'Publish'));
    const asked = page.getByRole('dialog', { name: 'Worth a look' });
    await asked.waitFor();
    await step(`30 worth a look, ${answer}`);
    for (const press of presses) await tap(asked.getByRole('button', { name: press, exact: true }).first());
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await step(`31 published, ${answer}`);
    const file = inBare('grep', '-lF', title, 'main', '--', 'content/posts').trim();
    expect(inBare('show', file)).toMatch(/^accepted:[^]*name-outside-story/m);
    // What was answered once is not asked again.
    await tap(textOf(page).locator('p').last());
    await page.keyboard.press('End');
    await page.keyboard.insertText(' And one more.');
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => inBare('show', file)).toContain('And one more.');
    expect(await asked.count()).toBe(0);
    await page.context().close();
  },
  4 * MINUTE,
);
