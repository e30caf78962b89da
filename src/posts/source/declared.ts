import { isTimeZone, UTC } from '../../lib/dates.ts';
import { makeForgiving, type ForgivingGroup } from '../schema/forgiving.ts';
import { postSchema, type PostData } from '../schema/post.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import { findDays, placeDays } from '../site-days.ts';

/**
 * A post's front matter read with forgiveness: what is wrong in it is empty here. So one wrong field
 * does not hide what is wrong in the rest, and a coach sees every fault in one run.
 */
export type Declared = ForgivingGroup<PostData>;

const readForgiving: (data: unknown) => Declared = makeForgiving(postSchema);

/** @param timeZone where its days begin */
export function readDeclared(data: unknown, timeZone = UTC): Declared {
  return placeDays(readForgiving(data), findDays(data), timeZone);
}

/** What the rules need of content/site.yaml, as forgiving. */
export type SiteView = ForgivingGroup<Site>;

const readForgivingSite: (data: unknown) => SiteView = makeForgiving(siteSchema);

export function readSiteView(data: unknown): SiteView {
  const view = readForgivingSite(data);
  return isTimeZone(view.timeZone) ? view : { ...view, timeZone: UTC };
}
