import type { Context, Hono } from 'hono';
import type { KeptView } from '../../editor/kept-view.ts';
import { createAdminPage } from './admin-page.ts';
import { createGitApi } from './git-api.ts';
import { createKeptPage } from './kept-page.ts';
import { openKeptTexts } from './kept-texts.ts';
import type { SaveOptions } from './save-contents.ts';

/** What the coach's form needs of the world around it. */
export type Editor = SaveOptions;

/** The same with what belongs to one release. */
export interface MountedEditor extends Editor {
  /** Where the build put the field for the text of a post. */
  fieldFolder: string;
}

export interface MountOptions extends MountedEditor {
  /** Whether the coach herself is asking. */
  isOwner: (c: Context) => Promise<boolean>;
  siteOrigin: string;
  headers: Record<string, string>;
  now: () => Date;
  showKept: (c: Context, view: KeptView) => Promise<Response>;
}

/** Puts the form at /admin/, what the gate has refused below it, and the git service at /api/git/. */
export function mountEditor(site: Hono, options: MountOptions): void {
  site.get('/admin', (c) => c.redirect('/admin/', 301));
  const texts = openKeptTexts(options.repository, options.now);
  site.get('/admin/kept', (c) => c.redirect('/admin/kept/', 301));
  site.route('/admin/kept/', createKeptPage({ ...options, texts, show: options.showKept }));
  site.route('/admin/', createAdminPage(options));
  site.route('/api/git', createGitApi(options));
}
