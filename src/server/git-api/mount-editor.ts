import type { Context, Hono } from 'hono';
import type { GitHost } from '../../editor/git-host.ts';
import type { KeptView } from '../../editor/kept-view.ts';
import type { WriteView } from '../../editor/form/write-view.ts';
import type { WarningsView } from '../../editor/warnings-view.ts';
import type { Warning } from '../export/warnings.ts';
import { createFileRoutes } from '../write/file-routes.ts';
import type { FileRoutesOptions } from '../write/file-pages.ts';
import { createWriteRoutes, type WriteStatus } from '../write/write-routes.ts';
import { createAdminPage } from './admin-page.ts';
import { createGitApi } from './git-api.ts';
import { createKeptPage } from './kept-page.ts';
import { openKeptTexts } from './kept-texts.ts';
import type { SaveOptions } from './save-contents.ts';
import { createWarningsPage } from './warnings-page.ts';

/** What the coach's form needs of the world around it. */
export interface Editor extends SaveOptions {
  /** What of the live site is worth a look, and is not accepted. */
  listWarnings: () => Warning[];
}

/** The same with what belongs to one release. */
export interface MountedEditor extends Editor {
  /** The site's name. */
  title: string;
  /** Where the build put the field for the text of a post. */
  fieldFolder: string;
  /** Where the repository is, when it is not the site's own. */
  gitHost?: GitHost | undefined;
}

export interface MountOptions extends MountedEditor, Pick<FileRoutesOptions, 'talk' | 'showFile'> {
  /** Whether the coach herself is asking. */
  isOwner: (c: Context) => Promise<boolean>;
  /** Of the site. */
  language: string;
  siteOrigin: string;
  headers: Record<string, string>;
  now: () => Date;
  showKept: (c: Context, view: KeptView) => Promise<Response>;
  showWrite: (c: Context, view: WriteView, status?: WriteStatus) => Promise<Response>;
  showWarnings: (c: Context, view: WarningsView, status?: 200 | 409 | 422) => Promise<Response>;
}

/**
 * Puts the form at /admin/ and, where the repository is the site's own, its git service at /api/git/ and
 * what the gate has refused, and what it found worth a look, below the form.
 */
export function mountEditor(site: Hono, options: MountOptions): void {
  site.get('/admin', (c) => c.redirect('/admin/', 301));
  if (!options.gitHost) {
    const texts = openKeptTexts(options.repository, options.now);
    site.get('/write/kept', (c) => c.redirect('/write/kept/', 301));
    site.get('/admin/kept/', (c) => c.redirect('/write/kept/', 303));
    site.route('/write/kept/', createKeptPage({ ...options, texts, show: options.showKept }));
    site.get('/write/warnings', (c) => c.redirect('/write/warnings/', 301));
    site.get('/admin/warnings/', (c) => c.redirect('/write/warnings/', 303));
    site.route('/write/warnings/', createWarningsPage({ ...options, show: options.showWarnings }));
    site.route('/api/git', createGitApi(options));
    site.route('/write/', createFileRoutes(options));
    site.get('/write', (c) => c.redirect('/write/', 301));
    site.route('/write/', createWriteRoutes({ ...options, show: options.showWrite }));
  }
  site.route('/admin/', createAdminPage(options));
}
