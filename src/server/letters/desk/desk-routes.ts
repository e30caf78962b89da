import { Hono } from 'hono';
import { addBringPage } from './bring-page.ts';
import { addLetterList } from './letter-list.ts';
import { addLetterPage } from './letter-page.ts';
import type { LettersDeskOptions } from './letters-desk.ts';
import { addReaderList } from './reader-list.ts';

/** /write/letters/: letters, who gets them, and lists of them. Plain HTML forms. */
export function createLettersDesk(options: LettersDeskOptions): Hono {
  const routes = new Hono();
  // What has a name of its own comes before letters, which are named by what they are about.
  addBringPage(routes, options);
  addReaderList(routes, options);
  addLetterList(routes, options);
  addLetterPage(routes, options);
  return routes;
}
