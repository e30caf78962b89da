import type { FileFault, MentionItem, ViewOf } from '../../../editor/file-view.ts';
import { changeFields } from '../../edit/change-fields.ts';
import type { ContentChange } from '../../save/content-repository.ts';
import { isDraft, titleOf } from '../change-address.ts';
import { readFields } from '../compare-versions.ts';
import { toForm, toHead } from '../file-head.ts';
import { FILE, readDone, toFault, type FilePages } from './file-pages.ts';
import { listMentions, takeMentionsOut, type Mention, type MentionKind } from '../mentions.ts';
import { toNamed } from '../named.ts';
import { listOwnFiles } from '../own-files.ts';
import { toRemovedMessage } from '../removed-files.ts';
import { describePath, type LiveContent, type WrittenFile } from '../live-content.ts';

/** What leads readers to an address; a card of a post is left out where there is none to show. */
const ROADS: ReadonlySet<MentionKind> = new Set<MentionKind>(['link', 'menu']);

/** …/remove/: takes a text off the site, or away, with what leads to it. */
export function createRemovePage(pages: FilePages): void {
  const { routes, voice, withFile, withSent, save, showFile, talk } = pages;
  const said = voice.words.versions;

  const view = async (
    file: WrittenFile,
    live: LiveContent,
    more: Partial<Pick<ViewOf<'remove'>, 'done' | 'fault'>> = {},
  ): Promise<ViewOf<'remove'>> => {
    const mentions = listMentions(toNamed(file), live);
    const { own, shared } = listOwnFiles(file, live);
    const items = (isLoose: boolean) =>
      mentions.filter((each) => each.isLoose === isLoose).map((each) => toItem(each, live));
    const isPost = file.collection === 'posts';
    return {
      page: 'remove',
      head: toHead(file, voice),
      state: isPost ? (isDraft(file) ? 'off' : 'on') : undefined,
      files: own.filter((each) => each !== file.path).map(nameOf),
      shared: shared.map((each) => nameOf(each.file)),
      loose: items(true),
      firm: items(false),
      series: isPost ? listSeries(file, live) : [],
      hasThread: isPost,
      comments: isPost ? await countWords(toNamed(file).id) : undefined,
      done: undefined,
      fault: undefined,
      ...more,
    };
  };
  const countWords = async (id: string) => {
    const found = await talk.count(id);
    return found && countTalk(found, voice);
  };
  const toItem = ({ file, kind }: Mention, live: LiveContent): MentionItem => {
    const place = describePath(file);
    const source = live.texts.get(file) ?? '';
    const alone = file === 'content/home.yaml' ? 'home' : 'site';
    return {
      title: place ? titleOf({ path: file, source, name: place.name }) : said.remove.places[alone],
      edit: place ? toForm(place) : `/write/${alone}/`,
      words: said.remove.kinds[kind],
    };
  };

  routes.get(`${FILE}/remove/`, (c) =>
    withFile(c, async (file, live) => {
      const done = { on: said.remove.isOn, off: said.remove.isOff }[readDone(c) ?? ''];
      return showFile(c, await view(file, live, { done }));
    }),
  );
  routes.post(`${FILE}/remove/`, (c) =>
    withSent(c, async (file, live, sent, stale) => {
      if (stale) return showFile(c, await view(file, live, { fault: stale }), 409);
      const refuse = async (fault: FileFault) => showFile(c, await view(file, live, { fault }), 422);
      const { act } = sent;
      if (act === 'off' || act === 'on') {
        if (file.collection !== 'posts') return refuse({ words: said.remove.choose });
        const verdict = await save(
          live,
          switchPost(file, live, act),
          `${act === 'off' ? 'Take off' : 'Put on'} "${titleOf(file)}"`,
        );
        if (!verdict.ok) return refuse(toFault(verdict, said.refused));
        return c.redirect(`${toForm(file)}remove/?done=${act}`, 303);
      }
      if (act !== 'remove') return refuse({ words: said.remove.choose });
      if (file.collection === 'posts' && sent['comments'] !== 'keep' && sent['comments'] !== 'erase') {
        return refuse({ words: said.remove.chooseComments });
      }
      if (listMentions(toNamed(file), live).some(({ isLoose }) => !isLoose)) {
        return refuse({ words: said.remove.firmFirst });
      }
      const changes = [
        ...listOwnFiles(file, live).own.map((each) => ({ path: each, bytes: undefined })),
        ...toChanges(takeMentionsOut(toNamed(file), live)),
      ];
      const verdict = await save(live, changes, toRemovedMessage(titleOf(file), file.path));
      if (!verdict.ok) return refuse(toFault(verdict, said.refused));
      if (file.collection !== 'posts' || sent['comments'] !== 'erase') {
        return c.redirect('/write/removed/?done=removed', 303);
      }
      await talk.erase(toNamed(file).id);
      return c.redirect('/write/removed/?done=erased', 303);
    }),
  );
}

/** A post that readers find no longer, or again; where it is off, nothing may lead them there. */
function switchPost(file: WrittenFile, live: LiveContent, to: 'on' | 'off'): ContentChange[] {
  const source = changeFields(file.path, file.source, (fields) => ({ ...fields, draft: to === 'off' }));
  const others = to === 'off' ? toChanges(takeMentionsOut(toNamed(file), live, ROADS)) : [];
  return [{ path: file.path, bytes: Buffer.from(source) }, ...others];
}

function toChanges(texts: ReadonlyMap<string, string>): ContentChange[] {
  return Array.from(texts, ([path, source]) => ({ path, bytes: Buffer.from(source) }));
}

/** The other parts of the series that a post is a part of, by their titles. */
function listSeries(file: WrittenFile, live: LiveContent): string[] {
  const { series } = readFields(file.path, file.source);
  if (typeof series !== 'string') return [];
  return [...live.texts].flatMap(([path, source]) => {
    const place = path === file.path ? undefined : describePath(path);
    if (place?.collection !== 'posts' || !source.includes(series)) return [];
    return readFields(path, source)['series'] === series ? [titleOf({ path, source, name: place.name })] : [];
  });
}

/** "4 comments, 2 ratings". */
export function countTalk(
  { comments, ratings }: { comments: number; ratings: number },
  { words, count }: FilePages['voice'],
): string {
  const said = words.versions.remove;
  return [comments > 0 && count(comments, said.comments), ratings > 0 && count(ratings, said.ratings)]
    .filter((each) => each !== false)
    .join(', ');
}

const nameOf = (file: string) => file.split('/').at(-1) ?? file;
