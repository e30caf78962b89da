import type { PostData } from '../schema/post.ts';
import { getDrawnColours } from '../look/look.ts';
import type { Site } from '../schema/site.ts';
import type { ShareCard } from './draw.ts';

type Named = Pick<Site, 'title' | 'colours'>;
type Shared = Pick<PostData, 'title' | 'dynamics'> & { minutes: number };

/** The share picture of a post: its title, and its dynamics as circles. */
export function postToShareCard(post: Shared, site: Named, topicName: string | undefined): ShareCard {
  const minutes = `${post.minutes} min read`;
  return {
    siteTitle: site.title,
    title: post.title,
    note: topicName ? `${topicName}  ·  ${minutes}` : minutes,
    figure: chooseFigure(post),
    colours: getDrawnColours(site.colours),
  };
}

/** Two who keep themselves overlap; where a post knows only what goes wrong, one is swallowed. */
function chooseFigure({ dynamics }: Shared): ShareCard['figure'] {
  if (dynamics.length > 2) return 'three';
  const isGood = dynamics.some(({ outcomes }) => outcomes.kind === 'benefits');
  return isGood ? 'overlapping' : 'swallowed';
}
