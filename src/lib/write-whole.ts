import fs from 'node:fs';

/** Writes a file, whole or not at all: who is killed or reads at the same time finds it as it was before. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const half = `${file}.${process.pid}`;
  fs.writeFileSync(half, content);
  fs.renameSync(half, file);
}
