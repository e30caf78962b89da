import { digestForAddress } from '../../lib/digest.ts';
import type { Focus } from '../schema/picture.ts';
import { SHARE_PICTURE_SIZE } from '../share-picture/size.ts';
import type { Picture } from './picture.ts';

/**
 * How pictures are drawn, and by what. What was drawn by another recipe is drawn anew under another name, so a change
 * of widths, formats, qualities or of sharp has to change it.
 */
export const RECIPE = 'sharp 0.35.5, 3';

/** Below it lie all published pictures; no other file of a site has a name that begins with it. */
export const PICTURE_FOLDER = '_pictures';

export type Format = 'avif' | 'webp' | 'jpeg' | 'png' | 'gif';

/** One file that is drawn of a picture. */
export interface Variant {
  /** The name of the file, the same only for the same picture drawn in the same way. */
  name: string;
  format: Format;
  width: number;
  height: number;
  isMoving: boolean;
  /** Where a part of the picture alone is drawn, in other proportions: which. */
  crop?: Focus;
}

/** What is drawn of a picture, and how a page names it. */
export interface PicturePlan {
  /** Of the largest variant: the page keeps room in these proportions before the picture is there. */
  width: number;
  height: number;
  /** Of most use first; in each the smallest variant first. */
  sources: { type: string; media?: string; variants: Variant[] }[];
  /** For who knows none of the others, such as feed readers. */
  fallback: Variant;
}

/** What stands for a whole text is shown larger than in it, and where the text is shared. */
export interface CoverPlan extends PicturePlan {
  share: Variant;
}

/**
 * Pixels: the text is 592 wide, and a telephone's screen 320 to 430. The others are those on screens that have two or
 * three pixels for one; between 800 and 1,184 nobody sees a difference.
 */
const WIDTHS = [400, 592, 800, 1184];

/** Pixels: a cover is 1,152 wide at most, on screens with more pixels for one nearly twice as many. */
const COVER_WIDTHS = [...WIDTHS, 1920];

/** Pixels: programs that know no WebP are old, or read feeds; a moving picture as GIF has a megabyte a second. */
const FALLBACK_WIDTH = 800;
const MOVING_WIDTH = 592;

/** Pixels on the longer side: WebP counts to 16,383. */
const LONGEST_SIDE = 16_383;

/** Plans what is drawn of a picture. None is drawn larger than it is, but for drawings, which have no pixels. */
export function planPicture(picture: Picture): PicturePlan {
  return plan(picture, WIDTHS);
}

/** The same of a picture that stands for a text. */
export function planCover(picture: Picture & { focus: Focus }): CoverPlan {
  return {
    ...plan(picture, COVER_WIDTHS),
    share: {
      name: `${digestForAddress(picture.digest, RECIPE)}-share-${picture.focus}.jpg`,
      format: 'jpeg',
      ...SHARE_PICTURE_SIZE,
      isMoving: false,
      crop: picture.focus,
    },
  };
}

function plan(picture: Picture, wantedWidths: readonly number[]): PicturePlan {
  const { kind, width, height, frames, hasAlpha } = picture;
  const hash = digestForAddress(picture.digest, RECIPE);
  const isMoving = frames > 1;
  const longest = Math.floor((LONGEST_SIDE * width) / Math.max(width, height));
  const most = Math.max(1, Math.min(kind === 'svg' ? 2 * width : width, longest, Math.max(...wantedWidths)));
  const draw = (format: Format, wanted: number, moving = false): Variant => {
    const drawn = Math.min(wanted, most);
    return {
      name: `${hash}-${drawn}${isMoving && !moving ? '-still' : ''}.${format === 'jpeg' ? 'jpg' : format}`,
      format,
      width: drawn,
      height: Math.max(1, Math.round((drawn * height) / width)),
      isMoving: moving,
    };
  };
  const shown = Math.min(most, kind === 'svg' ? width : most);
  const size = { width: shown, height: Math.max(1, Math.round((shown * height) / width)) };
  if (isMoving) {
    return {
      ...size,
      sources: [
        // Nobody has to look at what moves (WCAG 2.2, 2.2.2): the system's setting is asked.
        {
          type: 'image/webp',
          media: '(prefers-reduced-motion: reduce)',
          variants: [draw('webp', MOVING_WIDTH)],
        },
        { type: 'image/webp', variants: [draw('webp', MOVING_WIDTH, true)] },
      ],
      fallback: draw('gif', MOVING_WIDTH, true),
    };
  }
  // One that is nearly as wide as the widest saves nobody anything.
  const widths = [...wantedWidths.filter((wanted) => wanted < most * 0.85), most];
  return {
    ...size,
    sources: [
      { type: 'image/avif', variants: widths.map((wanted) => draw('avif', wanted)) },
      { type: 'image/webp', variants: widths.map((wanted) => draw('webp', wanted)) },
    ],
    fallback: draw(hasAlpha ? 'png' : 'jpeg', FALLBACK_WIDTH),
  };
}

/** Pixels: as high as the words of the menu are with the room around them, and no wider than half of a telephone. */
const LOGO_ROOM = { width: 200, height: 44 };

/** Screens have up to three pixels for one. */
const LOGO_SCALES = [2, 3];

/** The same of a logo, which is small and of few colours: without loss, since every edge of it is looked at. */
export function planLogo(picture: Picture): PicturePlan {
  const { kind, width, height, digest } = picture;
  const scale = Math.min(LOGO_ROOM.width / width, LOGO_ROOM.height / height, kind === 'svg' ? Infinity : 1);
  const toSize = (times: number) => {
    const drawn = Math.max(1, Math.round(width * scale * times));
    return { width: drawn, height: Math.max(1, Math.round((drawn * height) / width)) };
  };
  const toVariant = (size: { width: number; height: number }): Variant => ({
    name: `${digestForAddress(digest, RECIPE)}-logo-${size.width}.png`,
    format: 'png',
    ...size,
    isMoving: false,
  });
  const larger = LOGO_SCALES.map(toSize).filter((size) => kind === 'svg' || size.width <= width);
  const shown = toSize(1);
  const variants = [shown, ...larger].map(toVariant);
  return { ...shown, sources: [{ type: 'image/png', variants }], fallback: toVariant(larger[0] ?? shown) };
}

/** Where what a text with this cover is shared with is found. */
export function coverToHref(cover: Picture & { focus: Focus }): string {
  return `/${PICTURE_FOLDER}/${planCover(cover).share.name}`;
}

/** Every file that is drawn of a picture. */
export function listVariants({ sources, fallback, ...more }: PicturePlan | CoverPlan): Variant[] {
  return [...sources.flatMap(({ variants }) => variants), fallback, ...('share' in more ? [more.share] : [])];
}

/** A `srcset`: "/_pictures/a-400.avif 400w, …". */
export function variantsToSrcset(variants: readonly Variant[], base: string): string {
  return variants.map(({ name, width }) => `${base}${name} ${width}w`).join(', ');
}
