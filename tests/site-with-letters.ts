import type { Files } from './site-copy.ts';

/** Where a coach who sends letters says that post reaches her. */
export const ADDRESS = 'Ada Quill, 7 Inkwell Lane, Bath BA1 5XX';

/** A site whose readers can have letters: by a page, under its articles, and on its home page. */
export function addLetters(files: Files, language = 'en-GB'): void {
  const site = files.read('content/site.yaml').replace(/^language: .*$/m, `language: ${language}`);
  const settings = site.includes('\nlanguage:') ? site : `${site}\nlanguage: ${language}\n`;
  files.write('content/site.yaml', `${settings}\nletters:\n  address: ${ADDRESS}\n`);
  files.write(
    'content/home.yaml',
    'sections:\n  - kind: newest\n  - kind: letters\n    text: What I learn from my own mistakes.\n',
  );
}

/** Has a line under its posts, in place of a field. */
export function addLine(files: Files): void {
  const settings = files.read('content/site.yaml');
  files.write('content/site.yaml', settings.replace('\nletters:\n', '\nletters:\n  underPosts: link\n'));
}
