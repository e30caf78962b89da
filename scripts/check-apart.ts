import path from 'node:path';
import { openCache } from '../src/lib/cache.ts';
import { checkFiles } from '../src/posts/checks/check-content.ts';
import { digestContent, readContent } from '../src/posts/source/read-content.ts';
import { endWithParent } from '../src/server/publish/run-step.ts';

// Started by a build, beside it: checks the content and tells the build what it found, and what it read.
endWithParent();
const [siteFolder = '', now = '', cacheFolder = '', engine = ''] = process.argv.slice(2);
const cache = openCache(path.join(cacheFolder, 'check'), engine);
const files = await readContent(path.join(siteFolder, 'content'));
const report = await checkFiles(files, 'content', { now: new Date(now), production: true, cache });
cache.save();
process.send?.({ report, content: digestContent(files) }, () => {
  process.disconnect();
});
