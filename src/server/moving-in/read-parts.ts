import { SiteError } from '../../lib/site-error.ts';

/** A part of a form as it begins to arrive. */
export interface PartHead {
  name: string;
  /** Of a file. */
  filename: string | undefined;
}

export interface PartSink {
  write(bytes: Buffer): Promise<void> | void;
  end(): Promise<void> | void;
  /** In place of `end`, where the rest of it does not come. */
  drop?(): Promise<void> | void;
}

const LONGEST_HEAD = 16 * 1024;
const LINE = Buffer.from('\r\n');
const HEAD_END = Buffer.from('\r\n\r\n');

/** The boundary of a form with files; undefined for anything else. */
export function findBoundary(contentType: string): string | undefined {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}

/**
 * Reads a form with files (RFC 7578) as it arrives: no file of it is ever held in memory, whatever its size.
 *
 * @param open says where a part goes
 * @throws {SiteError} `form-cut-off`, where it ends amid a part
 */
export async function readParts(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  open: (head: PartHead) => PartSink | Promise<PartSink>,
): Promise<void> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  let held: Buffer = LINE;
  let sink: PartSink | undefined;
  let isHead = false;
  try {
    for await (const chunk of body) {
      held = Buffer.concat([held, chunk]);
      for (;;) {
        if (isHead) {
          if (held.subarray(0, 2).toString() === '--') return;
          const end = held.indexOf(HEAD_END);
          if (end < 0 && held.length > LONGEST_HEAD) throw cutOff();
          if (end < 0) break;
          sink = await open(readHead(held.subarray(0, end).toString()));
          held = held.subarray(end + HEAD_END.length);
          isHead = false;
        }
        const end = held.indexOf(delimiter);
        if (end < 0) {
          // What may be the beginning of the next boundary waits for the rest of it.
          const sure = Math.max(0, held.length - delimiter.length);
          if (sure > 0) await sink?.write(held.subarray(0, sure));
          held = held.subarray(sure);
          break;
        }
        if (end > 0) await sink?.write(held.subarray(0, end));
        await sink?.end();
        sink = undefined;
        held = held.subarray(end + delimiter.length);
        isHead = true;
      }
    }
    throw cutOff();
  } catch (error) {
    await sink?.drop?.();
    throw error;
  }
}

function cutOff(): SiteError {
  return new SiteError('form-cut-off', 'The file did not arrive whole.', { hint: 'Send it once more.' });
}

function readHead(head: string): PartHead {
  const [line = ''] = head.split('\r\n').filter((each) => /^content-disposition:/i.test(each));
  const read = (name: string) => {
    const [, value] = new RegExp(`;\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(line) ?? [];
    return value?.replace(/%22/g, '"').replace(/\\(.)/g, '$1');
  };
  return { name: read('name') ?? '', filename: read('filename') };
}
