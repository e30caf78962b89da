import { LINK_MINUTES } from '../src/discussion/owner/owner.ts';
import { toSignInLink } from '../src/discussion/http/owner.ts';
import { keepFilesPrivate } from '../src/lib/private-files.ts';
import { openServices } from '../src/server/settings/services.ts';
import { readSettings } from '../src/server/settings/settings.ts';

// `npm run owner:link`: prints a link that signs the coach in, once. Needs the site's own settings.
keepFilesPrivate();
const settings = readSettings(process.env);
const { owner, close } = await openServices(settings);
const link = toSignInLink(await owner.issueLink(), settings.siteUrl);
await close();
console.log(`${link.href}\nIt works once, within ${LINK_MINUTES} minutes.`);
