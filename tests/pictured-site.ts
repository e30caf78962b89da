import fs from 'node:fs';
import path from 'node:path';
import { drawing, framesOf, halves, withSecrets } from './odd-pictures.ts';
import { PUBLISHED_FILE, type SiteCopy } from './site-copy.ts';

/** Names that no other file of the project has, in ways that people name their pictures. */
export const PHOTO = 'Größe 100% (Föhn & Süd) 🏖.JPG';
const NAMES = { shared: 'Gemeinsame Äpfel.jpg', small: 'kittiwake%20.png', moving: 'puddle-splash.gif' };

/** Where the post with pictures is, and the address of a draft with one. */
export const POST = '/posts/self-esteem-in-relationships/';
export const DRAFT = 'unfinished-with-a-picture';

/** Gives a copy of the site a post in a folder with pictures, a page with one, and a draft with one of its own. */
export async function addPictures(site: SiteCopy): Promise<void> {
  const folder = PUBLISHED_FILE.replace('.mdx', '');
  const text = site.read(PUBLISHED_FILE);
  const write = (file: string, bytes: Buffer) => {
    fs.mkdirSync(path.dirname(path.join(site.folder, file)), { recursive: true });
    fs.writeFileSync(path.join(site.folder, file), bytes);
  };
  fs.rmSync(path.join(site.folder, PUBLISHED_FILE));
  write(`${folder}/${PHOTO}`, await (await withSecrets(halves(2000, 1500))).jpeg().toBuffer());
  write(
    `${folder}/two.svg`,
    drawing('<script>document.title="taken over"</script><circle cx="30" cy="30" r="20"/>'),
  );
  write(`${folder}/${NAMES.moving}`, await (await framesOf(3)).gif({ delay: [200, 200, 200] }).toBuffer());
  write(`content/media/${NAMES.shared}`, await (await withSecrets(halves(900, 1200))).jpeg().toBuffer());
  write('content/media/nobody-shows-it.png', await halves(50, 50).png().toBuffer());
  write(`content/pages/${NAMES.small}`, await halves(120, 80).ensureAlpha(0.7).png().toBuffer());
  write('content/posts/only-of-the-draft.png', await (await withSecrets(halves(700, 500))).png().toBuffer());
  const pictures = [
    `![A beach](./${PHOTO} "The beach, at low tide")`,
    `![Apples](/media/${NAMES.shared.replaceAll(' ', '%20')})`,
    '![A circle](./two.svg)',
    `![A splash](./${NAMES.moving})`,
  ];
  site.write(`${folder}/index.mdx`, `${text.trimEnd()}\n\n${pictures.join('\n\n')}\n`);
  const about = 'content/pages/about.mdx';
  site.write(about, `${site.read(about).trimEnd()}\n\n![A gull](./${NAMES.small})\n`);
  site.write(
    `content/posts/${DRAFT}.mdx`,
    `${text
      .replace(/^id: .*$/m, `id: ${DRAFT}`)
      .replace(/^title: .*$/m, 'title: Unfinished')
      .replace(/^author:/m, 'draft: true\nauthor:')
      .trimEnd()}\n\n![A draft](./only-of-the-draft.png)\n\n![Apples](</media/${NAMES.shared}>)\n`,
  );
}
