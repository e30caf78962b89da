import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const FILE = path.join(import.meta.dirname, 'publish-results.json');

/** Puts the figures of one measurement beside those of the others in publish-results.json, in the form that is checked. */
export async function writeFigures(name: string, figures: object): Promise<void> {
  const known: unknown = fs.existsSync(FILE) ? JSON.parse(fs.readFileSync(FILE, 'utf8')) : {};
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  const at = new Date().toISOString().slice(0, 10);
  const all = { ...(known as object), [name]: { at, machine, ...figures } };
  fs.writeFileSync(
    FILE,
    await format(JSON.stringify(all), { ...(await resolveConfig(FILE)), filepath: FILE }),
  );
}
