import type { TypeName } from '../../schema/type.ts';
import { FACES, type Face, type FaceName } from './faces.ts';

/** What a site is set in: its headings, and all else. */
interface Pairing {
  heading: FaceName;
  text: FaceName;
}

/** The pairings beside the engine's own, which stands in src/styles/fonts.css. */
const PAIRINGS: Record<Exclude<TypeName, 'book'>, Pairing> = {
  editorial: { heading: 'fraunces', text: 'figtree' },
  journal: { heading: 'newsreader', text: 'newsreader' },
  modern: { heading: 'bricolage-grotesque', text: 'source-sans-3' },
  sturdy: { heading: 'bitter', text: 'source-sans-3' },
};

/** Below it lie the files of faces. */
export const FACE_FOLDER = 'faces';

/** The faces that a site has chosen, each once, what readers see first before the other; none where it has the engine's. */
export function listFaces(type: TypeName | undefined): Face[] {
  if (type === undefined || type === 'book') return [];
  const { heading, text } = PAIRINGS[type];
  return heading === text ? [FACES[text]] : [FACES[heading], FACES[text]];
}

/** Of one face alone it is both. */
export function splitFaces(faces: readonly Face[]): { heading: Face; text: Face } | undefined {
  const [heading, text = heading] = faces;
  return heading && text && { heading, text };
}

/** Where each file of the faces is found that a site has chosen. */
export function listFaceAddresses(type: TypeName | undefined): string[] {
  return listFaces(type).flatMap(({ files }) => [faceAddress(files.latin), faceAddress(files.extended)]);
}

/** Those of all faces that there are. */
export const ALL_FACE_ADDRESSES: ReadonlySet<string> = new Set(
  Object.values(FACES).flatMap(({ files }) => [faceAddress(files.latin), faceAddress(files.extended)]),
);

export function faceAddress(file: string): string {
  return `/${FACE_FOLDER}/${file}`;
}
