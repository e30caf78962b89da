import { CORNERS, PICTURE_FRAMES } from '../src/posts/schema/shape.ts';
import { TYPE_NAMES, type TypeName } from '../src/posts/schema/type.ts';

/** What a coach can choose of how her site looks, and the language that it is set in. */
export interface Look {
  language: string;
  type: TypeName;
  shape: { corners: (typeof CORNERS)[number]; pictures: (typeof PICTURE_FRAMES)[number] };
  colours: { accent: string; ground?: string; surface?: string };
}

const LANGUAGES = ['en-GB', 'de-DE', 'fr-FR', 'es-ES', 'sv-SE'];

/** A deep green, a blue on a night of its own, rust on warm paper, a wine red, and a violet that is nearly grey. */
const COLOURS: Look['colours'][] = [
  { accent: '#0f5e4d' },
  { accent: '#1d4ed8', ground: '#1c1917' },
  { accent: '#9a3412', ground: '#27303f', surface: '#fdf6ec' },
  { accent: '#7a1f3d' },
  { accent: '#5b5470', surface: '#f7f6fb' },
];

/**
 * Looks to try. Without `every` each language, type and set of colours is there once;
 * with it, each type is there in each language and in each set of colours.
 */
export function listLooks(every: boolean): Look[] {
  const turns = every ? LANGUAGES.keys() : [0];
  return [...turns].flatMap((turn) =>
    TYPE_NAMES.map((type, index) => ({
      type,
      language: LANGUAGES[(index + turn) % LANGUAGES.length] ?? '',
      shape: {
        corners: CORNERS[(index + turn) % CORNERS.length] ?? 'round',
        pictures: PICTURE_FRAMES[(index + 2 * turn) % PICTURE_FRAMES.length] ?? 'plain',
      },
      colours: COLOURS[(2 * index + turn) % COLOURS.length] ?? { accent: '#0f5e4d' },
    })),
  );
}

/** As in "en-GB, classic, round and plain, #0f5e4d". */
export function lookToName({ language, type, shape, colours }: Look): string {
  return `${language}, ${type}, ${shape.corners} and ${shape.pictures}, ${Object.values(colours).join(' ')}`;
}
