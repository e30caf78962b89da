import type { Hono, Context } from 'hono';
import * as z from 'zod';
import { demandFields } from '../../../discussion/demand-fields.ts';
import { readForm } from '../../../discussion/http/read-body.ts';
import type { Place } from '../../../editor/findings/finding.ts';
import { placeToLink } from '../../../editor/findings/place-link.ts';
import { toFindings } from '../../../editor/findings/to-findings.ts';
import type {
  RefusedTextsDone,
  RefusedTextView,
  RefusedTextsView,
} from '../../../editor/refused-texts-view.ts';
import { wordsOf } from '../../../words/words.ts';
import type { Words } from '../../../words/table.ts';
import { openCoachRoutes, type CoachRoutesOptions } from '../coach-routes.ts';
import { DISCARDED_DAYS, type RefusedTexts, type RefusedText } from '../../save/refused-texts.ts';
import { findWritten, isFormKind, toFormAddress } from '../written-file.ts';

export interface RefusedPageOptions extends CoachRoutesOptions {
  texts: RefusedTexts;
  /** Of the site. */
  language: string;
  show: (c: Context, view: RefusedTextsView) => Promise<Response>;
}

const REFUSED = '/write/refused/';

const nameSchema = z.string().regex(/^[a-z0-9-]{1,200}$/, 'expected the name of a refused text');
const formSchema = z.object({ name: nameSchema });
const querySchema = z.object({
  done: z.enum(['discarded', 'back', 'gone']).optional().catch(undefined),
  name: nameSchema.optional().catch(undefined),
});

/** /write/refused/: what the gate has refused, to go on with or to throw away. Plain HTML forms. */
export function createRefusedPage(options: RefusedPageOptions): Hono {
  const { texts, show, language } = options;
  const said = wordsOf(language).desk.refused;
  const routes = openCoachRoutes(options);

  routes.get('/', async (c) => {
    const { done, name } = demandFields(querySchema, c.req.query());
    const discarded = await texts.listDiscarded();
    const toShown = (text: RefusedText) => toRefusedTextView(text, language);
    return show(c, {
      texts: (await texts.list()).map(toShown),
      discarded: discarded.map(toShown),
      discardedDays: DISCARDED_DAYS,
      done: done && toDone(done, discarded.find((text) => text.name === name)?.name, said),
    });
  });

  routes.post('/discard/', async (c) => {
    const { name } = demandFields(formSchema, await readForm(c));
    const isDone = await texts.discard(name);
    return c.redirect(`${REFUSED}?${isDone ? `done=discarded&name=${name}` : 'done=gone'}`, 303);
  });
  routes.post('/bring-back/', async (c) => {
    const { name } = demandFields(formSchema, await readForm(c));
    return c.redirect(`${REFUSED}?done=${(await texts.bringBack(name)) ? 'back' : 'gone'}`, 303);
  });
  return routes;
}

/** As it is told in the form that it was refused in. */
function toRefusedTextView({ refusal, source, ...text }: RefusedText, language: string): RefusedTextView {
  const { report, faults = [] } = refusal ?? {};
  const written = findWritten(text.file);
  const toHref = (place: Place) =>
    written && isFormKind(written.kind)
      ? placeToLink(place, written.kind, toFormAddress(written), `drafts/${text.name}`)
      : undefined;
  const findings = toFindings({ faults, texts: new Map([[text.file, source]]) }, language).map(
    ({ words, advice, quote, severity, place }) => ({
      words,
      advice,
      severity,
      ...(quote ? { quote } : {}),
      href: toHref(place),
    }),
  );
  return { ...text, report, ...(findings.length > 0 ? { findings } : {}) };
}

function toDone(
  done: 'discarded' | 'back' | 'gone',
  discarded: string | undefined,
  said: Words['desk']['refused'],
): RefusedTextsDone {
  if (done === 'back') return { words: said.isBack };
  if (done === 'gone') return { words: said.gone };
  return { words: said.discarded, discarded };
}
