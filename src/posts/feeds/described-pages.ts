import fs from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';

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

export interface DescribedPage {
  html: string;
  /** Whether the page asks search engines to leave it out. */
  isUnlisted: boolean;
  /** Its own address and the day of its last change, where it says so. */
  url: string | undefined;
  changedAt: string | undefined;
  article: DescribedArticle | undefined;
  website: DescribedWebsite | undefined;
}

/** Reads every page below a folder of built files. */
export async function readDescribedPages(folder: string): Promise<DescribedPage[]> {
  const names = await fs.readdir(folder, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    pages.map(async (name) => describePageOf(await fs.readFile(path.join(folder, name), 'utf8'))),
  );
}

const DATA_BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/s;

export function describePageOf(html: string): DescribedPage {
  const json = DATA_BLOCK.exec(html)?.[1];
  const nodes = json === undefined ? [] : graphSchema.parse(JSON.parse(json))['@graph'];
  const dated = nodes.find((node) => node.url !== undefined && node.dateModified !== undefined);
  return {
    html,
    isUnlisted: /<meta name="robots" content="[^"]*noindex/.test(html),
    url: dated?.url,
    changedAt: dated?.dateModified,
    article: articleSchema.safeParse(nodes.find((node) => node['@type'] === 'BlogPosting')).data,
    website: websiteSchema.safeParse(nodes.find((node) => node['@type'] === 'WebSite')).data,
  };
}
