import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findVisual, LAPTOP, PHONE, press, says, useWriting, waitForCopy } from './use-writing.ts';

const STORM = { title: 'After the storm', body: 'First words.' };

let folder: string;
const file = (name: string) => path.join(folder, name);
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
  await sharp({ create: { width: 900, height: 600, channels: 3, background: '#b33' } })
    .jpeg()
    .toFile(file('pier.jpg'));
  // Noise cannot be made small: 4,000 by 2,600 pixels of it are some 30 MB.
  await sharp(randomBytes(4000 * 2600 * 3), { raw: { width: 4000, height: 2600, channels: 3 } })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toFile(file('Großes Bild.jpg'));
  fs.writeFileSync(file('broken.heic'), randomBytes(50));
  fs.writeFileSync(file('moving.gif'), randomBytes(9_000_000));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const writing = useWriting();

describe.each([
  ['a telephone', PHONE],
  ['a laptop', LAPTOP],
] as const)('a picture on %s', (_name, device) => {
  it('is chosen, seen, described and sent under a name of its own', async () => {
    const { server, page, faults } = await writing.open(STORM, device);
    const field = page.locator('picture-field');
    await field.locator('input[type="file"]').setInputFiles(file('pier.jpg'));
    await field.locator('img').waitFor();
    expect(await field.locator('img').evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(900);
    const words = page.getByLabel('In words');
    await expect.poll(() => words.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await field.getByRole('status').innerText()).toBe(
      'The picture is here. Say in words what it shows.',
    );
    await page.keyboard.insertText('A pier');
    await press(page, 'Publish');
    await says(page).getByRole('link').waitFor();
    // The folder has a pier.jpg already.
    expect(server.posts.get('storm')?.cover).toEqual({ src: './pier-2.jpg', alt: 'A pier' });
    expect(server.arrived[0]?.files).toEqual({ '$file:./pier-2.jpg': fs.statSync(file('pier.jpg')).size });
    // Once is enough.
    await page.getByLabel('Title').fill('Other');
    await press(page, 'Publish');
    await expect.poll(() => server.arrived[1]?.files).toEqual({});
    await page.getByRole('button', { name: 'Remove this picture' }).click();
    await press(page, 'Publish');
    await expect.poll(() => server.arrived[2]?.post.cover.src).toBe('');
    expect(faults).toEqual([]);
  });

  it('is put into the text', async () => {
    const { server, page } = await writing.open(STORM, device);
    await (await findVisual(page)).locator('p').first().click();
    const chooser = page.waitForEvent('filechooser');
    await press(page, 'Picture');
    await (await chooser).setFiles(file('pier.jpg'));
    const dialog = page.getByRole('dialog', { name: 'Picture' });
    await dialog.getByLabel('In words').fill('A pier');
    expect(await dialog.locator('img').evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(900);
    await dialog.getByRole('button', { name: 'Insert' }).click();
    await (await findVisual(page)).locator('img').waitFor();
    await press(page, 'Publish');
    await says(page).getByRole('link').waitFor();
    expect(server.arrived[0]?.post.body).toBe('First words.\n\n![A pier](./pier-2.jpg)');
    expect(Object.keys(server.arrived[0]?.files ?? {})).toEqual(['$file:./pier-2.jpg']);
  });
});

describe('a picture', () => {
  it('of some 30 MB is drawn smaller before it is sent', async () => {
    expect(fs.statSync(file('Großes Bild.jpg')).size).toBeGreaterThan(20_000_000);
    const { server, page } = await writing.open(STORM, PHONE);
    const field = page.locator('picture-field');
    await field.locator('input[type="file"]').setInputFiles(file('Großes Bild.jpg'));
    await expect.poll(() => field.getByRole('status').innerText()).toMatch(/It is sent smaller\./);
    await press(page, 'Publish');
    await says(page).getByRole('link').waitFor();
    const sent = server.arrived[0]?.files['$file:./grosses-bild.jpg'] ?? 0;
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(8_000_000);
  });

  it('that can be neither read nor drawn smaller is refused in words, and nothing is sent', async () => {
    const { server, page } = await writing.open(STORM, PHONE);
    const field = page.locator('picture-field');
    const told = () => field.getByRole('status').innerText();
    await field.locator('input[type="file"]').setInputFiles(file('broken.heic'));
    await expect.poll(told).toMatch(/^This browser cannot read this picture\./);
    await field.locator('input[type="file"]').setInputFiles(file('moving.gif'));
    await expect
      .poll(told)
      .toBe('This picture has 9 MB, and this browser cannot draw it smaller. Choose one of at most 8 MB.');
    await press(page, 'Publish');
    await says(page).getByRole('link').waitFor();
    expect(server.arrived[0]?.files).toEqual({});
  });

  it('is in the copy that the browser keeps', async () => {
    const { server, page, openTab } = await writing.open(STORM, PHONE);
    await page.locator('picture-field input[type="file"]').setInputFiles(file('pier.jpg'));
    await waitForCopy(page, './pier-2.jpg');
    await page.close();
    const again = await openTab();
    await again.getByRole('button', { name: 'Bring them back' }).click();
    await again.locator('picture-field img').waitFor();
    await press(again, 'Publish');
    await says(again).getByRole('link').waitFor();
    expect(Object.keys(server.arrived[0]?.files ?? {})).toEqual(['$file:./pier-2.jpg']);
  });
});
