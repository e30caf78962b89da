import { SiteError } from '../lib/site-error.ts';
import type { Characteristic, Dynamic, Shape } from './schema/dynamic.ts';
import type { PostData } from './schema/post.ts';

/** A dynamic with its place in the post: 1 for the first. Its colour follows from it. */
export interface PlacedDynamic {
  dynamic: Dynamic;
  place: number;
  shape: Shape;
}

export interface PlacedCharacteristic {
  characteristic: Characteristic;
  /** 1 for the first characteristic of its dynamic. */
  number: number;
  /** The place of its dynamic in the post. */
  place: number;
  /** The shape of its dynamic. */
  shape: Shape;
}

/** The shapes to choose from where none is declared, the most fitting first. */
const FITTING = {
  benefits: ['overlapping', 'apart', 'swallowed'],
  issues: ['swallowed', 'apart', 'overlapping'],
} as const satisfies Record<Dynamic['outcomes']['kind'], readonly Shape[]>;

/** Every dynamic of a post in its place. No two share a shape unless the post declares it so. */
export function placeDynamics({ dynamics }: Pick<PostData, 'dynamics'>): PlacedDynamic[] {
  const taken = new Set(dynamics.flatMap(({ shape }) => shape ?? []));
  // Benefits choose before issues, since overlapping circles say something good.
  const shapes = new Map<Dynamic, Shape>();
  for (const kind of ['benefits', 'issues'] as const) {
    for (const dynamic of dynamics.filter(({ outcomes }) => outcomes.kind === kind)) {
      const shape = dynamic.shape ?? FITTING[kind].find((each) => !taken.has(each)) ?? 'overlapping';
      taken.add(shape);
      shapes.set(dynamic, shape);
    }
  }
  return dynamics.map((dynamic, index) => ({
    dynamic,
    place: index + 1,
    shape: shapes.get(dynamic) ?? 'overlapping',
  }));
}

/** @throws {SiteError} `dynamic-unknown`; the content check says where and what to write. */
export function getDynamic(post: Pick<PostData, 'dynamics' | 'id'>, id: unknown): PlacedDynamic {
  const placed = placeDynamics(post).find(({ dynamic }) => dynamic.id === id);
  if (!placed) throw new SiteError('dynamic-unknown', `${post.id}: no dynamic has the id "${String(id)}".`);
  return placed;
}

/** @throws {SiteError} `characteristic-unknown`; the content check says where and what to write. */
export function getCharacteristic(
  post: Pick<PostData, 'dynamics' | 'id'>,
  id: unknown,
): PlacedCharacteristic {
  for (const { dynamic, place, shape } of placeDynamics(post)) {
    const index = dynamic.characteristics.findIndex((each) => each.id === id);
    const characteristic = dynamic.characteristics[index];
    if (characteristic) return { characteristic, number: index + 1, place, shape };
  }
  throw new SiteError('characteristic-unknown', `${post.id}: no characteristic has the id "${String(id)}".`);
}
