import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { findLook } from '../../src/posts/look/look.ts';
import { drawMark } from '../../src/posts/look/draw-mark.ts';
import { OWN_FOLDERS } from '../engine-mark.ts';
import type { NewSite } from './settings.ts';
import { FIRST_WORDS } from './words.ts';

/** What is in git by name alone until the coach writes something into it. */
const EMPTY_FOLDERS = ['content/media', 'content/posts', 'content/topics'];

/** As `npm run format` writes it. */
const YAML_STYLE = { lineWidth: 0, singleQuote: true } as const;

/** The address of a site, which is no content: whoever builds or hosts it reads it from here. */
export const ADDRESS_FILE = 'site.env';

/** Puts a new coach's first files in place of whatever stood in content/ and public/. */
export function writeContent(site: NewSite): void {
  const { folder } = site;
  for (const own of OWN_FOLDERS) fs.rmSync(path.join(folder, own), { recursive: true, force: true });
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };
  for (const empty of EMPTY_FOLDERS) write(`${empty}/.gitkeep`, '');
  write('content/site.yaml', siteYaml(site));
  write('content/people/coach.yaml', coachYaml(site));
  write('content/words.txt', WORDS);
  fs.cpSync(path.join(import.meta.dirname, 'pages', site.sketched), path.join(folder, 'content/pages'), {
    recursive: true,
  });
  write('public/favicon.svg', markOf(site));
  write(ADDRESS_FILE, addressEnv(site));
}

const WORDS = '# Words that the spelling check knows beside its dictionaries, one a line\n';

function siteYaml({ name, coach, language, sketched, colour, timeZone }: NewSite): string {
  const words = FIRST_WORDS[sketched];
  const first = {
    title: name,
    description: words.description(coach),
    language,
    ...(timeZone === undefined ? {} : { timeZone }),
    owner: 'coach',
    ...(colour === undefined ? {} : { colours: { accent: colour } }),
  };
  const calls = {
    callsToAction: [
      { kind: 'comment', text: words.comment },
      { kind: 'message', text: words.message },
    ],
  };
  return `# What is true for the whole site. docs/writing.md has every field; npm run check:content says what is wrong.
${stringify(first, YAML_STYLE)}
# Where the calls to action of posts lead. Beside private messages there are:
#   email: hello@your-domain
#   booking: https://calendar.your-domain/first-talk
channels:
  message: true

# Shown with every post that has none of its own.
${stringify(calls, YAML_STYLE)}
comments: built-in

# Posts about abuse or self-harm need a notice of who helps where your readers live: "help" in docs/writing.md.
`;
}

function coachYaml({ coach, sketched }: NewSite): string {
  const { role, bio } = FIRST_WORDS[sketched];
  return `# The coach, as readers see her. A portrait may stand here too: docs/writing.md.
${stringify({ name: coach, role, bio }, YAML_STYLE)}`;
}

/** The mark in the site's colours; the engine's own where it has none. */
function markOf({ colour }: NewSite): string {
  const look = colour === undefined ? undefined : findLook({ accent: colour });
  return look
    ? drawMark(look.drawn)
    : fs.readFileSync(path.join(import.meta.dirname, '../../public/favicon.svg'), 'utf8');
}

function addressEnv({ address }: NewSite): string {
  return `# Where readers find the site, for whoever hosts it. A build of your own is told:
#   SITE_URL=${address} npm run build
SITE_URL=${address}
`;
}
