import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** Drawing a whole form without a graphics card takes a busy machine more than half a minute. */
const PATIENCE = 120_000;

/** Sveltia makes a field only once it is in sight: on this screen, all are. */
export const TALL = { viewport: { width: 1280, height: 15_000 } };

/** A browser of its own for one visit to the form. */
export async function openFormPage(browser: Browser, options: BrowserContextOptions = TALL): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

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

/** Opens an empty form from the list, once that is there: opened before, Sveltia may draw it twice. */
export async function openNewInForm(page: Page, siteUrl: string): Promise<void> {
  await page.goto(`${siteUrl}/admin/#/collections/posts`);
  await page.getByRole('gridcell', { name: /\w/ }).first().waitFor();
  await page.goto(`${siteUrl}/admin/#/collections/posts/new`);
}

/** The post's text, as it is stored. */
export async function findText(page: Page): Promise<Locator> {
  const field = page.locator('[data-key-path="body"]').first();
  const text = field.locator('textarea:visible, [contenteditable="true"]:visible').first();
  await text.waitFor();
  return text;
}

/** The same as it will look, where the guard lets that be. */
export async function openVisually(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'As it looks', exact: true }).click();
  const text = page
    .getByRole('textbox', { name: 'Text', exact: true })
    .and(page.locator('[contenteditable]'));
  await text.waitFor();
  return text;
}

export interface PictureWords {
  alt: string;
  caption?: string;
}

/** Uploads a picture by the button above the text; gives the dialog that asks what it shows. */
export async function uploadPicture(page: Page, file: string): Promise<Locator> {
  await page
    .getByRole('toolbar', { name: 'Text' })
    .getByRole('button', { name: 'Picture', exact: true })
    .click();
  const assets = page.getByRole('dialog');
  await assets.locator('input[type="file"]').first().setInputFiles(file);
  await assets.getByRole('button', { name: 'Insert' }).click();
  const dialog = page.getByRole('dialog', { name: 'Picture', exact: true });
  await dialog.waitFor();
  return dialog;
}

/** Says in that dialog what the picture shows, and places it. */
export async function placePicture(dialog: Locator, { alt, caption }: PictureWords): Promise<void> {
  await dialog.getByRole('textbox', { name: 'In words' }).fill(alt);
  if (caption !== undefined) await dialog.getByRole('textbox', { name: 'Caption' }).fill(caption);
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await dialog.waitFor({ state: 'detached' });
}

export function saveForm(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** Waits until Sveltia is back in its list: only then it has put away the copy it keeps of an open form. */
export function waitForList(page: Page, timeout = PATIENCE): Promise<void> {
  return page.waitForURL(({ hash }) => hash.endsWith('/collections/posts'), { timeout });
}
