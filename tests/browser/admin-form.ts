import type { Locator, Page } from 'playwright-core';

/** Opens a post in the form, in a page that has been to the site's origin or to nothing yet. */
export async function openInForm(page: Page, siteUrl: string, name: string): Promise<Locator> {
  await page.goto(`${siteUrl}/admin/#/collections/posts/entries/${name}`);
  // The page of the post before may still be there; posts of these tests have the id as their name.
  await page.waitForFunction((wanted) => {
    const id = document.querySelector<HTMLInputElement>('[data-key-path="id"] input');
    return id?.value === wanted;
  }, name);
  return page.getByRole('textbox', { name: 'Title' }).first();
}

/** Sveltia makes a field only once it is in sight: on this screen, all are. */
export const TALL = { viewport: { width: 1280, height: 15_000 } };

/** The post's text, as it is stored. */
export async function findText(page: Page): Promise<Locator> {
  const field = page.locator('[data-key-path="body"]').first();
  const text = field.locator('textarea:visible, [contenteditable="true"]:visible').first();
  await text.waitFor();
  return text;
}

/** The same as it will look, where the guard lets that be. */
export async function openVisually(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Visual', exact: true }).click();
  const text = page
    .getByRole('textbox', { name: 'Text', exact: true })
    .and(page.locator('[contenteditable]'));
  await text.waitFor();
  return text;
}

export function saveForm(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Save', exact: true }).click();
}
