import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import * as z from 'zod';

// `npm run lock`: writes package-lock.json after a change of package.json, by the npm that every other one can read: what
// npm 11 writes leaves out packages that 9 and 10 ask for. In return npm 10 forgets for which C library a package is made,
// and an install has both of each: 56 MB that run nowhere. It is put back here, from the names, which say it.

const LOCK = 'package-lock.json';

const fieldsSchema = z.record(z.string(), z.unknown());

const packagesSchema = z.record(z.string(), fieldsSchema);

const entrySchema = z.object({ os: z.array(z.string()), optional: z.literal(true) });

const { status } = spawnSync(
  'npx',
  ['--yes', 'npm@10', 'install', '--package-lock-only', '--ignore-scripts'],
  {
    stdio: 'inherit',
  },
);
if (status !== 0) process.exit(status ?? 1);
const lock = fieldsSchema.parse(JSON.parse(fs.readFileSync(LOCK, 'utf8')));
const packages = packagesSchema.parse(lock['packages']);
for (const [place, entry] of Object.entries(packages)) packages[place] = withLibrary(place, entry);
fs.writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);

/** As npm 11 writes it: behind "cpu". */
function withLibrary(place: string, entry: Record<string, unknown>): Record<string, unknown> {
  const parsed = entrySchema.safeParse(entry);
  const library = parsed.success && parsed.data.os.includes('linux') ? findLibrary(place) : undefined;
  if (library === undefined) return entry;
  const fields = Object.entries(entry).filter(([field]) => field !== 'libc');
  const after = fields.findIndex(([field]) => field === 'cpu') + 1;
  return Object.fromEntries(fields.toSpliced(after, 0, ['libc', [library]]));
}

/** Undefined where a package runs with any, as those do that bring theirs with them. */
function findLibrary(place: string): string | undefined {
  if (place.includes('musl')) return 'musl';
  return /-gnu(?:eabihf)?$|\/@img\/sharp-(?:libvips-)?linux-/.test(place) ? 'glibc' : undefined;
}
