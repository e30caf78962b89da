import path from 'node:path';
import type { Settings } from '../settings/settings.ts';

/** All that publishing asks of the settings; a hook has no time to load the rest. */
export type PublishSettings = Pick<Settings, 'dataFolder' | 'siteUrl'>;

/** Where publishing keeps its things, all below the data folder. */
export interface PublishFolders {
  /** The bare repository that is pushed to. */
  repository: string;
  /** What a pushed commit has below content/ and public/. */
  site: string;
  /** What is known of that folder; see site-folder.ts. */
  siteIndex: string;
  /** Where builds remember what they have worked out. */
  cache: string;
  /** Where a release is made, until it is whole. */
  building: string;
  /** Where engines may be pushed: a work tree in which whole commits are built; kept, because its caches are. */
  checkout: string;
  /** What git knows of that work tree. */
  checkoutIndex: string;
  /** One folder for each lock of packages that a pushed engine still needs. */
  packages: string;
  /** One folder for each release. */
  releases: string;
  /** A link to the release that is live. */
  current: string;
  /** Held by whoever publishes; see lock.ts. */
  lock: string;
}

export function publishFolders(dataFolder: string): PublishFolders {
  const releases = path.join(dataFolder, 'releases');
  return {
    repository: path.join(dataFolder, 'site.git'),
    site: path.join(dataFolder, 'site'),
    siteIndex: path.join(dataFolder, 'site.index.json'),
    cache: path.join(dataFolder, 'cache'),
    building: path.join(dataFolder, 'building'),
    checkout: path.join(dataFolder, 'checkout'),
    checkoutIndex: path.join(dataFolder, 'checkout.index'),
    packages: path.join(dataFolder, 'packages'),
    releases,
    current: path.join(releases, 'current'),
    lock: path.join(dataFolder, 'publish.lock'),
  };
}
