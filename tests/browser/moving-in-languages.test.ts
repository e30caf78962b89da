import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/words/english/english.ts';
import { wordsOf } from '../../src/words/words.ts';
import { phrasesOf } from '../phrases.ts';
import { makeZip } from '../unit/import/sources/make-zip.ts';
import { makeComment, makeOldSite } from './old-site.ts';
import { draw, saysOf } from './week.ts';
import { addStandingCalls, MINUTE, PHONE, useWritingSite } from './writing-site.ts';

// A coach who reads no English moves in: all that is said of what came is said in her language, and she mends and publishes
// by it. In `npm test` that is German and French; with EVERY_LANGUAGE=1 Spanish and Swedish too.

const TEXTS = {
  de: {
    unread: '„Start“ (nav menu item 99): Das ist ein Eintrag eines Menüs, und Menüs kommen nicht mit.',
    title: 'Wann reden',
    heading: 'Zuerst zuhören',
    words: 'Nicht vor dem Zuhören, und nicht lange danach.',
    excerpt: 'Ein kurzer Text über den Augenblick, in dem Worte helfen, und über den davor.',
    told: [
      'Eine fett geschriebene Zeile ist jetzt eine Überschrift: Zuerst zuhören',
      /lost\.jpg: (?:einen Server dieses Namens gibt es nicht|der Server ist nicht zu erreichen)\n/,
      /phone\.jpg: ist kein Bild, das eine Website zeigen kann: ein HEIC-Bild/,
      /torn\.jpg: Dieses Bild ist beschädigt\./,
      '„Titel“ kann so nicht bleiben. Schreiben Sie höchstens 90 Zeichen.',
      'So heißt hier niemand: Maria',
    ],
  },
  fr: {
    unread: '« Start » (nav menu item 99) : c’est une entrée de menu, et les menus ne viennent pas avec',
    title: 'Quand parler',
    heading: 'Écouter d’abord',
    words: 'Pas avant d’avoir écouté, et pas longtemps après.',
    excerpt: 'Un court texte sur le moment où les mots aident, et sur celui qui le précède.',
    told: [
      'Une ligne en gras est devenue un titre : Écouter d’abord',
      /lost\.jpg\s?: (?:aucun serveur ne porte ce nom|son serveur est injoignable)\n/,
      /phone\.jpg\s?: n’est pas une image qu’un site peut montrer : une image HEIC/,
      /torn\.jpg\s?: Cette image est endommagée\./,
      'Personne ici ne porte ce nom : Maria',
    ],
  },
  es: {
    unread: '«Start» (nav menu item 99): es una entrada de un menú, y los menús no vienen con él',
    title: 'Cuándo hablar',
    heading: 'Primero escuchar',
    words: 'No antes de escuchar, y no mucho después.',
    excerpt: 'Un texto breve sobre el momento en que las palabras ayudan, y sobre el anterior.',
    told: ['Una línea en negrita es ahora un título: Primero escuchar'],
  },
  sv: {
    unread: '”Start” (nav menu item 99): det är en post i en meny, och menyer följer inte med',
    title: 'När man talar',
    heading: 'Först lyssna',
    words: 'Inte innan du har lyssnat, och inte länge efteråt.',
    excerpt: 'En kort text om stunden då ord hjälper, och om den som kommer före.',
    told: ['En rad i fetstil är nu en rubrik: Först lyssna'],
  },
} as const;

const LANGUAGES =
  process.env['EVERY_LANGUAGE'] === '1' ? (['de', 'fr', 'es', 'sv'] as const) : (['de', 'fr'] as const);
/** Texts beside those that are looked at, each with a picture: so many that the import can be watched. */
const MORE = 40;
const DESKTOP = { width: 1280, height: 800 };
const REPORT = /\/write\/import\/\d{4}-\d\d-\d\d-\w+\/$/;

describe.each(LANGUAGES)('a coach whose site is in %s', (language) => {
  const text = TEXTS[language];
  const words = wordsOf(language);
  const said = words.movingIn;
  const only = listEnglish(words);
  const { url, folder, signIn } = useWritingSite({
    prepare(content) {
      addStandingCalls(content);
      fs.appendFileSync(path.join(content, 'site.yaml'), `language: ${language}\n`);
    },
  });

  const look = async (page: Page, name: string) => {
    for (const details of await page.locator('main details').all())
      await details.evaluate((each) => {
        each.setAttribute('open', '');
      });
    const shown = await page.locator('main').innerText();
    // Old addresses are nobody's words.
    const sentences = shown.replaceAll(/\/\S*/g, '');
    expect(only.filter((phrase) => phrase.test(sentences)).map(({ source }) => source)).toEqual([]);
    await draw(page, `${language}-${name}-phone`);
    await page.setViewportSize(DESKTOP);
    await draw(page, `${language}-${name}-desktop`);
    await page.setViewportSize(PHONE);
    return shown;
  };

  it(
    'brings her blog, is told of each text in her language what to mend, mends it, and has its comments and its old address',
    async () => {
      const files = ['old.xml', 'uploads.zip'].map((name) => path.join(folder(), name));
      fs.writeFileSync(files[0] ?? '', makeBlog(text));
      fs.writeFileSync(files[1] ?? '', await makePictures());
      const page = await signIn({ viewport: PHONE, reducedMotion: 'reduce', locale: language });
      await page.goto(`${url()}/write/`);
      await page.getByRole('link', { name: said.link }).click();
      await page.getByLabel(said.files).waitFor();
      await look(page, '1-upload');
      await page.getByLabel(said.files).setInputFiles(files);
      await page.getByRole('button', { name: said.send }).click();
      await page.getByLabel(/^Familie/).selectOption({ label: said.newTopic });
      expect(await look(page, '2-asked')).toContain(said.categoriesHint);
      await page.getByRole('button', { name: said.start }).click();
      const all = String(MORE + 3);
      const box = page.locator('#import-runs');
      const tell = () =>
        box.evaluate((each) => {
          const bar = each.querySelector('progress');
          const wordsAt = (name: string) => each.querySelector(`[data-${name}]`)?.textContent.trim();
          return [wordsAt('stage'), wordsAt('texts'), Number(bar?.value) > 0, String(bar?.max)];
        });
      await expect
        .poll(tell, { timeout: MINUTE, interval: 200 })
        .toEqual([
          said.stages.texts,
          expect.stringMatching(new RegExp(`^${said.texts(String.raw`[1-9]\d*`, all)}$`)),
          true,
          all,
        ]);
      const running = await look(page, '3-running');
      expect(running).toContain(said.goesOn);
      expect(running).not.toContain(said.lookAgain);
      await page.waitForURL(REPORT, { timeout: 3 * MINUTE });
      expect(await look(page, '3-report')).toContain(text.unread);

      const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
      const parts = page.getByRole('navigation', { name: said.report.parts.label });
      await parts.getByRole('link', { name: said.report.parts.missing }).click();
      await page.waitForURL('**/?show=missing');
      const told = (await look(page, '4-to-mend')).replaceAll('\u00a0', ' ');
      for (const each of text.told) expect(told).toMatch(each);
      const { none, advice } = words.moved.topics;
      const hint = `${none('Wandern')} ${advice(said.report.mend, words.writing.lists.newTopic)}`;
      expect(told).toContain(hint.replaceAll('\u00a0', ' '));
      await item.first().getByRole('button', { name: said.report.publish }).click();
      await page.getByRole('alert').waitFor();
      await look(page, '5-refused');
      await item.first().getByRole('link', { name: said.report.mend }).click();
      await page.locator('.body-field').waitFor();
      await page.locator('#f-title').fill(text.title);
      await page.getByRole('button', { name: words.writing.publish, exact: true }).click();
      await expect.poll(() => saysOf(page).innerText()).toContain(words.writingPage.save.published);

      const led = await fetch(`${url()}/2019/04/when-to-speak/`, { redirect: 'manual' });
      expect([led.status, led.headers.get('location')]).toEqual([301, '/posts/when-to-speak/']);
      await page.goto(`${url()}/posts/when-to-speak/`);
      expect(await page.locator('body').innerText()).toMatch(
        /Ann\s[^]*2019[^]*This helped me at breakfast\./,
      );
      // The words of her readers there were English; the site's are not.
      expect(await page.locator('body').innerText()).toContain(words.imported.ratingBefore);
      await draw(page, `${language}-6-article-phone`);
      await page.goto(`${url()}/write/import/`);
      await page.getByRole('link', { name: 'Old blog' }).click();
      await parts.getByRole('link', { name: `${said.report.parts.done} 1` }).click();
      await page.waitForURL('**/?show=done');
      await look(page, '7-done');
      await page.context().close();
    },
    6 * MINUTE,
  );
});

/** What only English says of what came: phrases that stand in none of the other language's. */
function listEnglish(words: ReturnType<typeof wordsOf>): RegExp[] {
  const others = phrasesOf(words).map(({ text }) => text);
  const phrases = [english.movingIn, english.moved, english.findings].flatMap((each) =>
    phrasesOf(each).map(({ text }) => text),
  );
  return [...new Set(phrases)]
    .map((text) => new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(text)}(?![\\p{L}\\p{N}])`, 'u'))
    .filter((phrase) => !others.some((other) => phrase.test(other)));
}

/** What becomes no text. */
const MENU =
  '<item><title>Start</title><wp:post_id>99</wp:post_id><wp:post_type>nav_menu_item</wp:post_type></item>';

/** A text that is soon mended, one whose pictures are lost, and one that is well. */
function makeBlog({ title, heading, words, excerpt }: (typeof TEXTS)[keyof typeof TEXTS]): string {
  const picture = (name: string) =>
    `<figure><img src="https://old.example/wp-content/uploads/2019/04/${name}.jpg" alt="${heading}"/></figure>`;
  const pictures = ['quiet-lake', 'lost', 'phone', 'torn'].map(picture).join('');
  const html = `<p>${words}</p><p><b>${heading}</b></p><p>${words}</p>`;
  const post = {
    id: 12,
    title: `${title}. `.repeat(8).trim(),
    slug: 'when-to-speak',
    category: 'Familie',
    html,
    stars: { average: 4.5, count: 12 },
  };
  const other = { category: 'Familie', html: `<p>${words}</p>` };
  return makeOldSite(2019, [
    {
      ...post,
      comments: makeComment(1, 'Ann', 'This helped me at breakfast.') + makeComment(2, 'Bo', 'Me too.', 1),
    },
    { ...other, id: 13, title: heading, slug: 'first', html: `<p>${words}</p>${pictures}` },
    { ...other, id: 14, title: `${title}?`, slug: 'second', category: 'Wandern' },
    ...Array.from({ length: MORE }, (_, index) => ({
      ...other,
      id: index + 20,
      title: `${heading} ${index + 1}`,
      slug: `and-${index + 1}`,
      html: `<p>${words}</p>${picture(`lake-${index + 1}`)}`,
    })),
  ])
    .replaceAll(/<excerpt:encoded>.*?<\/excerpt:encoded>/g, `<excerpt:encoded>${excerpt}</excerpt:encoded>`)
    .replace('<![CDATA[coach]]>', '<![CDATA[Maria]]>')
    .replace('</channel>', `${MENU}</channel>`)
    .replaceAll('old-2019.example', 'old.invalid');
}

/** Those that are whole, one as a telephone saves it, and half of one. */
async function makePictures(): Promise<Buffer> {
  const lake = { create: { width: 800, height: 600, channels: 3, background: '#557799' } } as const;
  const whole = await sharp(lake).jpeg().toBuffer();
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)]);
  const place = 'uploads/2019/04';
  // So large that drawing them anew takes longer than the page waits between two looks.
  const large = await sharp({ create: { ...lake.create, width: 4000, height: 3000 } })
    .jpeg()
    .toBuffer();
  return makeZip([
    ...Array.from({ length: MORE }, (_, index) => ({
      name: `${place}/lake-${index + 1}.jpg`,
      content: large,
    })),
    { name: `${place}/quiet-lake.jpg`, content: whole },
    { name: `${place}/phone.jpg`, content: heic },
    { name: `${place}/torn.jpg`, content: whole.subarray(0, whole.length / 2) },
  ]);
}
