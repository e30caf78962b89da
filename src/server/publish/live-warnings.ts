import path from 'node:path';
import { readWarnings, type Warning } from '../export/warnings.ts';
import type { PublishFolders } from './folders.ts';
import { findCurrent } from './releases.ts';

/** What of the release that is live is worth a look, and is not accepted. */
export function readLiveWarnings(folders: PublishFolders): Warning[] {
  const current = findCurrent(folders);
  return current === undefined ? [] : readWarnings(path.join(folders.releases, current));
}
