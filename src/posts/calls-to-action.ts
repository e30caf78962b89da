import type { CallToAction } from './schema/call-to-action.ts';
import type { PostData } from './schema/post.ts';
import type { Part } from './source/parts.ts';
import { somePart } from './source/some-part.ts';

interface Calling {
  callsToAction: CallToAction[];
}

interface CallingPost extends Calling {
  comments: PostData['comments'];
}

/**
 * What a post asks of its readers: its own calls, or those that stand for the whole site, but for a comment where
 * nobody can write one.
 */
export function chooseCalls(post: CallingPost, site: Calling): CallToAction[] {
  if (post.callsToAction.length > 0) return post.callsToAction;
  return site.callsToAction.filter(({ kind }) => kind !== 'comment' || post.comments === 'open');
}

/** The parts of a body, with the site's standing calls at their end where nothing in it shows them. */
export function withStandingCalls(parts: Part[], post: CallingPost, site: Calling): Part[] {
  const isTheirs = post.callsToAction.length === 0 && chooseCalls(post, site).length > 0;
  const isShown = somePart(parts, (part) => typeof part !== 'string' && 'name' in part && part.name === NAME);
  return isTheirs && !isShown ? [...parts, { name: NAME, props: {}, parts: [] }] : parts;
}

const NAME = 'CallsToAction';
