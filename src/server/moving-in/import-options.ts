import type { Context } from 'hono';
import type { ImportView, ImportReportView } from '../../editor/moving-in-view.ts';
import type { CoachRoutesOptions } from '../write/coach-routes.ts';
import type { FileRoutesOptions } from '../write/pages/file-pages.ts';
import type { Imports } from './open-imports.ts';

export interface ImportRoutesOptions
  extends CoachRoutesOptions, Pick<FileRoutesOptions, 'repository' | 'publish' | 'author' | 'talk' | 'now'> {
  imports: Imports;
  /** Of the site. */
  language: string;
  showImport: (c: Context, view: ImportView, status?: Status) => Promise<Response>;
  showReport: (c: Context, view: ImportReportView, status?: Status) => Promise<Response>;
}

export type Status = 200 | 409 | 413 | 415 | 422;
