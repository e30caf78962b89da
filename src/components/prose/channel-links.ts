import type { CallToAction } from '../../posts/schema/call-to-action.ts';
import type { Site } from '../../posts/schema/site.ts';

/** Where a call to action leads and what its link says. */
export function linkOf(kind: CallToAction['kind'], channels: Site['channels']) {
  const links = {
    comment: { href: '#discussion', label: 'Join the discussion' },
    message: { href: '/contact/', label: 'Write to me privately' },
    email: { href: `mailto:${channels.email}`, label: 'Write an email' },
    booking: { href: channels.booking, label: 'Book a first talk' },
  } satisfies Record<CallToAction['kind'], { href: string | undefined; label: string }>;
  return links[kind];
}

/** The call that suits someone who has just recognised themselves: one that nobody else reads. */
export function findPrivateCall(calls: readonly CallToAction[]): CallToAction | undefined {
  return calls.find(({ kind }) => kind !== 'comment') ?? calls[0];
}
