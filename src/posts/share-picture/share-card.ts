import type { Words } from '../../words/table.ts';
import type { PostData } from '../schema/post.ts';
import { drawPost } from '../drawing.ts';
import { getDrawnColours } from '../look/look.ts';
import type { Site } from '../schema/site.ts';
import type { ShareCard } from './draw.ts';

type Named = Pick<Site, 'title' | 'colours'>;
type Shared = Pick<PostData, 'title' | 'dynamics' | 'topics'> & { minutes: number };

/** The share picture of a post: its title, and its dynamics as circles, or a drawing of its own. */
export function postToShareCard(
  post: Shared,
  site: Named,
  topicName: string | undefined,
  words: Words,
): ShareCard {
  const minutes = words.post.minutes(post.minutes);
  return {
    siteTitle: site.title,
    title: post.title,
    notes: topicName ? [topicName, minutes] : [minutes],
    figure: chooseFigure(post),
    colours: getDrawnColours(site.colours),
  };
}

/** Two who keep themselves overlap; where a post knows only what goes wrong, one is swallowed. */
function chooseFigure(post: Shared): ShareCard['figure'] {
  const { dynamics } = post;
  if (dynamics.length === 0) return drawPost(post);
  if (dynamics.length > 2) return 'three';
  const isGood = dynamics.some(({ outcomes }) => outcomes.kind === 'benefits');
  return isGood ? 'overlapping' : 'swallowed';
}
