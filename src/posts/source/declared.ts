import { makeForgiving, type ForgivingGroup } from '../schema/forgiving.ts';
import { postSchema, type PostData } from '../schema/post.ts';
import { siteSchema, type Site } from '../schema/site.ts';

/**
 * A post's front matter read with forgiveness: what is wrong in it is empty here. So one wrong field
 * does not hide what is wrong in the rest, and a coach sees every fault in one run.
 */
export type Declared = ForgivingGroup<PostData>;

export const readDeclared: (data: unknown) => Declared = makeForgiving(postSchema);

/** What the rules need of content/site.yaml, as forgiving. */
export type SiteView = ForgivingGroup<Site>;

export const readSiteView: (data: unknown) => SiteView = makeForgiving(siteSchema);
