import type { CallToAction } from '../../posts/schema/call-to-action.ts';
import type { Site } from '../../posts/schema/site.ts';
import type { Words } from '../../words/table.ts';

/** Where a call to action leads and what its link says. */
export function linkOf(kind: CallToAction['kind'], channels: Site['channels'], { calls }: Words['prose']) {
  const links = {
    comment: { href: '#discussion', label: calls.comment },
    message: { href: '/contact/', label: calls.message },
    email: { href: `mailto:${channels.email}`, label: calls.email },
    booking: { href: channels.booking, label: calls.booking },
  } satisfies Record<CallToAction['kind'], { href: string | undefined; label: string }>;
  return links[kind];
}

/** The call that suits someone who has just recognised themselves: one that nobody else reads. */
export function findPrivateCall(calls: readonly CallToAction[]): CallToAction | undefined {
  return calls.find(({ kind }) => kind !== 'comment') ?? calls[0];
}
