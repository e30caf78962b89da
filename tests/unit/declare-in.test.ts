import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/posts/checks/check-content.ts';
import { keepFaults, readFaults } from '../../src/server/export/found-faults.ts';
import { declaredSchema, declareIn, type Declared } from '../../src/server/edit/declare-in.ts';

const POST = 'content/posts/first.mdx';
const SITE = 'content/site.yaml';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'declare-in-'));
  fs.cpSync('tests/fixtures/checks/base', path.join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
const write = (file: string, text: string | Buffer) => {
  fs.writeFileSync(path.join(folder, file), text);
};
const check = () =>
  checkContent(path.join(folder, 'content'), { now: new Date('2026-11-24'), production: true });

/** Says this of words in a save of the post; gives the post as it is saved, and writes all that is. */
async function declare(...declared: Declared[]): Promise<string> {
  const files = {
    repository: { readBlob: (name: string) => Promise.resolve(fs.readFileSync(path.join(folder, name))) },
    live: new Map([POST, SITE].map((file) => [file, file])),
  };
  const changes = await declareIn([{ path: POST, bytes: Buffer.from(read(POST)) }], declared, files);
  for (const { path: file, bytes } of changes) if (bytes) write(file, bytes);
  return read(POST);
}

const say = (word: string, as: Declared['as'], story = 0): Declared => ({ file: POST, story, word, as });

describe('what is said of words at the form', () => {
  it('is offered where a word stops a text, and once it is said the text is free to go', async () => {
    const text = read(POST).replace('He said yes,', 'He told Priya and Brimblewick of PTQ: yes,');
    write(POST, text);
    const report = await check();
    keepFaults(folder, report);
    const offered = readFaults(folder).flatMap(({ file, message, mend }) => {
      const declarable = 'advice' in mend ? mend.declarable : undefined;
      return declarable ? [{ file, message, ...declarable }] : [];
    });
    expect(offered.map(({ word, as }) => [word, as])).toEqual([
      ['Priya', ['person', 'word']],
      ['Brimblewick', ['word', 'word-of-site', 'person']],
      ['PTQ', ['word', 'word-of-site', 'person']],
    ]);
    expect(offered[0]).toMatchObject({ file: POST, story: 0 });
    expect(offered[0]?.message).toContain('"Priya" is not one of the people of this story (Sarah, Mike).');
    const saved = await declare(
      say('Priya', 'person'),
      say('Brimblewick', 'word'),
      say('PTQ', 'word-of-site'),
    );
    expect(saved).toBe(
      text.replace('people="Sarah, Mike"', 'people="Sarah, Mike, Priya" allow="Brimblewick"'),
    );
    expect(read(SITE)).toMatch(/\nallow:\n {2}- PTQ\n$/);
    expect((await check()).errors).toBe(0);
  });

  it('is written once, however often it is said', async () => {
    write(POST, read(POST).replace('He said yes', 'He said yes to Kofi'));
    const once = await declare(say('Kofi', 'person'), say('Kofi', 'person'));
    expect(once).toContain('people="Sarah, Mike, Kofi" basis');
    expect(await declare(say('Kofi', 'person'))).toBe(once);
    await declare(say('Kofi', 'word-of-site'));
    const site = read(SITE);
    await declare(say('Kofi', 'word-of-site'));
    expect(read(SITE)).toBe(site);
  });

  it('is written into the story it is said of, and its other attributes stay', async () => {
    const story =
      '<CaseStudy allow="CBT" basis="disguised" reviewed="2026-05-20">\n\nHer CBT, and Kofi.\n\n</CaseStudy>\n';
    write(POST, `${read(POST).trimEnd()}\n\n${story}`);
    const before = read(POST);
    expect(await declare(say('Kofi', 'person', 1), say('Kofi', 'word', 1))).toBe(
      before.replace('<CaseStudy allow="CBT"', '<CaseStudy people="Kofi" allow="CBT, Kofi"'),
    );
  });

  it('is not said of another story that came to its place, nor of one that is gone', async () => {
    const before = read(POST);
    expect(await declare(say('Kofi', 'person'), say('Sarah', 'word', 7))).toBe(before);
  });

  it('changes nothing in a file that cannot be read, which the gate tells', async () => {
    write(SITE, 'title: [\n');
    await declare(say('Kofi', 'word-of-site'));
    expect(read(SITE)).toBe('title: [\n');
    write(POST, read(POST).replace('</CaseStudy>', ''));
    const before = read(POST);
    expect(await declare(say('Sarah', 'word'))).toBe(before);
  });

  it.each(['', ' ', 'a b', 'Kofi, Ama', 'Kofi"', '<b>', '{x}', '-'])('takes no %j for a word', (word) => {
    expect(declaredSchema.safeParse(say(word, 'word')).success).toBe(false);
  });

  it.each(['Kofi', 'O’Brien', 'Jean-Luc', '명동', 'Złata', 'x2'])('takes %j for a word', (word) => {
    expect(declaredSchema.safeParse(say(word, 'word')).success).toBe(true);
  });
});

it('offers nothing that an earlier build found, where none has', () => {
  expect(readFaults(path.join(folder, 'content'))).toEqual([]);
});
