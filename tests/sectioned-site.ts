import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { SiteCopy } from './site-copy.ts';

/** What stands in her home page for her own records alone. */
export const PROOF = 'Letter of 3 April in the blue folder';

/** What a Swedish and British divorce coach has on her home page: a section of each kind. */
export const HOME = `sections:
  - kind: welcome
    title: A calmer way through a divorce
    text: I help people part without losing themselves, or each other, in Swedish and in English.
    picture:
      src: /media/garden.jpg
      alt: A hill above a lake in the evening.
      focus: bottom
    button: { label: Book a first talk, to: '#booking' }
  - kind: quotation
    text: A separation is the end of a household, and not of a family.
  - kind: about
    title: Who you would be talking to
    button: { label: My story, to: /about/ }
  - kind: steps
    steps:
      - title: A first talk
        text: Half an hour by video, to see whether we suit each other. It costs nothing.
      - title: A plan
        text: What has to be settled, with whom, and what can wait until you have slept.
      - title: Six talks
        text: One every other week, with a letter from me after each of them.
  - kind: offers
    text: All prices are for one or for two, and include the tax.
    offers:
      - name: A single hour
        text: One question that cannot wait, by video or on a walk.
        price: 95
        priceNote: for 60 minutes
        button: { label: Ask for an hour, to: /contact/ }
      - name: Six talks
        text: |-
          For the months in which everything is decided.
          With a letter after each talk, so that nothing has to be remembered.
        price: 1480.5
        priceNote: in three parts
        button: { label: Begin with a first talk, to: '/#booking' }
      - name: An evening for parents
        text: Two houses, one childhood. For separated parents, together or each by themselves.
        priceNote: Pay what you can
  - kind: testimonials
    testimonials:
      - text: For the first time in a year I slept through the night. Nobody told me what to do, and I knew it all the same.
        who: A mother of two, Malmö
        date: 2026-04-03
        consent: true
        proof: ${PROOF}
      - text: We sat at one table again. That was all I wanted.
        who: K., London
        date: 2025-11-20
        consent: true
        proof: ${PROOF}
      - text: |-
          I came alone, since my wife did not want to.
          It helped all the same, and in the end she asked me what had changed.
        who: A father, Leeds
        date: 2026-01-09
        consent: true
        proof: ${PROOF}
  - kind: text
    title: Why I do this
    text: |-
      I was a lawyer for eleven years, and good at winning. Then I was divorced myself, and there was nothing to win.
      What I had needed was somebody who knew the law and cared about the evening after the hearing.
    picture:
      src: /media/garden.jpg
      alt: A hill above a lake.
      caption: The view from the office, in June.
    button: { label: How I work, to: /work-with-me/ }
  - kind: chosen
    posts: [self-esteem-in-relationships, repairing-after-an-argument]
  - kind: questions
    questions:
      - question: Do I have to bring my partner?
        answer: No. Most people come alone, and it helps all the same.
      - question: Is this legal advice?
        answer: |-
          No. I was a lawyer once, and I know when you need one.
          Then I say so, and I can name some who listen.
  - kind: newest
    title: New here
    count: 3
  - kind: topics
  - kind: booking
    text: The first talk takes half an hour and costs nothing.
  - kind: letters
    text: One letter a month, on what I have learned from my own mistakes.
    to: https://letters.commonground-coaching.org/join
  - kind: invitation
    title: Not ready to talk?
    text: Write to me instead. I answer within two days.
    button: { label: Write to me, to: /contact/ }
`;

const LANDSCAPE = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><defs><linearGradient id="s" x2="0" y2="1">
<stop stop-color="#f2c6a0"/><stop offset=".6" stop-color="#e8a98c"/><stop offset="1" stop-color="#b7c9cf"/></linearGradient></defs>
<rect width="1600" height="1200" fill="url(#s)"/><circle cx="1080" cy="520" r="120" fill="#fbe7c9"/>
<path d="M0 760q400-240 820-60t780-60v560H0z" fill="#5d7f86"/><path d="M0 900q500-160 900-20t700-60v380H0z" fill="#2f5257"/></svg>`;

const PORTRAIT = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1000"><rect width="800" height="1000" fill="#d9c7b4"/>
<path d="M140 1000q20-330 260-330t260 330z" fill="#2f5257"/><circle cx="400" cy="430" r="190" fill="#e9b99a"/>
<path d="M200 470q-20-270 200-270t200 270q-60-150-200-160t-200 160z" fill="#5b3a29"/></svg>`;

/** Gives a copy of the site her home page, her channels and her pictures, and a page with sections of its own. */
export async function addSections(site: SiteCopy): Promise<void> {
  await draw(site, 'content/media/garden.jpg', LANDSCAPE);
  await draw(site, 'content/people/coach.jpg', PORTRAIT);
  site.write('content/home.yaml', HOME);
  site.write(
    'content/people/coach.yaml',
    `${site.read('content/people/coach.yaml').trimEnd()}\nportrait: { src: ./coach.jpg, alt: A woman in a green coat. }\n`,
  );
  const settings = site
    .read('content/site.yaml')
    .replace(
      '  message: true',
      '  message: true\n  booking: https://calendar.commonground-coaching.org/first-talk',
    );
  site.write('content/site.yaml', `${settings}\ncurrency: GBP\n`);
  const about = 'content/pages/about.mdx';
  site.write(about, site.read(about).replace('title: ', `${PAGE_SECTIONS}title: `));
}

const PAGE_SECTIONS = `sections:
  - kind: newest
    count: 2
  - kind: questions
    questions:
      - { question: Do you work on Sundays?, answer: No. }
`;

async function draw(site: SiteCopy, file: string, drawing: string): Promise<void> {
  const place = path.join(site.folder, file);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(place, await sharp(Buffer.from(drawing)).jpeg().toBuffer());
}
