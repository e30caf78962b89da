import path from 'node:path';
import type { VersionItem } from '../../../editor/file-view.ts';
import type { ShowValueOptions } from '../../../editor/form/show-value.ts';
import type { FileVersion } from '../../save/content-repository.ts';
import { changesToWords, compareFields, compareTexts } from '../compare-versions.ts';
import { toForm, toHead } from '../file-head.ts';
import { FILE, readDone, SINGLE, toFault, type FilePages } from './file-pages.ts';
import { readSite } from '../read-site.ts';
import { listChoices } from '../show-form.ts';
import { takeBack } from '../take-back.ts';
import type { LiveContent, VersionedFile } from '../live-content.ts';

const AT = [`${FILE}/versions/`, `${SINGLE}/versions/`];

/** …/versions/: what a text was, in words and days, and each of it to read and to take back. */
export function createVersionsPage({
  routes,
  voice,
  withFile,
  withSent,
  repository,
  save,
  showFile,
  now,
}: FilePages<VersionedFile>): void {
  const said = voice.words.versions;

  const list = async (file: VersionedFile, live: LiveContent) => {
    // What a save left as it was, such as one of a picture that has come back, is one version.
    const all = await repository.listFileVersions(live.commit, file.path);
    const versions = all.filter(
      ({ sha, path }, index) => sha !== all[index + 1]?.sha || path !== all[index + 1]?.path,
    );
    const blobs = await repository.readBlobs(versions.map(({ sha }) => sha));
    const toVersion = ({ path, sha }: FileVersion) => ({ path, source: blobs.get(sha)?.toString() ?? '' });
    const items = versions.map((version, index): VersionItem => {
      const before = versions[index + 1];
      return {
        commit: version.commit,
        at: version.at,
        words: changesToWords(before && toVersion(before), toVersion(version), voice),
        isPresent: index === 0,
      };
    });
    return { versions, items, toVersion };
  };

  routes.on('GET', AT, (c) =>
    withFile(c, async (file, live) => {
      const { versions, items, toVersion } = await list(file, live);
      const at = versions.findIndex(({ commit }) => commit === c.req.query('version'));
      const [version, item] = [versions[at], items[at]];
      const head = toHead(file, voice);
      if (version && item) {
        const [then, today] = [toVersion(version), { path: file.path, source: file.source }];
        const site = await readSite(repository, live.commit);
        const folder = path.posix.dirname(file.path);
        const shown: ShowValueOptions = {
          voice,
          choices: listChoices(site),
          timeZone: site.timeZone,
          file: file.path,
          // Of an earlier version a picture may be gone: its name is told alone.
          hasPicture: (address) =>
            live.files.has(address.startsWith('/') ? `content${address}` : path.posix.join(folder, address)),
        };
        return showFile(c, {
          page: 'version',
          head,
          now: now(),
          fault: undefined,
          version: item,
          fields: compareFields(then, today, file.collection, shown),
          blocks: compareTexts(then, today),
        });
      }
      const isDone = readDone(c);
      const done = { taken: said.list.taken, back: said.removed.isBack }[isDone ?? ''];
      return showFile(c, { page: 'versions', head, now: now(), done, fault: undefined, versions: items });
    }),
  );

  routes.on('POST', AT, (c) =>
    withSent(c, async (file, live, sent, stale) => {
      const { versions, items } = await list(file, live);
      const refuse = (fault: typeof stale, status: 409 | 422) =>
        showFile(
          c,
          {
            page: 'versions',
            head: toHead(file, voice),
            now: now(),
            done: undefined,
            fault,
            versions: items,
          },
          status,
        );
      const version = versions.find(({ commit }) => commit === sent['version']);
      if (stale || !version) return refuse(stale ?? { words: said.list.gone }, 409);
      const changes = await takeBack(file, version, live, repository);
      const verdict = await save(
        live,
        changes,
        `Take back "${toHead(file, voice).title}" of ${version.at.toISOString().slice(0, 10)}`,
      );
      if (!verdict.ok) return refuse(toFault(verdict, said.refused), 422);
      return c.redirect(`${toForm(file)}versions/?done=taken`, 303);
    }),
  );
}
