import { bodyLimit } from 'hono/body-limit';
import type { Saying } from '../../words/voice.ts';
import { Fault } from '../fault.ts';

/** 64 KiB: eight times the longest comment, in the widest characters, with room for its form. */
const MOST_BYTES = 64 * 1024;

/** 512 KiB: what is far too long for a comment comes back to its writer all the same, with a word on it. */
const MOST_FORM_BYTES = 512 * 1024;

/** @throws {Fault} `too-large` */
export function limitBody() {
  return limitTo(MOST_BYTES, ({ words }) => words.faults.tooLarge(`${MOST_BYTES / 1024} KiB`));
}

/** For forms that people write in. @throws {Fault} `too-large` */
export function limitForm() {
  return limitTo(MOST_FORM_BYTES, ({ words }) => words.faults.formTooLarge);
}

function limitTo(maxSize: number, say: Saying) {
  return bodyLimit({
    maxSize,
    onError() {
      throw new Fault('too-large', say);
    },
  });
}
