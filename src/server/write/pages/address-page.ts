import type { ViewOf } from '../../../editor/file-view.ts';
import { isDraft, moveWritten, refuseName, titleOf, toTexts } from '../change-address.ts';
import { readFields } from '../compare-versions.ts';
import { toForm, toHead } from '../file-head.ts';
import { FILE, readDone, toFault, type FilePages } from './file-pages.ts';
import type { LiveContent, WrittenFile } from '../live-content.ts';
import { toSeenAddress } from '../written-file.ts';

/** …/address/: where a text is found, and another address for it, to which the old one leads. */
export function createAddressPage({
  routes,
  voice,
  withFile,
  withSent,
  repository,
  save,
  showFile,
}: FilePages): void {
  const said = voice.words.versions;

  const view = (
    file: WrittenFile,
    more: Partial<Pick<ViewOf<'address'>, 'done' | 'fault' | 'typed'>> = {},
  ): ViewOf<'address'> => ({
    page: 'address',
    head: toHead(file, voice),
    before: toSeenAddress({ kind: file.collection, name: file.name }).replace(/[^/]+\/$/, ''),
    typed: file.name,
    done: undefined,
    fault: undefined,
    previous: toTexts(readFields(file.path, file.source)['previousSlugs']).map((name) =>
      toSeenAddress({ kind: file.collection, name: name }),
    ),
    ...more,
  });

  const wasEverPublic = async (file: WrittenFile, live: LiveContent) => {
    if (!isDraft(file)) return true;
    const versions = await repository.listFileVersions(live.commit, file.path);
    const blobs = await repository.readBlobs(versions.map(({ sha }) => sha));
    return versions.some(({ path, sha }) => !isDraft({ path, source: blobs.get(sha)?.toString() ?? '' }));
  };

  routes.get(`${FILE}/address/`, (c) =>
    withFile(c, async (file) => {
      return showFile(c, view(file, { done: readDone(c) === 'moved' ? said.address.moved : undefined }));
    }),
  );
  routes.post(`${FILE}/address/`, (c) =>
    withSent(c, async (file, live, sent, stale) => {
      const typed = (sent['name'] ?? '').trim();
      if (stale) return showFile(c, view(file, { typed, fault: stale }), 409);
      const words = refuseName(typed, file, live, said.address);
      if (words !== undefined) return showFile(c, view(file, { typed, fault: { words } }), 422);
      const wasPublic = await wasEverPublic(file, live);
      const changes = await moveWritten(file, typed, live, { repository, wasPublic });
      const verdict = await save(live, changes, `Move "${titleOf(file)}" to ${typed}`);
      if (!verdict.ok) return showFile(c, view(file, { typed, fault: toFault(verdict, said.refused) }), 422);
      return c.redirect(`${toForm({ ...file, name: typed })}address/?done=moved`, 303);
    }),
  );
}
