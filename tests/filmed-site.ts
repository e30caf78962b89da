import fs from 'node:fs';
import path from 'node:path';
import { halves } from './odd-pictures.ts';
import { PUBLISHED_FILE, type SiteCopy } from './site-copy.ts';

/** Where the post with films is. */
export const POST = '/posts/self-esteem-in-relationships/';
export const DRAFT = 'unfinished-with-a-film';

/** Films that no other file of the project names. */
export const HOSTED = { youtube: 'Zx0_q-9LbWk', vimeo: '318274406' };

/** A film that browsers take for one by its beginning: 300,000 bytes, each of which tells where it stands. */
export const FILM = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'),
  Buffer.from(Array.from({ length: 75_000 }, (_none, at) => String(at).padStart(4, '0').slice(-4)).join('')),
]);

/** Gives a copy of the site a post in a folder with films of all kinds, and a draft with one of its own. */
export async function addFilms(site: SiteCopy): Promise<void> {
  const folder = PUBLISHED_FILE.replace('.mdx', '');
  const text = site.read(PUBLISHED_FILE);
  const write = (file: string, bytes: Buffer) => {
    fs.mkdirSync(path.dirname(path.join(site.folder, file)), { recursive: true });
    fs.writeFileSync(path.join(site.folder, file), bytes);
  };
  fs.rmSync(path.join(site.folder, PUBLISHED_FILE));
  write(`${folder}/Größe 7 – the walk.mp4`, FILM);
  write(`${folder}/walk.vtt`, Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nWe walk on.\n'));
  write(`${folder}/pier.png`, await halves(640, 360).png().toBuffer());
  write('content/media/breathing.m4a', Buffer.from('\0\0\0\x18ftypM4A \0\0\0\0M4A isom', 'latin1'));
  write('content/media/nobody-plays-it.webm', Buffer.from('\x1aE\xdf\xa3\x9fB\x82\x84webm', 'latin1'));
  write('content/posts/of-the-draft.ogg', Buffer.from('OggS of a draft'));
  const films = [
    `<Video src="https://youtu.be/${HOSTED.youtube}?t=90" title="A talk about the kettle" poster="./pier.png" />`,
    `<Video src="https://vimeo.com/${HOSTED.vimeo}" title="A talk about the teapot" />`,
    '<Video src="./Größe 7 – the walk.mp4" title="A walk by the sea" poster="./pier.png" captions="./walk.vtt" />',
    '<Audio src="/media/breathing.m4a" title="A breathing exercise" />',
  ];
  site.write(`${folder}/index.mdx`, `${text.trimEnd()}\n\n${films.join('\n\n')}\n`);
  site.write(
    `content/posts/${DRAFT}.mdx`,
    `${text
      .replace(/^id: .*$/m, `id: ${DRAFT}`)
      .replace(/^title: .*$/m, 'title: Unfinished')
      .replace(/^author:/m, 'draft: true\nauthor:')
      .trimEnd()}\n\n<Audio src="./of-the-draft.ogg" title="A recording" />\n`,
  );
}
