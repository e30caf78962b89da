import fs from 'node:fs';
import { SiteError } from '../../lib/site-error.ts';

/**
 * File systems that live on another machine, by their numbers in Linux (linux/magic.h). On them the
 * memory that SQLite's processes share is not shared (sqlite.org/wal.html), and a database is lost.
 */
const NETWORK = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB 2'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x00c36400, 'Ceph'],
]);

/**
 * @throws {SiteError} `database-on-network` where this folder lies on another machine. Elsewhere
 * than on Linux nothing is known of that, and nothing refused.
 */
export function refuseNetworkFolder(
  folder: string,
  readType = (each: string): number => fs.statfsSync(each).type,
): void {
  // The kernel's number is 32 bits wide and may come with its sign.
  const kind = NETWORK.get(readType(folder) >>> 0);
  if (kind === undefined) return;
  throw new SiteError('database-on-network', `${folder} lies on another machine (${kind}).`, {
    hint: 'SQLite needs a disk of this machine: set DATA_DIR to one, or DATABASE_URL to a PostgreSQL.',
  });
}
