import fs from 'node:fs';
import { splitFrontMatter } from '../src/posts/source/front-matter.ts';
import { normalizeText } from '../src/posts/source/read-text.ts';
import { toStoredForm } from '../src/posts/source/stored-form.ts';

// The first half of `npm run format`: what people write in a post becomes the Markdown that it means, before the
// formatter, which knows nothing of it, reads the file.
for (const file of fs.globSync('content/{posts,pages}/**/*.mdx')) {
  const written = fs.readFileSync(file, 'utf8');
  const source = normalizeText(written);
  const front = splitFrontMatter(source);
  const stored = front ? toStoredForm(source, front.bodyStart) : source;
  if (stored !== source) fs.writeFileSync(file, stored);
}
