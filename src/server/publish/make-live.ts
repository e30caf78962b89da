import type { PublishFolders } from './folders.ts';
import { prunePackages } from './packages.ts';
import { switchTo } from './releases.ts';

/** Makes a release live, then lets go of what no kept release needs any more. */
export function makeLive(folders: PublishFolders, release: string): void {
  switchTo(folders, release);
  prunePackages(folders);
}
