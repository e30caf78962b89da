import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import * as z from 'zod';

const gzip = promisify(zlib.gzip);
const packages = createRequire(import.meta.url);
/** What it brings with it is found from where it lies: npm may have put another version beside it. */
const ofSveltia = createRequire(packages.resolve('@sveltia/cms'));

/** Sveltia's fonts as it names them; the icons are one of them. */
const FONTS = new Map([
  [
    'material-symbols-outlined',
    '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2',
  ],
  ['source-sans-3', '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
  ['noto-mono', '@fontsource/noto-mono/files/noto-mono-latin-400-normal.woff2'],
]);

/** Where Sveltia's styles would fetch them. */
const FONT_ADDRESS =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/[\w-]+\.woff2/g;

/**
 * Where it would fetch the words of the browser's language, whether there is a newer version of it, and packages:
 * Immutable for a field of our own, and others for what this form has none of (maps, code, translations) or can do
 * without (what a camera noted in a picture). Those are not there, which Sveltia takes from a server that says so.
 */
const PACKAGE_ADDRESS = /https:\/\/unpkg\.com\//g;

const folder = () => path.join(path.dirname(packages.resolve('@sveltia/cms')), '../dist');

/** Its package by the path below /admin/packages/; the version is part of the address that it asks. */
const SVELTIA = /^@sveltia\/cms(?:@[\d.]+)?$/;

/** Sveltia's scripts by the path below /admin/ at which it looks for them. */
const SCRIPTS = new Map<string, () => Promise<string>>([
  ['sveltia-cms.js', readMain],
  ['chunks/react-dom.js', () => fs.readFile(path.join(folder(), 'chunks/react-dom.js'), 'utf8')],
  [
    'packages/immutable.js',
    () => fs.readFile(ofSveltia.resolve('immutable').replace(/\.js$/, '.es.js'), 'utf8'),
  ],
]);

/** As its package has it, but for the addresses of fonts and packages, which it finds here. */
async function readMain(): Promise<string> {
  const script = await fs.readFile(path.join(folder(), 'sveltia-cms.js'), 'utf8');
  return script.replace(FONT_ADDRESS, '/admin/fonts/$1.woff2').replace(PACKAGE_ADDRESS, '/admin/packages/');
}

const packageSchema = z.object({ version: z.string(), dependencies: z.object({ immutable: z.string() }) });

async function readPackage() {
  const about: unknown = JSON.parse(await fs.readFile(path.join(folder(), '../package.json'), 'utf8'));
  return packageSchema.parse(about);
}

/** The languages that Sveltia has words in, as its files are named: "pt-BR". */
async function listLocales(): Promise<string[]> {
  const files = await fs.readdir(path.join(folder(), '../locales'));
  return files.filter((name) => name.endsWith('.json')).map((name) => path.basename(name, '.json'));
}

/** All of Sveltia's files by the paths at which a browser asks for them. */
export async function listSveltiaFiles(): Promise<string[]> {
  const { version, dependencies } = await readPackage();
  return [
    'sveltia-cms.js',
    'chunks/react-dom.js',
    // It asks for the least version that it takes.
    `packages/immutable@${dependencies.immutable.replace(/^\D/, '')}/dist/immutable.es.js`,
    'packages/@sveltia/cms/package.json',
    ...(await listLocales()).map((locale) => `packages/@sveltia/cms@${version}/locales/${locale}.json`),
    ...Array.from(FONTS.keys(), (name) => `fonts/${name}.woff2`),
  ];
}

const kept = new Map<string, Promise<Buffer<ArrayBuffer>>>();

/** One of Sveltia's scripts, in gzip: every browser that runs it takes that. */
export function findScript(name: string): Promise<Buffer<ArrayBuffer>> | undefined {
  const read = SCRIPTS.get(name);
  const known = kept.get(name) ?? read?.().then((script) => gzip(script));
  if (known) kept.set(name, known);
  return known;
}

/** One file of Sveltia's package that it asks for as data, in gzip: its version alone, or its words in a language. */
export async function findData(name: string, file: string): Promise<Buffer<ArrayBuffer> | undefined> {
  if (!SVELTIA.test(name)) return undefined;
  if (file === 'package.json') return gzip(JSON.stringify({ version: (await readPackage()).version }));
  const locale = (await listLocales()).find((each) => file === `locales/${each}.json`);
  if (locale === undefined) return undefined;
  return gzip(await fs.readFile(path.join(folder(), `../locales/${locale}.json`)));
}

export async function findFont(name: string): Promise<Buffer<ArrayBuffer> | undefined> {
  const file = FONTS.get(name);
  return file === undefined ? undefined : fs.readFile(packages.resolve(file));
}
