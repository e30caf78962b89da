import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { PICTURE_FOLDER } from '../src/posts/pictures/plan-picture.ts';
import { BUILD_COMMAND, cacheOf } from '../src/server/publish/run-build.ts';
import { fillWithPosts, forgetBuilds } from './generated-site.ts';
import { measureRun, type Measured } from './measured-run.ts';

/** What a telephone's camera takes: 12 million pixels. */
const PHOTO = { width: 4000, height: 3000 };
const PICTURES_A_POST = 3;
const POST = 'content/posts/codependency-vs-interdependence.mdx';

/** Builds of posts with pictures. */
export interface PicturedBuilds {
  posts: number;
  pictures: number;
  first: Measured;
  /** After one word was changed: no picture is drawn. */
  edit: Measured;
  /** MB (10^6 bytes) on the disk: as they were taken, as readers get them, and as builds remember them. */
  megabytes: { originals: number; published: number; remembered: number };
}

/** Fills a project with posts of three photographs each, and builds it from nothing and after an edit. */
export async function buildWithPictures(project: string, posts: number): Promise<PicturedBuilds> {
  fs.rmSync(path.join(project, 'content/posts'), { recursive: true });
  await fillWithPosts(project, posts);
  const files = fs.readdirSync(path.join(project, 'content/posts'));
  const takePhoto = await openCamera();
  for (const [index, name] of files.entries()) {
    const shown = Array.from({ length: PICTURES_A_POST }, (_, number) => `photo-${index}-${number}.jpg`);
    for (const photo of shown)
      fs.writeFileSync(path.join(project, 'content/posts', photo), await takePhoto());
    const pictures = shown.map((photo) => `![What one sees on a walk](./${photo})\n`);
    fs.appendFileSync(path.join(project, 'content/posts', name), `\n${pictures.join('\n')}`);
  }
  forgetBuilds(project);
  const first = await build(project);
  fs.appendFileSync(path.join(project, POST), '\nIt was edited once.\n');
  const edit = await build(project);
  return {
    posts: files.length,
    pictures: files.length * PICTURES_A_POST,
    first,
    edit,
    megabytes: {
      originals: weigh(path.join(project, 'content/posts'), /\.jpg$/),
      published: weigh(path.join(project, 'dist/client', PICTURE_FOLDER)),
      remembered: weigh(path.join(cacheOf(project), 'pictures')),
    },
  };
}

function build(project: string): Promise<Measured> {
  return measureRun(process.execPath, BUILD_COMMAND, { cwd: project, env: { NODE_ENV: 'production' } });
}

/** Photographs that are all different: soft shapes with the grain of a sensor, each in another light. */
async function openCamera(): Promise<() => Promise<Buffer>> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
  const create = { channels: 3 as const, background: '#808080', noise };
  const shapes = await sharp({ create: { width: 80, height: 60, ...create } })
    .resize({ ...PHOTO, fit: 'fill', kernel: 'cubic' })
    .png()
    .toBuffer();
  const grain = await sharp({ create: { ...PHOTO, ...create, noise: { ...noise, sigma: 6 } } })
    .png()
    .toBuffer();
  const scene = await sharp(shapes)
    .composite([{ input: grain, blend: 'soft-light' }])
    .png({ compressionLevel: 1 })
    .toBuffer();
  let taken = 0;
  return () => {
    taken += 1;
    return sharp(scene)
      .modulate({ brightness: 0.8 + (taken % 40) / 100, hue: taken % 360 })
      .jpeg({ quality: 85 })
      .toBuffer();
  };
}

function weigh(folder: string, names = /./): number {
  const bytes = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath, entry.name)).size, 0);
  return Math.round(bytes / 1e6);
}
