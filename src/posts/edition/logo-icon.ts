import type { Table } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import { getDrawnColours } from '../look/look.ts';
import { openSharp } from '../pictures/open-sharp.ts';
import { MOST_PIXELS } from '../pictures/picture.ts';
import type { ContentFiles } from '../source/content-files.ts';
import type { Edition } from './edition.ts';
import { LOGO, type ShownPicture } from './pictures.ts';

/** A side is at most a quarter longer than the other: cut or shrunk to a square, it can still be made out. */
const MOST_APART = 1.25;

/** Pixels: as large as the largest icon. */
const SIZE = 512;

/** Changes with how an icon is made of a logo. */
const RECIPE = 'logo icon 1';

/**
 * What icons are made from, as SVG, where the site has a logo that is about square; undefined of any other. It holds the
 * logo's pixels and nothing of its file, so that nothing in a drawing can run.
 *
 * @throws {Error} where its pixels cannot be decoded
 */
export async function drawLogoIcon(
  { site, findCover }: Edition,
  { files, table }: { files: ContentFiles; table?: Table<string> | undefined },
): Promise<string | undefined> {
  const logo = findCover(LOGO);
  const file = logo && files.pictures.get(logo.file);
  if (!logo || !file || !isAboutSquare(logo)) return undefined;
  const { surface } = getDrawnColours(site.colours);
  const key = digest(`${RECIPE} ${logo.digest} ${surface}`);
  const known = table?.find(key);
  if (known !== undefined) return known;
  const icon = await drawIcon(logo, file.read(), surface);
  table?.keep(key, icon);
  return icon;
}

function isAboutSquare({ width, height }: ShownPicture): boolean {
  return Math.max(width, height) <= MOST_APART * Math.min(width, height);
}

async function drawIcon(logo: ShownPicture, bytes: Uint8Array, surface: string): Promise<string> {
  const sharp = await openSharp();
  const density = Math.min(100_000, Math.max(1, (72 * SIZE) / Math.min(logo.width, logo.height)));
  const png = await sharp(bytes, {
    limitInputPixels: MOST_PIXELS,
    failOn: 'error',
    ...(logo.kind === 'svg' ? { density } : {}),
  })
    .autoOrient()
    .resize(SIZE, SIZE, {
      // What lets through has room around it; what fills its square is cut to one.
      fit: logo.hasAlpha ? 'contain' : 'cover',
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    })
    .toColourspace('srgb')
    .png({ palette: true, quality: 90 })
    .toBuffer();
  const place = logo.hasAlpha ? 'x="4" y="4" width="24" height="24"' : 'width="32" height="32"';
  const ground = logo.hasAlpha ? `<rect width="32" height="32" rx="7" fill="${surface}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}<image ${place} href="data:image/png;base64,${png.toString('base64')}"/></svg>\n`;
}
