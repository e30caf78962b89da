import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { FileDigests } from '../../lib/file-digests.ts';
import { listFiles } from '../../lib/list-files.ts';
import { openMemory } from '../../lib/memory.ts';

/**
 * What a built page says about itself in its JSON-LD. Feeds and the sitemap repeat it and look
 * nothing up elsewhere, so that a date or a title cannot be one thing here and another there.
 */
const nodeSchema = z.looseObject({
  '@type': z.string(),
  url: z.url().optional(),
  dateModified: z.iso.datetime().optional(),
});

const articleSchema = z.object({
  '@type': z.literal('BlogPosting'),
  url: z.url(),
  headline: z.string(),
  description: z.string(),
  image: z.url(),
  datePublished: z.iso.datetime(),
  dateModified: z.iso.datetime(),
  author: z.object({ name: z.string(), url: z.url() }),
  keywords: z.array(z.string()),
});

const websiteSchema = z.object({
  '@type': z.literal('WebSite'),
  url: z.url(),
  name: z.string(),
  description: z.string(),
  inLanguage: z.string(),
});

const graphSchema = z.object({ '@graph': z.array(nodeSchema) });

export type DescribedArticle = z.output<typeof articleSchema>;
export type DescribedWebsite = z.output<typeof websiteSchema>;

/** What a page says about itself. */
interface Description {
  /** Whether it asks search engines to leave it out. */
  isUnlisted: boolean;
  canonical: string | undefined;
  /** Its own address and the day of its last change, where it says so. */
  url: string | undefined;
  changedAt: string | undefined;
  article: DescribedArticle | undefined;
  website: DescribedWebsite | undefined;
}

/** The same, and the file that it was read from. */
export interface DescribedPage extends Description {
  file: string;
}

export interface DescribeOptions {
  digests: FileDigests;
  /** Where to remember what a page says, by its bytes and by whoever read them. */
  memory: { engine: string; folder: string };
}

/** Reads every page below a folder of built files. */
export function readDescribedPages(folder: string, { digests, memory }: DescribeOptions): DescribedPage[] {
  const known = openMemory<Description>(path.join(memory.folder, 'described-pages.json'));
  const pages = listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const key = `${memory.engine} ${digests.of(file)}`;
      const page = known.recall(key, () => describePage(fs.readFileSync(file, 'utf8')));
      return { file, ...page };
    });
  known.save();
  return pages;
}

const DATA_BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/s;
const CANONICAL = /<link rel="canonical" href="([^"]+)"/;

function describePage(html: string): Description {
  const json = DATA_BLOCK.exec(html)?.[1];
  const nodes = json === undefined ? [] : graphSchema.parse(JSON.parse(json))['@graph'];
  const dated = nodes.find((node) => node.url !== undefined && node.dateModified !== undefined);
  return {
    isUnlisted: /<meta name="robots" content="[^"]*noindex/.test(html),
    canonical: CANONICAL.exec(html)?.[1],
    url: dated?.url,
    changedAt: dated?.dateModified,
    article: articleSchema.safeParse(nodes.find((node) => node['@type'] === 'BlogPosting')).data,
    website: websiteSchema.safeParse(nodes.find((node) => node['@type'] === 'WebSite')).data,
  };
}
