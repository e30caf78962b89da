import zlib from 'node:zlib';

/** What a text takes on its way to a reader, in bytes: brotli at its best, as built pages are kept. */
export function brotliLength(text: string): number {
  const options = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } };
  return zlib.brotliCompressSync(text, options).length;
}

/** Words of the post itself, its declared parts among them. */
export function countWords(page: string): number {
  const body = /<div class="prose">([\s\S]*?)<div class="after"/.exec(page)?.[1] ?? '';
  return body
    .replaceAll(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
}
