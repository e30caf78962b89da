import { expect, it } from 'vitest';
import { MINUTE, useForm } from './use-form.ts';

const form = useForm({ 'words.txt': '# Mine.\nlimerence\n' });

it(
  'are a text of the form, and are saved in the order of the alphabet',
  async () => {
    const page = await form.open('words');
    const words = page.locator('[data-key-path="body"] textarea').first();
    await words.waitFor();
    expect(await words.inputValue()).toBe('# Mine.\nlimerence');
    await words.fill('# Mine.\nlimerence\nheartmap');
    await form.save(page);
    expect(form.inBare('show', 'main:content/words.txt')).toBe('# Mine.\nheartmap\nlimerence\n');
    expect(form.inBare('diff', '--name-only', 'main~', 'main').trim()).toBe('content/words.txt');
  },
  2 * MINUTE,
);
