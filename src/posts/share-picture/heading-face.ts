import latin from '@fontsource/brygada-1918/files/brygada-1918-latin-600-normal.woff?inline';
import latinExtended from '@fontsource/brygada-1918/files/brygada-1918-latin-ext-600-normal.woff?inline';
import { listFaces, splitFaces } from '../look/type/pairings.ts';
import type { TypeName } from '../schema/type.ts';

/** The files of the faces that a coach can choose, as `data:` addresses by their names. */
export type FaceBytes = ReadonlyMap<string, string>;

/** The files of the face that a site's headings are set in, as `data:` addresses; the engine's where it has chosen none. */
export async function readHeadingFace(
  type: TypeName | undefined,
  readBytes: () => Promise<FaceBytes>,
): Promise<string[]> {
  const faces = splitFaces(listFaces(type));
  if (!faces) return [latin, latinExtended];
  const bytes = await readBytes();
  const { files } = faces.heading;
  return [files.latin, files.extended].flatMap((file) => bytes.get(file) ?? []);
}
