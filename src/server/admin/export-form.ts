import fs from 'node:fs/promises';
import path from 'node:path';
import type { GitHost } from '../../editor/git-host.ts';
import { createAdminPage } from './admin-page.ts';
import { listSveltiaFiles } from './sveltia-files.ts';

export interface ExportFormOptions {
  /** The site's name. */
  title: string;
  /** Where the build put the field for the text of a post. */
  fieldFolder: string;
  gitHost: GitHost;
  /** What is to be at /admin/; made anew. */
  folder: string;
}

/**
 * The form as files, for a host that only serves files: what the server would send, which is the same
 * for whoever asks. Who may write, GitHub or GitLab decides.
 */
export async function exportForm({
  title,
  fieldFolder,
  gitHost,
  folder,
}: ExportFormOptions): Promise<string[]> {
  const admin = createAdminPage({
    title,
    isOwner: () => Promise.resolve(true),
    headers: {},
    fieldFolder,
    gitHost,
  });
  const field = (await fs.readdir(fieldFolder)).map((name) => `field/${name.replace(/\.gz$/, '')}`);
  const files = ['mend-shell.js', 'config.json', ...(await listSveltiaFiles()), ...field];
  await fs.rm(folder, { recursive: true, force: true });
  const page = await admin.request('/');
  const policy = page.headers.get('content-security-policy') ?? '';
  await write(folder, 'index.html', withPolicy(await page.text(), policy));
  for (const file of files) {
    const response = await admin.request(`/${file}`);
    if (!response.ok || !response.body) throw new Error(`The form has no ${file}`);
    const isPacked = response.headers.get('content-encoding') === 'gzip';
    const body = isPacked ? response.body.pipeThrough(new DecompressionStream('gzip')) : response.body;
    await write(folder, file, Buffer.from(await new Response(body).arrayBuffer()));
  }
  return ['index.html', ...files];
}

/** In the page itself, since most such hosts have headers for all pages or for none. */
function withPolicy(page: string, policy: string): string {
  // Only a header can forbid frames.
  const stated = policy.replace(/; frame-ancestors [^;]*/, '');
  return page.replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${stated}">`,
  );
}

async function write(folder: string, name: string, bytes: string | Buffer): Promise<void> {
  const file = path.join(folder, name);
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, bytes);
}
