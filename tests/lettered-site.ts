import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { FILM, HOSTED } from './filmed-site.ts';
import { pdf } from './odd-pdfs.ts';
import type { SiteCopy } from './site-copy.ts';

/** A post with all that a body can hold beside what the comparisons of the fixture site have. */
export const RICH = 'what-a-letter-can-hold';

/** Where its author's letters come from. */
export const POSTAL_ADDRESS = 'Common Ground\n12 Garden Row\nBristol BS1 4QA';

const BODY = `Some evenings begin **with a kettle** and *end* with a list[^list]. Read [the twelve questions](./questions.pdf) first, or
[write to me](/contact/), or go [back to an older text](/posts/self-esteem-in-relationships/).

![A hill above a lake](./hill.png "The hill, in June")

## What to bring

1. A pen that works.
2. An hour, as in:
   - half of it for you,
   - half of it for me.
3. Some patience.

> To be close is not to be the same.
>
> It is to be near.

<PullQuote by="A friend of mine">
  We sat at one table again, and nobody counted the plates.
</PullQuote>

### When to talk

| Day | Morning | Evening |
| --- | ------- | ------- |
| Monday | too early | a short walk |
| Friday | too busy | a long talk |

<Details summary="What I mean by a boundary">
What you will do yourself when something goes on.

It is no rule for somebody else.
</Details>

<Gallery>
![A table laid for two](./hill.png)

![The same table, with one chair](./hill.png "A year later")
</Gallery>

<Button to="/work-with-me/" label="See how I work" />

---

<Video src="https://youtu.be/${HOSTED.youtube}" title="A talk about the kettle" poster="./hill.png" />

<Video src="./walk.mp4" title="A walk by the sea" poster="./hill.png" />

<Audio src="/media/breathing.m4a" title="A breathing exercise" />

<CallsToAction title="Now you" />

That is all. Be kind to each other & to yourselves: 2 < 3.

[^list]: A list of what went well. *Nothing else* belongs on it.
`;

const FRONT = `---
id: ${RICH}
kind: article
title: 'What a letter can hold: nearly all that a page does'
description: A text that has a bit of everything in it, so that it can be seen what becomes of each part in a letter.
publishedAt: 2026-11-20
author: coach
topics: [self-esteem]
sensitive: [abuse]
callsToAction:
  - { kind: comment, text: Tell me what you would bring. }
  - { kind: message, text: Or write to me alone. }
cover: { src: ./hill.png, alt: A green hill in the evening., caption: Above the lake. }
---

`;

const HILL = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="1200" height="675" fill="#f2c6a0"/>
<circle cx="830" cy="290" r="80" fill="#fbe7c9"/><path d="M0 420q300-160 620-20t580-40v315H0z" fill="#5d7f86"/>
<path d="M0 540q400-120 700-10t500-60v205H0z" fill="#2f5257"/></svg>`;

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><rect x="4" y="4" width="72" height="72" rx="36" fill="#0f5e4d"/>
<path d="M100 56h280" stroke="#0f5e4d" stroke-width="12"/></svg>`;

/** Gives a copy of the site that post, and a draft and a post of the future like it. */
export async function addLetterPosts(site: SiteCopy): Promise<void> {
  const write = (file: string, bytes: Buffer) => {
    fs.mkdirSync(path.dirname(path.join(site.folder, file)), { recursive: true });
    fs.writeFileSync(path.join(site.folder, file), bytes);
  };
  const hill = await sharp(Buffer.from(HILL)).png().toBuffer();
  const folder = `content/posts/${RICH}`;
  write(`${folder}/hill.png`, hill);
  write(`${folder}/walk.mp4`, FILM);
  write(`${folder}/questions.pdf`, pdf('% twelve questions'));
  write('content/media/breathing.m4a', Buffer.from('\0\0\0\x18ftypM4A \0\0\0\0M4A isom', 'latin1'));
  site.write(`${folder}/index.mdx`, FRONT + BODY);
}

/** The site of somebody else: in German, in colours and with a logo of its own. */
export function dressOtherwise(site: SiteCopy): void {
  site.write('content/media/logo.svg', LOGO);
  const file = 'content/site.yaml';
  site.write(
    file,
    `${site.read(file).trimEnd()}
logo: { src: /media/logo.svg, alt: Common Ground }
colours: { accent: '#0f5e4d' }
type: modern
`,
  );
}
