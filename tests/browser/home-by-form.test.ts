import { expect, it } from 'vitest';
import { MINUTE, useForm } from './use-form.ts';

const HOME = `sections:
  - kind: welcome
    title: A calmer way
  - kind: newest
    count: 3
`;

const form = useForm({ 'home.yaml': HOME });

it(
  'the home page is changed in the form, section by section, and nothing else of it',
  async () => {
    const page = await form.open('home');
    await page.getByRole('button', { name: 'Expand All' }).first().click();
    const title = page.locator('[data-key-path="sections.0.title"] input').first();
    await title.waitFor();
    await title.fill('A calmer way through a divorce');
    await form.save(page);
    expect(form.inBare('show', 'main:content/home.yaml')).toBe(
      HOME.replace('A calmer way', 'A calmer way through a divorce'),
    );
  },
  2 * MINUTE,
);
