import fs from 'node:fs/promises';
import sharp from 'sharp';
import { showSite } from './shown-site.ts';

// `npm run docs:picture`: draws the picture in README.md, of the site that this project builds.

const FILE = 'docs/article.png';
const ADDRESS = '/posts/codependency-vs-interdependence/';
const DESK = { width: 1200, height: 800 };
const PHONE = { width: 390, height: 786 };

await showSite(async ({ url, browser }) => {
  const [desk, phone] = await Promise.all(
    [DESK, PHONE].map(async (viewport) => {
      const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(url + ADDRESS, { waitUntil: 'load' });
      return page.screenshot();
    }),
  );
  const deskPart = await frame(desk, 860);
  const phonePart = await frame(phone, 286);
  const picture = await sharp({
    create: { width: 1176, height: 574, channels: 4, background: '#00000000' },
  })
    .composite([
      { input: deskPart, left: 0, top: 0 },
      { input: phonePart, left: 890, top: 0 },
    ])
    .png({ palette: true, colours: 128, effort: 10 })
    .toBuffer();
  await fs.writeFile(FILE, picture);
  console.log(`Written: ${FILE}, ${Math.round(picture.byteLength / 1024)} KB`);
});

/** A thin line around it, so that paper is seen on paper. */
function frame(picture: Buffer | undefined, width: number): Promise<Buffer> {
  return sharp(picture)
    .resize({ width: width - 2 })
    .extend({ top: 1, bottom: 1, left: 1, right: 1, background: '#8886' })
    .png()
    .toBuffer();
}
