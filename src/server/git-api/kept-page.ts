import { Hono, type Context } from 'hono';
import * as z from 'zod';
import { checkFields } from '../../discussion/check-fields.ts';
import { Fault } from '../../discussion/fault.ts';
import { limitBody } from '../../discussion/http/limit-body.ts';
import { SIGN_IN } from '../../discussion/http/owner.ts';
import { readForm } from '../../discussion/http/read-body.ts';
import { sameOrigin } from '../../discussion/http/same-origin.ts';
import type { KeptDone, KeptView } from '../../editor/kept-view.ts';
import { DISCARDED_DAYS, type KeptTexts } from './kept-texts.ts';

export interface KeptPageOptions {
  isOwner: (c: Context) => Promise<boolean>;
  siteOrigin: string;
  texts: KeptTexts;
  show: (c: Context, view: KeptView) => Promise<Response>;
}

const KEPT = '/admin/kept/';

const nameSchema = z.string().regex(/^[a-z0-9-]{1,200}$/, 'expected the name of a kept text');
const formSchema = z.object({ name: nameSchema });
const querySchema = z.object({
  done: z.enum(['discarded', 'back', 'gone']).optional().catch(undefined),
  name: nameSchema.optional().catch(undefined),
});

/** /admin/kept/: what the gate has refused, to go on with or to throw away. Plain HTML forms. */
export function createKeptPage({ isOwner, siteOrigin, texts, show }: KeptPageOptions): Hono {
  const routes = new Hono();
  routes.onError((error, c) => {
    if (!(error instanceof Fault)) throw error;
    return c.text(error.message, error.status);
  });
  routes.use(sameOrigin(siteOrigin), limitBody(), async (c, next) => {
    c.header('cache-control', 'no-store');
    if (!(await isOwner(c))) return c.redirect(SIGN_IN, 303);
    return next();
  });

  routes.get('/', async (c) => {
    const { done, name } = checkFields(querySchema, c.req.query());
    const discarded = await texts.listDiscarded();
    return show(c, {
      texts: await texts.list(),
      discarded,
      discardedDays: DISCARDED_DAYS,
      done: done && toDone(done, discarded.find((text) => text.name === name)?.name),
    });
  });
  // For the form, which says how many wait.
  routes.get('/count.json', async (c) => c.json({ count: (await texts.list()).length }));

  routes.post('/discard/', async (c) => {
    const { name } = checkFields(formSchema, await readForm(c));
    const isDone = await texts.discard(name);
    return c.redirect(`${KEPT}?${isDone ? `done=discarded&name=${name}` : 'done=gone'}`, 303);
  });
  routes.post('/bring-back/', async (c) => {
    const { name } = checkFields(formSchema, await readForm(c));
    return c.redirect(`${KEPT}?done=${(await texts.bringBack(name)) ? 'back' : 'gone'}`, 303);
  });
  return routes;
}

function toDone(done: 'discarded' | 'back' | 'gone', discarded: string | undefined): KeptDone {
  if (done === 'back') return { words: 'It is here again.' };
  if (done === 'gone') return { words: 'This text was published or discarded in another window.' };
  return { words: 'Discarded.', discarded };
}
