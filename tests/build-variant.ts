import { copyProject } from './project-copy.ts';

/**
 * Builds another coach's site, as somebody who clones this would: the same engine and posts, and a
 * content/site.yaml changed by `edit`. Gives its dist/; `remove` takes the folder away again.
 */
export async function buildVariant(edit: (siteYaml: string) => string) {
  const project = copyProject();
  const siteYaml = 'content/site.yaml';
  project.write(siteYaml, edit(project.read(siteYaml)));
  await project.build({ SITE_URL: 'http://localhost:4321' });
  return {
    dist: project.dist,
    remove: () => {
      project.remove();
    },
  };
}
