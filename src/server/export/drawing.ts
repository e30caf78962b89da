import type { DrawnFile } from '../../posts/pictures/draw-picture.ts';
import type { Picture } from '../../posts/pictures/picture.ts';
import type { Variant } from '../../posts/pictures/plan-picture.ts';

/** A picture to draw, and where its file is. */
export interface DrawOrder {
  picture: Picture;
  file: string;
  /** What is wanted of it. */
  variants: Variant[];
}

/** What came of an order: its files, or why there are none. */
export type Drawing = { files: DrawnFile[] } | { reason: string };

/** Draws one picture. */
export type Draw = (order: DrawOrder) => Promise<Drawing>;
