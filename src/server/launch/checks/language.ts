import { cannotTell, ok, type LaunchCheck } from '../finding.ts';

/** In a language of which the check knows less, what it is silent about may be there all the same. */
export const checkLanguage: LaunchCheck = {
  slug: 'language',
  check({ content: { weaker } }) {
    return weaker === undefined
      ? ok('The check reads the language of the site whole.')
      : cannotTell(
          weaker,
          'Read each post once more for what the check may miss: docs/checks.md says it under Languages.',
        );
  },
};
