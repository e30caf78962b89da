import { SiteError } from '../lib/site-error.ts';
import type { Characteristic, Dynamic } from './schema/dynamic.ts';
import type { PostData } from './schema/post.ts';

/** A dynamic with its place in the post: 1 for the first. Its colour and shape follow from it. */
export interface PlacedDynamic {
  dynamic: Dynamic;
  place: number;
}

export interface PlacedCharacteristic {
  characteristic: Characteristic;
  /** 1 for the first characteristic of its dynamic. */
  number: number;
  /** The place of its dynamic in the post. */
  place: number;
}

/** @throws {SiteError} `dynamic-unknown`; the content check says where and what to write. */
export function getDynamic(post: Pick<PostData, 'dynamics' | 'id'>, id: unknown): PlacedDynamic {
  const index = post.dynamics.findIndex((dynamic) => dynamic.id === id);
  const dynamic = post.dynamics[index];
  if (!dynamic) throw new SiteError('dynamic-unknown', `${post.id}: no dynamic has the id "${String(id)}".`);
  return { dynamic, place: index + 1 };
}

/** @throws {SiteError} `characteristic-unknown`; the content check says where and what to write. */
export function getCharacteristic(
  post: Pick<PostData, 'dynamics' | 'id'>,
  id: unknown,
): PlacedCharacteristic {
  for (const [dynamicIndex, dynamic] of post.dynamics.entries()) {
    const index = dynamic.characteristics.findIndex((each) => each.id === id);
    const characteristic = dynamic.characteristics[index];
    if (characteristic) return { characteristic, number: index + 1, place: dynamicIndex + 1 };
  }
  throw new SiteError('characteristic-unknown', `${post.id}: no characteristic has the id "${String(id)}".`);
}
