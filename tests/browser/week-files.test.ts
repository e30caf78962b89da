import { expect, it } from 'vitest';
import { until } from '../until.ts';
import { buttonOf, DEVICES, handOf, saysOf, textOf } from './week.ts';
import { MINUTE, useWritingSite } from './writing-site.ts';

// What the coach does in her week (week.test.ts) with what is published already.

const { url, inBare, signIn } = useWritingSite();

const read = async (address: string) => {
  const answer = await fetch(url() + address);
  return { status: answer.status, html: await answer.text() };
};

it.each(DEVICES)(
  'a post is edited, gets another address, and an earlier version is taken back: $name',
  async (device) => {
    const name = device.name.replace('a ', '');
    const { page, tap, retype, key, step } = handOf(await signIn(device.options), device);
    const file = inBare('grep', '-l', '^id: first$', 'main', '--', 'content/posts');
    const first = `/posts/${/posts\/([^/.]+)/.exec(file)?.[1] ?? ''}/`;
    await page.goto(url() + first);
    await tap(page.getByRole('link', { name: 'Edit this page' }));
    await textOf(page).waitFor();
    await retype(page.locator('#f-title'), `Two ways, by ${name}`);
    await tap(textOf(page).locator('p').first());
    await key('End');
    await page.keyboard.insertText(` Words from ${name}.`);
    await step('40 an old post in the form');
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await step('41 published again');
    await until(async () => (await read(first)).html.includes(`Words from ${name}.`));

    await tap(page.getByRole('link', { name: 'Address', exact: true }));
    await step('42 its address');
    await retype(page.getByLabel('Address on the site'), `two-ways-${name}`);
    await tap(buttonOf(page, 'Change the address'));
    await page.getByText('It has its new address.').waitFor();
    await step('43 its new address');
    await until(async () => (await read(`/posts/two-ways-${name}/`)).status === 200);
    const moved = await fetch(url() + first, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `/posts/two-ways-${name}/`]);
    const reader = await page.context().browser()?.newPage();
    await reader?.goto(url() + first);
    expect(await reader?.getByRole('heading', { level: 1 }).innerText()).toContain(`Two ways, by ${name}`);
    await reader?.close();

    await tap(page.getByRole('link', { name: 'Earlier versions' }));
    await step('44 earlier versions');
    await tap(page.getByRole('link', { name: 'Read it' }).nth(1));
    await step('45 an earlier version');
    await tap(buttonOf(page, 'Take this one back'));
    await page.getByText('Taken back.').waitFor();
    await step('46 taken back');
    await until(async () => !(await read(`/posts/two-ways-${name}/`)).html.includes(`Words from ${name}.`));
    await page.goBack();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('404');
    await page.context().close();
  },
  4 * MINUTE,
);

it.each(DEVICES)(
  'a post is taken off the site and put on again, deleted with the links to it, and brought back: $name',
  async (device) => {
    const { page, tap, step } = handOf(await signIn(device.options), device);
    await page.goto(`${url()}/posts/second/`);
    await tap(page.getByRole('link', { name: 'Edit this page' }));
    await tap(page.getByRole('link', { name: 'Take off or delete' }));
    await step('50 take off or delete');
    await tap(buttonOf(page, 'Take it off the site'));
    await page.getByText('It is off the site, and a draft now.').waitFor();
    await step('51 off the site');
    await until(async () => (await read('/posts/second/')).status === 404);
    await tap(buttonOf(page, 'Put it on the site'));
    await page.getByText('It is on the site.').waitFor();
    await until(async () => (await read('/posts/second/')).status === 200);
    await step('52 on the site');

    const keep = page.getByLabel('Keep them out of sight');
    if (await keep.isVisible()) await tap(keep);
    await tap(page.getByRole('button', { name: /^Delete/ }).last());
    await page.getByText('Deleted. Here it can be brought back.').waitFor();
    await step('53 deleted');
    await until(async () => (await read('/posts/second/')).status === 410);
    expect((await read('/posts/')).html).not.toContain('/posts/second/');
    await tap(buttonOf(page, 'Bring it back').first());
    await page.getByText('It is back.').waitFor();
    await step('54 brought back');
    await until(async () => (await read('/posts/second/')).status === 200);
    await page.context().close();
  },
  4 * MINUTE,
);
