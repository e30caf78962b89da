import path from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { repositoryToGitHost } from '../../src/editor/git-host.ts';
import { repositorySchema } from '../../src/posts/schema/repository.ts';
import { createAdminPage } from '../../src/server/admin/admin-page.ts';
import { DIST } from '../fixture-site.ts';
import { openFormPage } from './admin-form.ts';
import { TOKEN } from './fake-forges.ts';

export interface OpenForm {
  url: string;
  context: BrowserContext;
  page: Page;
  /** The hosts that were asked; what the page's policy keeps from being asked is not. */
  asked: Set<string>;
  close: () => Promise<void>;
}

/** The form of a repository at another host, in a browser. */
export async function openForm(
  browser: Browser,
  settings: unknown,
  options?: BrowserContextOptions,
): Promise<OpenForm> {
  const site = new Hono();
  site.route(
    '/admin/',
    createAdminPage({
      title: 'A site',
      isOwner: () => Promise.resolve(true),
      headers: {},
      // Built with the site: see tests/build-site.ts.
      fieldFolder: path.join(DIST, 'server/editor'),
      gitHost: repositoryToGitHost(repositorySchema.parse(settings)),
    }),
  );
  let server: ServerType | undefined;
  const url = await new Promise<string>((resolve) => {
    server = serve({ fetch: site.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
      resolve(`http://127.0.0.1:${port}`);
    });
  });
  const page = await openFormPage(browser, options);
  const context = page.context();
  const asked = new Set<string>();
  const note = (address: string) => {
    if (address.startsWith('http')) asked.add(new URL(address).origin);
  };
  context.on('requestfinished', (request) => {
    note(request.url());
  });
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'csp') note(request.url());
  });
  return {
    url,
    context,
    page,
    asked,
    async close() {
      await context.close();
      await new Promise((resolve) => server?.close(resolve));
    },
  };
}

export async function signInByToken(page: Page, url: string, token = TOKEN): Promise<void> {
  await page.goto(`${url}/admin/`);
  await page.getByRole('button', { name: /using .*token/i }).click();
  await page.getByRole('textbox', { name: /token/i }).fill(token);
  await page.keyboard.press('Enter');
}
