import fs from 'node:fs/promises';

/**
 * Sends a film or a recording from the disk, a part of it where a browser asks for one (RFC 9110, section 14): without
 * that nobody can go to a place in it, and Safari plays nothing at all. It is never read into memory as a whole.
 *
 * @param headers of the answer, the type and the etag among them
 */
export async function sendMedia(
  request: Request,
  file: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const handle = await fs.open(file);
  const { size } = await handle.stat();
  const all = { ...headers, 'accept-ranges': 'bytes' };
  const range = findRange(request.headers, size, headers.etag);
  const send = (status: number, { start, end }: Range, more: Record<string, string>) => {
    const answer = { status, headers: { ...all, 'content-length': String(end - start + 1), ...more } };
    if (request.method !== 'HEAD' && size > 0) return new Response(toStream(handle, start, end), answer);
    void handle.close();
    return new Response(null, answer);
  };
  if (range === 'none') {
    void handle.close();
    return new Response(null, { status: 416, headers: { ...all, 'content-range': `bytes */${size}` } });
  }
  if (!range) return send(200, { start: 0, end: size - 1 }, {});
  return send(206, range, { 'content-range': `bytes ${range.start}-${range.end}/${size}` });
}

/** The first and the last byte. */
interface Range {
  start: number;
  end: number;
}

/**
 * The one part that is asked for; "none" where the file has no such part, undefined where the whole is to be sent: also
 * where several are asked for, which no player does, and where the part is one of another file.
 */
function findRange(headers: Headers, size: number, etag: string | undefined): Range | 'none' | undefined {
  const ifRange = headers.get('if-range');
  if (ifRange !== null && ifRange !== etag) return undefined;
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.get('range') ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '')
    return last === '0' || size === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start < size ? { start, end } : 'none';
}

/** Bytes: as many as are read from the disk at once. */
const CHUNK = 64 * 1024;

/** Reads on as fast as the reader takes it, and closes the file at its end, and when the reader has gone. */
function toStream(handle: fs.FileHandle, start: number, end: number): ReadableStream<Uint8Array> {
  let at = start;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const wanted = Math.min(CHUNK, end + 1 - at);
      const { bytesRead, buffer } = await handle.read(new Uint8Array(wanted), 0, wanted, at);
      at += bytesRead;
      if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead));
      if (bytesRead > 0 && at <= end) return;
      await handle.close();
      controller.close();
    },
    cancel: () => handle.close(),
  });
}
