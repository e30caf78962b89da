import type { Context, Hono } from 'hono';
import type { BringListView } from '../../../letters/desk-view.ts';
import { readList, type ReadList } from '../../../letters/lists/read-list.ts';
import { decodeBytes } from '../../../import/sources/decode-bytes.ts';
import { SIGN_IN } from '../../../discussion/http/owner.ts';
import { sameOrigin } from '../../../discussion/http/same-origin.ts';
import { voiceOf } from '../../../words/voice.ts';
import { bringList } from '../bring-list.ts';
import { readProof } from '../read-proof.ts';
import { takeList } from './take-list.ts';
import type { LettersDeskOptions } from './letters-desk.ts';

const NOTHING_TYPED = { proof: 'no', words: '', day: '' } as const;

/** …/bring/: readers from elsewhere, by a list of their addresses. */
export function addBringPage(routes: Hono, options: LettersDeskOptions): void {
  const { store, wake, language, timeZone, now, show, isOwner, siteOrigin } = options;
  const said = voiceOf(language).words.lettersDesk.faults;

  // A list is larger than a form, and is counted as it arrives.
  routes.use('/bring/', sameOrigin(siteOrigin), async (c, next) => {
    c.header('cache-control', 'no-store');
    if (!(await isOwner(c))) return c.redirect(SIGN_IN, 303);
    return next();
  });
  routes.get('/bring/', (c) =>
    show(c, { bring: { brought: undefined, typed: NOTHING_TYPED, fault: undefined } }),
  );
  routes.post('/bring/', async (c) => {
    const taken = await takeList(c.req.raw);
    if (taken === 'no-form') return refuse(c, said.noFile, NOTHING_TYPED, 415);
    if (taken === 'too-large') return refuse(c, said.tooLarge, NOTHING_TYPED, 413);
    if (taken === 'cut-off') return refuse(c, said.cutOff, NOTHING_TYPED, 422);
    const { fields, bytes } = taken;
    const typed = {
      proof: fields.get('proof') === 'yes' ? 'yes' : 'no',
      words: (fields.get('words') ?? '').trim(),
      day: (fields.get('day') ?? '').trim(),
    } as const;
    if (bytes.length === 0) return refuse(c, said.noFile, typed, 422);
    const proof = typed.proof === 'yes' ? readProof(typed, { timeZone, now: now() }) : undefined;
    if (proof === 'no-words') return refuse(c, said.words, typed, 422);
    if (proof === 'no-day') return refuse(c, said.day, typed, 422);
    const list = tryList(decodeBytes(bytes));
    if (!list) return refuse(c, said.noTable, typed, 422);
    if (list.rows.length + list.refused.length === 0) return refuse(c, said.empty, typed, 422);
    const brought = await bringList(list, { store, proof, language, now: now() });
    if (brought.asked > 0) wake();
    return show(c, { bring: { brought, typed: NOTHING_TYPED, fault: undefined } });
  });

  function refuse(c: Context, fault: string, typed: BringListView['typed'], status: 413 | 415 | 422) {
    return show(c, { bring: { brought: undefined, typed, fault } }, status);
  }
}

function tryList(text: string): ReadList | undefined {
  try {
    return readList(text);
  } catch {
    // csv-parse says what is wrong in words for engineers: a quote that nobody closed, say.
    return undefined;
  }
}
