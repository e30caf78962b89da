import { isRecord, isText } from '../../lib/type-guards.ts';
import { openApart } from '../processes/apart.ts';
import type { Draw, Drawing, DrawOrder } from './drawing.ts';
import type { Engine } from './engine.ts';

/** The script that draws pictures, one after the other. */
const SCRIPT = 'scripts/draw-apart.ts';

/** Whoever draws, until there is nothing left to draw. */
export interface Drawer {
  draw: Draw;
  close: () => void;
}

/** Milliseconds: ten times what the slowest picture takes. */
const LONGEST = 150_000;

/**
 * Draws in a process of its own. Decoders are written for pictures that mean well: should one of them bring a process
 * down, or fill its memory, then that is told of its picture, and the build goes on.
 */
export function drawApart(project: string, engine: Pick<Engine, 'folder'>): Drawer {
  const { ask, close } = openApart<DrawOrder, Drawing>({
    project,
    script: SCRIPT,
    args: [engine.folder],
    isAnswer: isDrawing,
    milliseconds: LONGEST,
  });
  return { draw: ask, close };
}

function isDrawing(message: unknown): message is Drawing {
  if (!isRecord(message)) return false;
  const { files, reason } = message;
  return Array.isArray(files) ? files.every(isDrawnFile) : isText(reason);
}

function isDrawnFile(file: unknown): boolean {
  return isRecord(file) && isText(file['name']) && file['bytes'] instanceof Buffer;
}
