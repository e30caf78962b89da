import { importEngine } from '../src/server/export/engine.ts';
import { endWithParent } from '../src/server/publish/run-step.ts';

// Started by a build, beside it: checks the content and tells the build what it found, and what it read.
endWithParent();
const [folder = '', engine = '', siteFolder = '', now = '', cacheFolder = ''] = process.argv.slice(2);
const { checkBuiltContent } = await importEngine({ folder });
const checked = await checkBuiltContent({ siteFolder, now: new Date(now), cacheFolder, engine });
process.send?.(checked, () => {
  process.disconnect();
});
