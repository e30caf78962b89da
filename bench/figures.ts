import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const FILE = path.join(import.meta.dirname, 'publish-results.json');

/** Puts the figures of one measurement beside those of the others in publish-results.json. */
export function writeFigures(name: string, figures: object): void {
  const known: unknown = fs.existsSync(FILE) ? JSON.parse(fs.readFileSync(FILE, 'utf8')) : {};
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  const at = new Date().toISOString().slice(0, 10);
  const all = { ...(known as object), [name]: { at, machine, ...figures } };
  fs.writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
}
