import type { Hono, Context } from 'hono';
import * as z from 'zod';
import { demandFields } from '../../../discussion/demand-fields.ts';
import type { WarningItem, WarningsView } from '../../../editor/warnings-view.ts';
import type { Warning } from '../../export/warnings.ts';
import { voiceOf, type Voice } from '../../../words/voice.ts';
import { acceptWarnings, type AcceptOptions } from '../../edit/accept-warnings.ts';
import { openCoachRoutes, type CoachRoutesOptions } from '../coach-routes.ts';
import { findWritten, toFormAddress } from '../written-file.ts';

export interface WarningsPageOptions extends CoachRoutesOptions, AcceptOptions {
  /** What of the live site is worth a look, and is not accepted. */
  listWarnings: () => Warning[];
  /** Of the site. */
  language: string;
  show: (c: Context, view: WarningsView, status?: 200 | 409 | 422) => Promise<Response>;
}

const WARNINGS = '/write/warnings/';

/** On one page: a blog that was brought over can have hundreds. */
const MOST_SHOWN = 50;

const nameSchema = z.string().regex(/^[\w-]{1,100}$/, 'expected the name of a warning');
const formSchema = z.object({ item: z.array(nameSchema).min(1).max(MOST_SHOWN) });
const querySchema = z.object({ done: z.coerce.number().int().min(0).optional().catch(undefined) });

/** /write/warnings/: what of the live site is worth a look, to mend or to leave. Plain HTML forms. */
export function createWarningsPage(options: WarningsPageOptions): Hono {
  const { listWarnings, show, language } = options;
  const voice = voiceOf(language);
  const said = voice.words.desk.warnings;
  const routes = openCoachRoutes(options);
  const view = (words: Pick<WarningsView, 'done' | 'fault'>): WarningsView => {
    const warnings = listWarnings();
    const items = warnings.slice(0, MOST_SHOWN).map((warning) => toItem(warning, voice));
    return { items, left: warnings.length - items.length, ...words };
  };

  routes.get('/', (c) => {
    const { done } = demandFields(querySchema, c.req.query());
    return show(
      c,
      view({ done: done === undefined ? undefined : countToWords(done, voice), fault: undefined }),
    );
  });
  routes.post('/accept/', async (c) => {
    const fields = new URLSearchParams(await c.req.text());
    const given = formSchema.safeParse({ item: fields.getAll('item') });
    if (!given.success) return show(c, view({ done: undefined, fault: said.chooseOne }), 422);
    const names = new Set(given.data.item);
    const chosen = listWarnings().filter(({ name }) => names.has(name));
    // Pressed twice, or mended in another window: there is nothing to do.
    if (chosen.length === 0) return c.redirect(`${WARNINGS}?done=0`, 303);
    const verdict = await acceptWarnings(chosen, options);
    if (verdict.ok) return c.redirect(`${WARNINGS}?done=${chosen.length}`, 303);
    // What broke is nothing that she could mend.
    const fault = verdict.isBroken ? voice.words.versions.refused : verdict.report;
    return show(c, view({ done: undefined, fault }), 409);
  });
  return routes;
}

function toItem({ name, file, line, words }: Warning, voice: Voice): WarningItem {
  const [told = '', ...advice] = words.split('\n');
  const written = findWritten(file);
  const href = written && toFormAddress(written);
  return { name, place: voice.words.desk.warnings.line(file, String(line)), told, advice, href };
}

function countToWords(accepted: number, { words, count }: Voice): string {
  const said = words.desk.warnings;
  return accepted === 0 ? said.elsewhere : count(accepted, said.accepted);
}
