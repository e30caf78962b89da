import { readDuringPublishes } from '../tests/read-during-publishes.ts';
import { writeFigures } from './figures.ts';

// `npm run bench:publish-readers`: fifty readers who read without pause during ten publishes.
const READERS = 50;
const PUBLISHES = 10;

const start = performance.now();
const { published, pages, requests, failed, mixed, seen } = await readDuringPublishes(READERS, PUBLISHES);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `${published} publishes under ${READERS} readers in ${seconds} s: ${pages} pages, ${requests} requests`,
);
console.log(
  `${failed.length} failed, ${mixed.length} pages of two releases; releases met: ${seen.join(', ')}`,
);
for (const each of [...failed, ...mixed].slice(0, 20)) console.log(each);
await writeFigures('publish-readers', {
  readers: READERS,
  published,
  pages,
  requests,
  failed: failed.length,
  mixed: mixed.length,
});
process.exit(failed.length + mixed.length > 0 ? 1 : 0);
