import { bodyLimit } from 'hono/body-limit';
import { Fault } from '../fault.ts';

/** 64 KiB: eight times the longest comment, in the widest characters, with room for its form. */
const MOST_BYTES = 64 * 1024;

/** @throws {Fault} `too-large` */
export function limitBody() {
  return bodyLimit({
    maxSize: MOST_BYTES,
    onError() {
      throw new Fault('too-large', `Send at most ${MOST_BYTES / 1024} KiB.`);
    },
  });
}
