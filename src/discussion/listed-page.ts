import type { CommentsPageView } from './discussion-view.ts';

/**
 * Search engines get one order of the comments, no page that is empty but for what one reader wrote, and none of a post
 * that they are asked to leave out.
 */
export function isListedPage(view: CommentsPageView): boolean {
  if (view.thread.isUnlisted) return false;
  return view.kind === 'replies' || view.state.sort === 'oldest';
}
