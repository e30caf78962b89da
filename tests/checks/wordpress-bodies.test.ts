import fs from 'node:fs';
import path from 'node:path';
import TurndownService from 'turndown';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/posts/checks/check-content.ts';
import { parseDocument } from '../../src/posts/source/content.ts';
import { splitFrontMatter } from '../../src/posts/source/front-matter.ts';
import { readContent } from '../../src/posts/source/read-content.ts';
import { readText } from '../../src/posts/source/read-text.ts';
import { walkBody } from '../../src/posts/source/walk-body.ts';
import { parseBody } from '../../src/posts/source/parse-body.ts';
import { PROSE_COMPONENTS } from '../../src/posts/schema/components.ts';
import { toStoredForm } from '../../src/posts/source/stored-form.ts';
import { OF_A_PROGRAM, readSentences } from '../plain-sentences.ts';
import { FIXTURES } from './fixture.ts';

/** WordPress's own test of themes: all that its editor can make, and much that its users do. */
const EXPORT = path.resolve('../shared/samples/wordpress/themeunittestdata.wordpress.xml');

/** Bodies as WordPress keeps them, and as a converter brings them along that knows nothing of our posts. */
function readBodies(): [name: string, body: string][] {
  if (!fs.existsSync(EXPORT)) return [];
  const bodies = Array.from(
    fs
      .readFileSync(EXPORT, 'utf8')
      .matchAll(/<content:encoded><!\[CDATA\[([\s\S]*?)\]\]>\s*<\/content:encoded>/g),
    ([, html = '']) => html,
  ).filter((html) => html.trim() !== '');
  const converter = new TurndownService({ headingStyle: 'atx' });
  return bodies.flatMap((html, at): [string, string][] => [
    [`${at + 1}-converted`, converter.turndown(html)],
    [`${at + 1}-as-it-is`, html],
  ]);
}

const BODIES = readBodies();

describe.skipIf(BODIES.length === 0)('a body of WordPress (skipped without ../shared/samples)', () => {
  const base = fs.readFileSync(path.join(FIXTURES, 'base/posts/second.mdx'), 'utf8');
  const post = (name: string, body: string) =>
    `${base.replace('id: second', `id: body-${name}`).trimEnd()}\n\n${body}\n`;

  it('is told of in a writer’s words, each fault at a place in its file', async () => {
    const files = await readContent(path.join(FIXTURES, 'base'));
    for (const [name, body] of BODIES) files.texts.set(`posts/body-${name}.mdx`, post(name, body));
    const now = new Date('2026-11-24T12:00:00Z');
    const { faults } = await checkFiles(files, 'content', { now, production: true });
    expect(BODIES.length).toBeGreaterThan(150);
    expect(faults.filter(({ slug }) => slug === 'check-failed')).toEqual([]);
    expect(faults.length).toBeGreaterThan(BODIES.length);
    for (const fault of faults) {
      expect(readSentences(fault)).not.toMatch(OF_A_PROGRAM);
      const lines = (files.texts.get(fault.file.replace('content/', '')) ?? '').split('\n');
      const line = lines[fault.line - 1];
      if (line === undefined) throw new Error(`No line ${fault.line} in ${fault.file}`);
      expect(fault.column).toBeGreaterThan(0);
      expect(fault.column).toBeLessThanOrEqual(line.length + 1);
    }
  }, 180_000);

  it.each(BODIES)('is read to its end: %s', (name, body) => {
    const { text, faults } = readText('content/posts/a.mdx', post(name, body));
    expect(faults).toEqual([]);
    const document = parseDocument('post', text);
    expect(document.faults.map(({ slug }) => slug)).not.toContain('body-unreadable');
    const { bodyStart = 0 } = splitFrontMatter(text.source) ?? {};
    const { tree, masked, leftOut } = parseBody(text, bodyStart);
    if (!tree) throw new Error('Nothing of it is read');
    // What remains when all that is refused is left out.
    const { body: read } = walkBody(tree, {
      text,
      masked,
      leftOut,
      offset: bodyStart,
      kind: 'post',
      components: PROSE_COMPONENTS,
    });
    expect(read.parts.length).toBeGreaterThan(0);
    if (document.faults.length === 0) expect(document.rendered.parts).toEqual(read.parts);
    const stored = toStoredForm(text.source, bodyStart);
    expect(toStoredForm(stored, bodyStart)).toBe(stored);
  });
});
