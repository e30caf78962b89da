import type { Context, Hono } from 'hono';
import { createAdminPage } from './admin-page.ts';
import { createGitApi } from './git-api.ts';
import type { SaveOptions } from './save-contents.ts';

/** What the coach's form needs of the world around it. */
export type Editor = SaveOptions;

export interface MountOptions extends Editor {
  /** Whether the coach herself is asking. */
  isOwner: (c: Context) => Promise<boolean>;
  siteOrigin: string;
  headers: Record<string, string>;
}

/** Puts the form at /admin/ and its git service at /api/git/. */
export function mountEditor(site: Hono, options: MountOptions): void {
  site.get('/admin', (c) => c.redirect('/admin/', 301));
  site.route('/admin/', createAdminPage(options));
  site.route('/api/git', createGitApi(options));
}
