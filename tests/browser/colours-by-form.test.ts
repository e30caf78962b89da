import { expect, it } from 'vitest';
import { MINUTE, useForm } from './use-form.ts';

const form = useForm();

it(
  'are chosen in the form, and stand in site.yaml as the check takes them',
  async () => {
    const page = await form.open('site');
    const colours = page.locator('[data-key-path="colours"]').first();
    await colours.waitFor();
    // Sveltia sets the name apart by signs for the direction of writing.
    await colours.getByRole('checkbox', { name: /Colours/ }).click();
    const accent = page.locator('[data-key-path="colours.accent"]').first();
    await accent.waitFor();
    await accent.locator('input[type="text"]').fill('#0f5e4d');
    await form.save(page);
    expect(form.inBare('show', 'main:content/site.yaml')).toMatch(
      /^colours:\n {2}accent: ['"]#0f5e4d['"]\n(?! )/m,
    );
  },
  2 * MINUTE,
);
