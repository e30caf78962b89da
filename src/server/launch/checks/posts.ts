import { ok, toDo, type LaunchCheck } from '../finding.ts';

/** A home page of drafts alone is an empty one. */
export const checkPosts: LaunchCheck = {
  slug: 'posts',
  check({ release, settings: { siteUrl } }) {
    if (!release) return toDo('Nothing is built.', 'Publish by push, or npm run build.');
    if (release.posts === 0) {
      return toDo(
        'Readers would find no post: all are drafts, or dated in the future.',
        'Take "draft: true" out of one, and publish.',
      );
    }
    if (release.builtFor !== siteUrl.origin) {
      return toDo(
        `The site was built for ${release.builtFor ?? 'no address'}, and feeds and search engines are told so.`,
        `Build it with SITE_URL=${siteUrl.origin}; publish:init writes that into the repository’s hooks.`,
      );
    }
    return ok(`${release.posts} ${release.posts === 1 ? 'post is' : 'posts are'} published.`);
  },
};
