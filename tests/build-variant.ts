import { copySite } from './site-copy.ts';

/**
 * Builds another coach's site: the same engine and posts, and a content/site.yaml changed by `edit`. Gives its dist/; `remove` takes the folder away again.
 */
export async function buildVariant(edit: (siteYaml: string) => string) {
  const site = copySite();
  const siteYaml = 'content/site.yaml';
  site.write(siteYaml, edit(site.read(siteYaml)));
  await site.build({ SITE_URL: 'http://localhost:4321' });
  return {
    dist: site.dist,
    remove: () => {
      site.remove();
    },
  };
}
