import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SiteError } from '../src/lib/site-error.ts';
import { allowInStories } from '../src/posts/checks/guard/allow-word.ts';
import { readLexicon } from '../src/posts/checks/words/lexicon.ts';
import { PROSE_COMPONENTS } from '../src/posts/schema/components.ts';
import { parseContent } from '../src/posts/source/content.ts';
import { readContent } from '../src/posts/source/read-content.ts';
import { allowOnSite } from '../src/server/edit/declare-in.ts';
import { runCommand } from './run-command.ts';

// `npm run allow -- CBT`: a word that the guard asks about is nobody's name. It is allowed in each story that has it, or
// with --site in all stories, those to come included. The content may lie in another `--folder`.
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { folder: { type: 'string', default: 'content' }, site: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const word = positionals.join(' ').trim();
  if (!/\p{L}/u.test(word) || /[",<>{}]/.test(word)) {
    throw new SiteError('word-missing', 'Which word?', {
      hint: 'Write: npm run allow -- CBT, or with --site behind it for all stories.',
    });
  }
  console.log(values.site ? allowInSite(values.folder, word) : await allowHere(values.folder, word));
});

function allowInSite(folder: string, word: string): string {
  const file = path.join(folder, 'site.yaml');
  const before = fs.readFileSync(file, 'utf8');
  const text = allowOnSite(file, before, [{ word }]);
  if (text === before) return `${file} allows "${word}" already.`;
  fs.writeFileSync(file, text);
  return `Written into ${file}: all stories may say "${word}".`;
}

async function allowHere(folder: string, word: string): Promise<string> {
  const files = await readContent(folder);
  const { content } = parseContent(files, 'content');
  const lexicon = readLexicon();
  const written = [...content.posts, ...content.pages].flatMap((post) => {
    const text = allowInStories(post, word, { content, lexicon, components: PROSE_COMPONENTS });
    if (text === undefined) return [];
    fs.writeFileSync(path.join(folder, path.relative('content', post.text.file)), text);
    return [post.text.file];
  });
  if (written.length > 0) return `Allowed "${word}" in: ${written.join(', ')}`;
  throw new SiteError('word-missing', `No story is asked about "${word}".`, {
    hint: 'Write it as the check does, or with --site behind it for all stories.',
  });
}
