import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../src/import/sources/open-source.ts';
import { readSource } from '../../../src/import/sources/tell-source.ts';
import { readBody } from '../../../src/posts/source/body.ts';
import { textToSource } from '../../../src/posts/source/source-text.ts';
import { bringAll, tellDifferences, type Brought } from '../../compare-texts.ts';
import { readSampleTexts, type SampleText } from '../../sample-texts.ts';

/**
 * Real exports of anybody's, in a folder with a folder for each platform and in that one file or folder for each site:
 *
 *     SAMPLES=../exports npx vitest run --project unit tests/unit/import/further-samples.test.ts
 *
 * What each text shows is held against what it shows here, word by word in the order of the text, with headings, lists,
 * quotes, tables, links, pictures, films and emphasis; what is not the same on purpose is named in compare-texts.ts. A text
 * that a generator's own language draws has more here than its file says in words.
 */
const folder = process.env['SAMPLES'];

const SOURCES = folder === undefined ? [] : listIn(folder).flatMap((platform) => listIn(platform));

function listIn(place: string): string[] {
  if (!fs.statSync(place).isDirectory()) return [];
  return fs.readdirSync(place).map((name) => path.join(place, name));
}

describe.runIf(SOURCES.length > 0)('each text of a real export', () => {
  it.each(SOURCES.map((source) => [path.relative(folder ?? '', source), source]))(
    'shows what it showed, and can be read: %s',
    async (_, source) => {
      const opened = await openSource(source);
      const site = await readSource(opened);
      await opened.close();
      const texts = readSampleTexts(source);
      const told = bringAll(site).flatMap((brought) => {
        const text = findText(texts, brought);
        const differences = text ? tellDifferences(text.html, brought, site) : ['there is no such text'];
        return [...differences, ...tellFaults(brought)].map((each) => `${brought.entry.title}: ${each}`);
      });
      expect(told).toEqual([]);
      expect(site.entries.length).toBe(texts.length);
    },
  );
});

function findText(texts: readonly SampleText[], { entry }: Brought): SampleText | undefined {
  const id = entry.sourceId.replace(/^\w+:/, '').replace(/@[^@/]*$/, '');
  const ids = [id, `${id}.html`].map(toPlain);
  return texts.find(({ sourceId }) => ids.includes(toPlain(sourceId)));
}

/** Names of files are written in two ways. */
const toPlain = (id: string) =>
  decodeURIComponent(id.replaceAll(/%(?![\da-f]{2})/gi, '%25')).normalize('NFC');

/** What is for the coach to look at, and no fault of the conversion. */
const HERS = /^(?:shortcode|picture-elsewhere|picture-alt-missing|content-unexpected)$/;

/** What the check says of a text in the words of a reader of Markdown, as the coach should never read it. */
function tellFaults({ text }: Brought): string[] {
  const { faults } = readBody(textToSource('posts/a.mdx', text), 0, { kind: 'post' });
  return faults.flatMap(({ slug, message }) => (HERS.test(slug) ? [] : [`${slug}: ${message}`]));
}
