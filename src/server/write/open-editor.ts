import { LIVE_BRANCH } from '../publish/live-branch.ts';
import { publishFolders } from '../publish/folders.ts';
import { readLiveWarnings } from '../publish/live-warnings.ts';
import type { Settings } from '../settings/settings.ts';
import { openImports } from '../moving-in/open-imports.ts';
import { cleanApart } from '../save/clean-apart.ts';
import { openContentRepository } from '../save/content-repository.ts';
import type { Editor } from './mount-editor.ts';
import { publishApart } from '../save/publish-apart.ts';

export interface OpenEditorOptions {
  settings: Settings;
  /** The checkout that the server was started from. */
  project: string;
}

/** The form's services over the repository that is pushed to. */
export function openEditor({ settings, project }: OpenEditorOptions): Editor {
  const { repository } = publishFolders(settings.dataFolder);
  const author = { name: 'The coach', email: `coach@${settings.siteUrl.hostname}` };
  return {
    repository: openContentRepository(repository, LIVE_BRANCH),
    cleanPictures: cleanApart(project),
    publish: publishApart(settings, project),
    listWarnings: () => readLiveWarnings(publishFolders(settings.dataFolder)),
    imports: openImports(settings, project, author),
    author,
  };
}
