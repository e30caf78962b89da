import { ok, toDo, type LaunchCheck } from '../finding.ts';

/** Nobody is sent to an address that nobody has filled in. */
export const checkContentReady: LaunchCheck = {
  slug: 'content',
  check({ content: { placeholders, errors } }) {
    if (placeholders.length > 0) {
      return toDo(
        `Placeholders are left: ${placeholders.join(', ')}.`,
        'Write your own address there, or take the line out.',
      );
    }
    return errors > 0
      ? toDo(
          `The content check finds ${errors} ${errors === 1 ? 'error' : 'errors'}.`,
          'npm run check:content says which, and what to write.',
        )
      : ok('The content check finds nothing that stops a build.');
  },
};
