import path from 'node:path';
import type { Settings } from '../settings.ts';

/** All that publishing asks of the settings; a hook has no time to load the rest. */
export type PublishSettings = Pick<Settings, 'dataFolder' | 'siteUrl'>;

/** Where publishing keeps its things, all below the data folder. */
export interface PublishFolders {
  /** The bare repository that is pushed to. */
  repository: string;
  /** A work tree of its own, in which pushed commits are built; kept, because its caches are. */
  checkout: string;
  /** Where a commit is built, in the work tree, whose packages it needs. */
  dist: string;
  /** What git knows of that work tree. */
  checkoutIndex: string;
  /** One folder for each lock of packages that is still needed. */
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
  const checkout = path.join(dataFolder, 'checkout');
  return {
    repository: path.join(dataFolder, 'site.git'),
    checkout,
    dist: path.join(checkout, 'dist'),
    checkoutIndex: path.join(dataFolder, 'checkout.index'),
    packages: path.join(dataFolder, 'packages'),
    releases,
    current: path.join(releases, 'current'),
    lock: path.join(dataFolder, 'publish.lock'),
  };
}
