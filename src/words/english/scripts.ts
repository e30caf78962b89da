import { selfCheck } from './scripts/self-check.ts';
import { shareLink } from './scripts/share-link.ts';
import { siteSearch } from './scripts/site-search.ts';
import { themeSwitch } from './scripts/theme-switch.ts';

/**
 * What scripts say to readers; {places} are filled in. The scripts have the English words in them, each from a file of its
 * own, so that no page fetches more than it needs; a page in another language gives its words in attributes.
 */
export const scripts = { themeSwitch, shareLink, selfCheck, siteSearch };
