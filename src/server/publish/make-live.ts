import { removeApart } from '../processes/remove-apart.ts';
import type { PublishFolders } from './folders.ts';
import { prunePackages } from './packages.ts';
import { pruneReleases, switchTo } from './releases.ts';

/** Makes a release live, then lets go of old ones, and of what none of those that are kept needs any more. */
export function makeLive(folders: PublishFolders, release: string): void {
  switchTo(folders, release);
  removeApart(pruneReleases(folders));
  prunePackages(folders);
}
