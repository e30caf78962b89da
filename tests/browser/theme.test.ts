import { describe, expect, it } from 'vitest';
import { useSiteInBrowser } from './open-site.ts';

const opened = useSiteInBrowser();

async function open(colorScheme: 'light' | 'dark') {
  const { page, context } = await opened.open('/', { colorScheme });
  const isDark = () =>
    page.evaluate(() => {
      const [red = 255] =
        getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      return red < 128;
    });
  return { context, page, isDark, button: page.getByRole('button', { name: 'Dark theme' }) };
}

describe('the theme', () => {
  it('follows the system and stores nothing until the switch is used', async () => {
    const { page, isDark, context, button } = await open('dark');
    expect(await isDark()).toBe(true);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await isDark()).toBe(false);
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  it('keeps what was chosen on the next page, before anything is drawn', async () => {
    const { page, isDark, context, button } = await open('light');
    await button.click();
    expect(await isDark()).toBe(true);
    await page.addInitScript(() => {
      // The theme stands before the body does: nothing is drawn without one.
      new MutationObserver((_, observer) => {
        if (!document.querySelector('body')) return;
        Reflect.set(window, 'themeAtBody', document.documentElement.dataset['theme']);
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${opened.url()}/about/`);
    expect(await page.evaluate(() => String(Reflect.get(window, 'themeAtBody')))).toBe('dark');
    expect(await isDark()).toBe(true);
    await context.close();
  });

  it('forgets what was chosen when it is what the system says', async () => {
    const { page, isDark, context, button } = await open('light');
    await button.click();
    await button.click();
    expect(await isDark()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });
});
