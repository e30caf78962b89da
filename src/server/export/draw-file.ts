import fs from 'node:fs/promises';
import * as z from 'zod';
import { digest } from '../../lib/digest.ts';
import { drawPicture } from '../../posts/pictures/draw-picture.ts';
import { FOCUSES } from '../../posts/schema/picture.ts';
import type { Drawing } from './drawing.ts';

/** An order as it comes from another process. */
const orderSchema = z.object({
  file: z.string(),
  picture: z.object({
    kind: z.enum(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff', 'svg']),
    width: z.number(),
    height: z.number(),
    hasAlpha: z.boolean(),
    frames: z.number(),
    digest: z.string(),
  }),
  variants: z.array(
    z.object({
      name: z.string(),
      format: z.enum(['avif', 'webp', 'jpeg', 'png', 'gif']),
      width: z.number(),
      height: z.number(),
      isMoving: z.boolean(),
      crop: z.enum(FOCUSES).exactOptional(),
    }),
  ),
});

/** Draws the picture of a file, where it is still the one that was ordered. */
export async function drawFile(order: unknown): Promise<Drawing> {
  const { file, picture, variants } = orderSchema.parse(order);
  try {
    const bytes = await fs.readFile(file);
    if (digest(bytes) !== picture.digest) return { reason: 'It was changed while the site was being built.' };
    return { files: await drawPicture(picture, bytes, variants) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
