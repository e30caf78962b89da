import { createApp } from 'astro/app/entrypoint';
import type { Report } from '../../posts/checks/report.ts';
import type { BuiltSiteOptions } from '../serve/built-site.ts';
import type { Checked, CheckSiteOptions } from '../export/check-site.ts';
import type { Drawing } from '../export/drawing.ts';
import type { ExportOptions } from '../export/export-site.ts';
import type { Site } from '../serve/site-options.ts';

// What the bundled engine hands out, each with no more loaded than it needs.

/** The site of a release, ready to serve. */
export async function createBuiltSite(options: BuiltSiteOptions): Promise<Site> {
  const { createReleasedSite } = await import('../serve/built-site.ts');
  const astro = createApp();
  return createReleasedSite(options, (request, locals) => astro.render(request, { locals }));
}

/** Checks the content of a site; see check-site.ts. */
export async function checkBuiltContent(options: CheckSiteOptions): Promise<Checked> {
  const { checkSite } = await import('../export/check-site.ts');
  return checkSite(options);
}

/** Exports a site; see export-site.ts. */
export async function exportBuiltSite(options: ExportOptions): Promise<Report | undefined> {
  const { exportSite } = await import('../export/export-site.ts');
  const astro = createApp({ streaming: false });
  return exportSite(options, (request) => astro.render(request));
}

/** Draws a picture for readers; see draw-file.ts. */
export async function drawBuiltPicture(order: unknown): Promise<Drawing> {
  const { drawFile } = await import('../export/draw-file.ts');
  return drawFile(order);
}

/** Writes the form of a release as files; undefined where the site names no repository for it. */
export async function exportBuiltForm(release: string, folder: string): Promise<string[] | undefined> {
  const { exportReleasedForm } = await import('../serve/built-site.ts');
  return exportReleasedForm(release, folder);
}
