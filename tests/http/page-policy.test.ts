import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cookieOf, form, json, openTestSite, THREAD } from './test-site.ts';

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const ENGINES = 'document.documentElement.dataset.theme = "dark"';
const READERS = 'fetch("/moderate/acts/", { method: "POST" })';
const STYLE = 'body { background: url("/api/reader") }';

/** A page whose template has a script, and which puts readers' words in as they are. */
const openCareless = () =>
  openTestSite(
    {},
    { render: (locals) => `<script>${ENGINES}</script><main>${textsIn(locals).join('')}</main>` },
  );

/** Every text of what a page is told to show. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe('the policy of a page that shows readers’ words', () => {
  it.each(['/you/', '/moderate/', '/moderate/?show=all&search=%3Cscript%3E'])(
    'of %s allows the page’s own script and none that came with them',
    async (path) => {
      const site = await openCareless();
      const text = `<script>${READERS}</script><style>${STYLE}</style><video></video><site-search></site-search>`;
      const written = await site.send(
        'POST',
        `/api/threads/${THREAD.id}/comments`,
        json({ name: 'Sam', text }),
      );
      const coach = await site.send(
        'POST',
        '/moderate/sign-in/',
        form({ token: await site.owner.issueLink() }),
      );
      const cookie = [cookieOf(written)['cookie'], cookieOf(coach)['cookie']].join('; ');
      const page = await site.send('GET', path, { headers: { cookie } });
      expect(await page.text()).toContain(`<script>${READERS}</script>`);
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).toContain(hashOf(ENGINES));
      expect(policy).not.toContain(hashOf(READERS));
      expect(policy).not.toContain(hashOf(STYLE));
      expect(policy).not.toMatch(/media-src|wasm/);
    },
  );

  it('of the contact page’s form come back is as strict', async () => {
    const site = await openCareless();
    const page = await site.send(
      'POST',
      '/contact/',
      form({ name: `<script>${READERS}</script>`, text: '' }),
    );
    expect(page.status).toBe(422);
    expect(await page.text()).toContain(READERS);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(hashOf(ENGINES));
    expect(policy).not.toContain(hashOf(READERS));
  });
});
