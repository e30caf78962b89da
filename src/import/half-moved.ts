import fs from 'node:fs';
import path from 'node:path';
import { isRecord, isText } from '../lib/type-guards.ts';
import { writeWhole } from '../lib/write-whole.ts';
import { findJson } from './sources/loose-json.ts';

/** A page and the folder of its pictures, which are moved one after the other. */
interface Move {
  /** "pages/about.mdx" */
  file: string;
  /** The folder of content/media that nothing lay in. */
  media: string;
  /** Where the folder was before. */
  half: string;
}

/**
 * Moves the pictures of a page and then the page, so that who is killed between the two is known by it: without that, the
 * pictures would lie in content/media for ever, and come once more beside them.
 */
export function noteMove(workFolder: string, move: Move): { done: () => void } {
  const folder = path.join(workFolder, 'moving');
  fs.mkdirSync(folder, { recursive: true });
  const noted = path.join(folder, `${move.media}.json`);
  writeWhole(noted, JSON.stringify(move));
  return {
    done: () => {
      fs.rmSync(noted);
    },
  };
}

/** Takes pictures back whose page an import that was killed did not bring. */
export function undoHalfMoves(workFolder: string, content: string): void {
  const folder = path.join(workFolder, 'moving');
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    const { file, media, half } = readMove(path.join(folder, name)) ?? {};
    if (file === undefined || media === undefined || half === undefined) continue;
    // Where they are still to be moved, what lies there is somebody else's.
    const isMoved = !fs.existsSync(half);
    if (isMoved && !fs.existsSync(path.join(content, file)))
      fs.rmSync(path.join(content, 'media', media), { recursive: true, force: true });
  }
  fs.rmSync(folder, { recursive: true });
}

function readMove(noted: string): Move | undefined {
  const move = findJson(fs.readFileSync(noted, 'utf8'));
  if (!isRecord(move)) return undefined;
  const { file, media, half } = move;
  return isText(file) && isText(media) && isText(half) ? { file, media, half } : undefined;
}
