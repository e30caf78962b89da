import fs from 'node:fs';
import path from 'node:path';
import { openCache } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import { listFiles } from '../../lib/list-files.ts';
import { SiteError } from '../../lib/site-error.ts';
import { openOutputCheck, type ReadableFile } from '../../posts/checks/guard/output.ts';
import { faultsToReport, type Fault, type Report } from '../../posts/checks/report.ts';
import { readLexicon, type Lexicon } from '../../posts/checks/words/lexicon.ts';
import { startPagefind } from '../../posts/search/make-index.ts';
import { withFaults } from '../../posts/edition/edition.ts';
import { readEdition } from '../../posts/edition/read-edition.ts';
import { digestContent } from '../../posts/source/read-content.ts';
import { isOfDrafts, listAddresses, type Address } from './addresses.ts';
import type { Checked } from './check-site.ts';
import { copyFiles } from './copy-files.ts';
import { openDescription } from './describe-files.ts';
import type { Draw } from './drawing.ts';
import { drawPictures, openPictureStore } from './draw-pictures.ts';
import { FINDINGS } from './findings.ts';
import { listWarnings, WARNINGS } from './warnings.ts';
import { layOutPages, OUTPUTS, searchIndex } from './outputs.ts';
import { isPublic, readOutput, textsToOutputs, toPublicName, type OutputFile } from './output.ts';
import { openRenderer, type Render, type Renderer } from './render-pages.ts';
import { openWriter } from './write-site.ts';

/** Told as each step ends, by what it did, and where the next is one to wait for, what that does. */
export type EndStep = (step: string, next?: string) => void;

export interface ExportOptions {
  /** The folder that has content/ and public/. */
  siteFolder: string;
  /** The folder to write to; what is in it goes. */
  outDir: string;
  /** What Astro bundled, and a name for all that it was bundled from. */
  engine: { name: string; folder: string; sources: string };
  siteUrl: URL;
  now: Date;
  cacheFolder: string;
  /** Where to keep pictures as they were drawn. */
  pictureFolder: string;
  draw: Draw;
  /**
   * What the check found in the content, once it is nothing that stops a build; undefined where it is. It is waited
   * for before anything is written: content is data, so that rendering it can do no harm.
   */
  approved: Promise<Checked | undefined>;
  endStep: EndStep;
}

/**
 * Makes a site of its content: reads it, asks the application for every page that would not be the same as
 * before, makes all else from the pages, and writes it. Nothing is written where the check refuses the content; the
 * pages of drafts tell what it has found, and are rendered when that is known.
 *
 * @param render Astro's application
 * @returns what is wrong with what was made; undefined where the check refused the content
 */
export async function exportSite(options: ExportOptions, render: Render): Promise<Report | undefined> {
  const { siteFolder, outDir, engine, siteUrl, now, cacheFolder, approved, endStep } = options;
  const cache = openCache(cacheFolder, engine.name);
  const openIndex = startPagefind();

  const { edition, files, texts, inspected } = await readEdition(siteFolder, { now, cache });
  endStep('read the content', 'Rendering pages');

  const all = listAddresses(edition);
  const addresses = all.filter(({ path: address }) => !isOfDrafts(address));
  const renderer = openRenderer({ render, siteUrl, cache });
  const pages = renderer.rendered;
  const made = {
    edition,
    addresses,
    pages,
    asked: renderer.asked,
    siteFolder,
    engineFolder: engine.folder,
    siteUrl,
    cache,
  };
  await renderer.render(addresses.filter(isPost), edition);
  // It takes longest, in a process of its own: all else is made, compressed and checked meanwhile.
  const search = Promise.resolve(searchIndex(made, openIndex));
  search.catch(() => undefined);
  await renderer.render(
    addresses.filter((address) => !isPost(address) && !isPicture(address)),
    edition,
  );
  endStep('render pages', 'Drawing pictures to share, and icons');
  await renderer.render(addresses.filter(isPicture), edition);
  endStep('draw share pictures and icons');
  const store = openPictureStore(options.pictureFolder);
  const draw = (asked: Renderer['asked']) =>
    drawPictures({ edition, asked, siteFolder, store, draw: options.draw });
  const drawn = draw(renderer.asked);
  // Told where it is waited for.
  drawn.catch(() => undefined);

  const { add, described } = openDescription(cache);
  const others = Promise.all(OUTPUTS.map(async (output) => output(made)));
  let lexicon: Lexicon | undefined;
  const check = openOutputCheck({
    sources: [
      ...texts.map(({ digest: key, source }) => ({ key, read: () => source })),
      // The cache is this engine's alone, so that the one name is enough.
      { key: 'engine', read: () => readTexts(engine.sources).join('\n') },
      ...readTexts(path.join(siteFolder, 'public')).map((text) => ({ key: digest(text), read: () => text })),
    ],
    getLexicon: () => (lexicon ??= readLexicon(cache.openTable('lexicon'))),
    names: cache.openTable('names'),
    words: cache.openTable('capital-words'),
  });
  const faults: Fault[] = [];
  const finish = async (outputs: readonly OutputFile[]) => {
    faults.push(...check(outputs.filter(isPublic).map(toReadable)).faults);
    return [...outputs, ...(await add(outputs))];
  };
  const most = await finish(takeLast((await others).flat()));
  endStep('make all else, compress and check it', 'Drawing pictures in their sizes');
  const ofReaders = await drawn;
  faults.push(...ofReaders.faults);
  const copy = (asked: Renderer['asked']) => copyFiles({ edition, asked, siteFolder, store: store.copied });
  const copied = copy(renderer.asked);
  endStep('draw pictures');
  const checked = await approved;
  if (!checked) return undefined;
  if (checked.content !== digestContent(files, inspected)) throw contentChanged();
  endStep('wait for the check of the content');
  const ofDrafts = all.filter(({ path: address }) => isOfDrafts(address));
  await renderer.render(ofDrafts, withFaults(edition, checked.report.faults));
  endStep('render drafts with what is to be mended in them');
  // Now that it is known what these show. A picture that cannot be drawn is told of no draft.
  const askedByDrafts = new Map([...renderer.asked].filter(([address]) => isOfDrafts(address)));
  const byDrafts = await draw(askedByDrafts);
  const shown = [...ofReaders.outputs, ...byDrafts.outputs, ...copied, ...copy(askedByDrafts)];
  await finish(shown);
  endStep('draw the pictures of drafts', 'Writing the site, and its search index');
  const writer = openWriter(outDir);
  writer.copy(path.join(engine.folder, 'server'), 'server');
  writer.write([...most, ...shown, ...layOutPages({ addresses: ofDrafts, pages })]);
  // Pagefind is still at work.
  cache.saveTables();
  endStep('write the site');
  const index = await finish(await search);
  endStep('wait for the search index');
  const report = faultsToReport(faults, Object.keys(described).length);
  if (report.errors > 0) {
    writer.drop();
    return report;
  }
  const ofSite = {
    'files.json': JSON.stringify(described),
    [FINDINGS]: JSON.stringify(checked.findings),
    [WARNINGS]: JSON.stringify(listWarnings(checked)),
  };
  writer.write([...index, ...textsToOutputs(ofSite, 'site')]);
  writer.finish();
  cache.save();
  store.save();
  endStep('write the search index');
  return report;
}

/** What was checked is not what was read here. */
function contentChanged(): SiteError {
  return new SiteError('content-changed', 'content/ was changed while it was being built.', {
    hint: 'Build once more.',
  });
}

function isPost({ path: address }: Address): boolean {
  return /^\/posts\/[^/]+\/$/.test(address);
}

/** A share picture or an icon. */
function isPicture({ path: address }: Address): boolean {
  return address.endsWith('.png');
}

/** Of two files with the same name, the later one: a file of public/ goes before what is made. */
function takeLast(outputs: readonly OutputFile[]): OutputFile[] {
  return [...new Map(outputs.map((output) => [output.name, output])).values()];
}

function toReadable(file: OutputFile): ReadableFile {
  return { name: toPublicName(file), digest: file.digest, read: () => readOutput(file) };
}

const TEXT = /\.(?:astro|css|json|mdx?|mjs|svg|ts|txt|webmanifest|ya?ml)$/;

function readTexts(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return listFiles(folder)
    .filter((file) => TEXT.test(file))
    .map((file) => fs.readFileSync(file, 'utf8'));
}
