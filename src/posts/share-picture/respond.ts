import { isOwnDrawing, renderIcon } from '../icons.ts';
import type { Site } from '../schema/site.ts';
import type { ShareCard, Tools } from './draw.ts';
import type { FaceBytes } from './heading-face.ts';
import type { Typesetter } from './typeset.ts';

/** The look of a site, as far as its share pictures have it. */
export interface SharedLook {
  site: Pick<Site, 'type' | 'logo'>;
  /** The drawing that all icons of the site are made from. */
  icon: string;
  /** Half a megabyte, for sites that have chosen a face. */
  readBytes: () => Promise<FaceBytes>;
}

/**
 * The share picture of a card, as a PNG. What draws it is loaded here: fonts and drawing tools take a tenth of
 * a second, and most exports draw none.
 */
export async function respondWithPicture(card: ShareCard, look: SharedLook): Promise<Response> {
  const [{ drawShareCard }, { renderPng }] = await Promise.all([import('./draw.ts'), import('./render.ts')]);
  const tools = { typesetter: await openOnce(look), mark: await chooseMark(look) };
  return new Response(await renderPng(drawShareCard(card, tools)), {
    headers: { 'content-type': 'image/png' },
  });
}

/** As large as it is drawn. */
const ICON_SIZE = 48;

/** The coach's own; of a logo that makes no icon the name alone speaks, and not the engine's circles. */
async function chooseMark({ site, icon }: SharedLook): Promise<Tools['mark']> {
  if (!isOwnDrawing(icon)) return site.logo ? 'none' : 'circles';
  if (drawn?.icon !== icon) drawn = { icon, png: renderIcon(icon, ICON_SIZE) };
  return drawn.png;
}

// An export draws hundreds of one site.

let drawn: { icon: string; png: Promise<Uint8Array> } | undefined;

const opened = new Map<Site['type'], Promise<Typesetter>>();

function openOnce(look: SharedLook): Promise<Typesetter> {
  const { type } = look.site;
  const typesetter = opened.get(type) ?? open(look);
  opened.set(type, typesetter);
  return typesetter;
}

async function open({ site, readBytes }: SharedLook): Promise<Typesetter> {
  const [{ readHeadingFace }, { openTypesetter }] = await Promise.all([
    import('./heading-face.ts'),
    import('./typeset.ts'),
  ]);
  return openTypesetter(await readHeadingFace(site.type, readBytes));
}
