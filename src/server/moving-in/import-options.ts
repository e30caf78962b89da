import type { Context } from 'hono';
import type { ImportView, ImportReportView } from '../../editor/moving-in-view.ts';
import type { CoachRoutesOptions } from '../git-api/coach-routes.ts';
import type { FileRoutesOptions } from '../write/file-pages.ts';
import type { Status } from './import-routes.ts';
import type { Imports } from './open-imports.ts';

export interface ImportRoutesOptions
  extends CoachRoutesOptions, Pick<FileRoutesOptions, 'repository' | 'publish' | 'author' | 'talk' | 'now'> {
  imports: Imports;
  /** Of the site. */
  language: string;
  showImport: (c: Context, view: ImportView, status?: Status) => Promise<Response>;
  showReport: (c: Context, view: ImportReportView, status?: Status) => Promise<Response>;
}
