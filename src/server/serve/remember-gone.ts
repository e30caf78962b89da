import type { MountedEditor } from '../write/mount-editor.ts';
import { listGoneAddresses } from '../write/gone-addresses.ts';

/**
 * Whether a text that readers found at an address was deleted. Git is asked once for each release, beside its opening:
 * until it has answered, and where the site has no repository of its own, what is not there may never have been.
 */
export function rememberGone(editor: MountedEditor | undefined): (path: string) => boolean {
  let gone: ReadonlySet<string> = new Set();
  if (editor && !editor.gitHost) {
    listGoneAddresses(editor.repository)
      .then((found) => {
        gone = found;
      })
      .catch((error: unknown) => {
        console.error('Which addresses are gone could not be read from git.', error);
      });
  }
  return (path) => gone.has(path.endsWith('/') ? path : `${path}/`);
}
