import type { Context, Hono } from 'hono';
import type { AskToSignIn } from '../../discussion/http/ask-to-sign-in.ts';
import type { GitHost } from '../../editor/git-host.ts';
import type { RefusedTextsView } from '../../editor/refused-texts-view.ts';
import type { WriteView } from '../../editor/form/write-view.ts';
import type { WarningsView } from '../../editor/warnings-view.ts';
import type { Warning } from '../export/warnings.ts';
import { createImportRoutes } from '../moving-in/import-routes.ts';
import type { ImportRoutesOptions } from '../moving-in/import-options.ts';
import type { Imports } from '../moving-in/open-imports.ts';
import { createFileRoutes } from './file-routes.ts';
import type { FileRoutesOptions } from './pages/file-pages.ts';
import { createWriteRoutes, type WriteStatus } from './write-routes.ts';
import type { SaveFormOptions } from './save-form.ts';
import { createStoredPictures } from './stored-pictures.ts';
import { createAdminPage } from '../admin/admin-page.ts';
import { createFieldFiles } from './field-files.ts';
import { createRefusedPage } from './pages/refused-page.ts';
import { openRefusedTexts } from '../save/refused-texts.ts';
import type { SaveOptions } from '../save/save.ts';
import { createWarningsPage } from './pages/warnings-page.ts';

/** What the coach's form needs of the world around it. */
export interface Editor extends SaveOptions {
  /** What of the live site is worth a look, and is not accepted. */
  listWarnings: () => Warning[];
  /** Brings a site from elsewhere; a server that was started before there was this has none. */
  imports?: Imports;
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

export interface MountOptions
  extends MountedEditor, Pick<FileRoutesOptions, 'talk' | 'showFile'>, Pick<SaveFormOptions, 'tellOfLetter'> {
  /** Whether the coach herself is asking. */
  isOwner: (c: Context) => Promise<boolean>;
  askToSignIn: AskToSignIn;
  /** Of the site. */
  language: string;
  siteOrigin: string;
  headers: Record<string, string>;
  now: () => Date;
  showRefused: (c: Context, view: RefusedTextsView) => Promise<Response>;
  showWrite: (c: Context, view: WriteView, status?: WriteStatus) => Promise<Response>;
  /** How the pages of an import are shown. */
  moving?: Pick<ImportRoutesOptions, 'showImport' | 'showReport'>;
  showWarnings: (c: Context, view: WarningsView, status?: 200 | 409 | 422) => Promise<Response>;
}

/** Puts the coach's form at /write/ or, where the repository is at another host, the form of that host at /admin/. */
export function mountEditor(site: Hono, options: MountOptions): void {
  const { gitHost, imports, moving } = options;
  if (gitHost) {
    site.get('/admin', (c) => c.redirect('/admin/', 301));
    site.route('/admin/', createAdminPage({ ...options, gitHost }));
  } else {
    leadOn(site);
    const texts = openRefusedTexts(options.repository, options.now);
    site.get('/write/refused', (c) => c.redirect('/write/refused/', 301));
    site.route('/write/refused/', createRefusedPage({ ...options, texts, show: options.showRefused }));
    site.get('/write/warnings', (c) => c.redirect('/write/warnings/', 301));
    site.route('/write/warnings/', createWarningsPage({ ...options, show: options.showWarnings }));
    site.get('/write/import', (c) => c.redirect('/write/import/', 301));
    if (imports && moving) {
      site.route('/write/import/', createImportRoutes({ ...options, ...moving, imports }));
    }
    site.route('/write/field/', createFieldFiles(options.fieldFolder, options.isOwner));
    site.route('/write/pictures/', createStoredPictures(options));
    site.route('/write/', createFileRoutes(options));
    site.get('/write', (c) => c.redirect('/write/', 301));
    site.route('/write/', createWriteRoutes({ ...options, show: options.showWrite }));
  }
}

/** Where the form was before it was our own. */
function leadOn(site: Hono): void {
  const toForm = (c: Context) =>
    c.redirect(c.req.query('draft') === undefined ? '/write/' : '/write/refused/', 303);
  site.get('/admin', toForm);
  site.get('/admin/', toForm);
  for (const [before, now] of [
    ['/admin/kept/', '/write/refused/'],
    ['/admin/warnings/', '/write/warnings/'],
    ['/write/kept', '/write/refused/'],
    ['/write/kept/', '/write/refused/'],
  ] as const) {
    site.get(before, (c) => c.redirect(now, 303));
  }
  // Of pages that were open while the engine was updated: 308 takes the form along.
  for (const act of ['discard', 'bring-back'])
    site.post(`/write/kept/${act}/`, (c) => c.redirect(`/write/refused/${act}/`, 308));
}
