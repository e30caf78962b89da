/** What pictures are drawn from. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff' | 'svg';

/** What the beginning of a picture's file says of it. */
export interface PictureFacts {
  kind: PictureKind;
  /** In pixels and upright, as a reader sees it; of a drawing, the size that it was made for. */
  width: number;
  height: number;
  /** Whether what lies behind it may show through. */
  hasAlpha: boolean;
  /** How many pictures it is made of: more than one move. */
  frames: number;
}

/** A picture that can be shown. */
export interface Picture extends PictureFacts {
  /** A hash of its file's bytes. */
  digest: string;
}

/**
 * Pixels, all frames together: 12,000 by 8,333. No telephone takes more but in its largest setting; decoded, one of
 * 100 million pixels takes 400 MB of memory, however small its file is.
 */
export const MOST_PIXELS = 100_000_000;
