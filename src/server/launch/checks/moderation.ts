import { cannotTell, ok, toDo, type LaunchCheck } from '../finding.ts';

/** The coach gets in, and strangers are led to the door. */
export const checkModeration: LaunchCheck = {
  slug: 'moderation',
  check({ address: { moderation }, settings: { siteUrl } }) {
    if (typeof moderation === 'string') {
      return cannotTell(
        `Nothing answers at ${new URL('/moderate/', siteUrl).href}: ${moderation}.`,
        'Start the server and ask again.',
      );
    }
    const isDoor = moderation.headers.get('location')?.endsWith('/moderate/sign-in/') === true;
    return moderation.status === 303 && isDoor
      ? ok('/moderate/ asks to sign in.')
      : toDo(
          `/moderate/ answers ${moderation.status} to a stranger.`,
          'Let the proxy pass every path on to the server; on a static host there is no moderation.',
        );
  },
};
