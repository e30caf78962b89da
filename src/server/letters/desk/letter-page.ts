import { TZDate } from '@date-fns/tz';
import type { Context, Hono } from 'hono';
import { readForm } from '../../../discussion/http/read-body.ts';
import type { LetterPageView } from '../../../letters/desk-view.ts';
import type { Letter, LetterState } from '../../../letters/letter.ts';
import { clockToDate } from '../../../lib/dates.ts';
import { voiceOf } from '../../../words/voice.ts';
import { openCoachRoutes } from '../../write/coach-routes.ts';
import { madeForCoach } from '../made-for-coach.ts';
import { DESK, toLetterHref, type LettersDeskOptions } from './letters-desk.ts';

/** As long as a subject in a mail of ours. */
const LONGEST_SUBJECT = 150;
const LONGEST_NOTE = 2000;

/** Of an hour that is typed: the site's clocks say which moment it is. */
const HOUR = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;

/** How long from now the field for the hour proposes. */
const NEXT_DAY = 24 * 60 * 60 * 1000;

/** A letter as it is shown by itself: nothing in it runs, and it asks no other host for anything. */
const PREVIEW_POLICY =
  "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** From which states a button leads where. */
const MOVES = {
  now: { from: ['draft', 'waiting'], to: 'waiting' },
  at: { from: ['draft', 'waiting'], to: 'waiting' },
  hold: { from: ['waiting'], to: 'draft' },
  cancel: { from: ['draft', 'waiting', 'sending', 'paused'], to: 'cancelled' },
  back: { from: ['cancelled'], to: 'draft' },
  'go-on': { from: ['paused'], to: 'sending' },
} as const satisfies Record<string, { from: readonly LetterState[]; to: LetterState }>;

type Move = keyof typeof MOVES;

/** A letter: how it will look, what of it can be changed, and when it leaves. */
export function addLetterPage(routes: Hono, options: LettersDeskOptions): void {
  const { store, makeLetter, wake, sendToMyself, language, siteUrl, timeZone, now, show } = options;
  const said = voiceOf(language).words.lettersDesk;
  const DONE: Record<string, string> = {
    ...{ saved: said.done.saved, mine: said.done.mine, now: said.done.now, at: said.done.at },
    ...{ hold: said.done.hold, cancel: said.done.cancelled, pause: said.done.paused },
    ...{ 'go-on': said.done.goesOn, back: said.done.back, changed: said.done.changed },
  };

  const view = async (
    letter: Letter,
    words: Pick<LetterPageView, 'done' | 'fault'>,
  ): Promise<LetterPageView> => {
    const { id, state, subject, note, dueAt, sentAt } = letter;
    const [made, numbers] = await Promise.all([findMade(letter), store.countLetter(id)]);
    return {
      ...{ id, state, subject, note, dueAt, sentAt, numbers, timeZone },
      readers: isOpen(letter) ? await store.countRecipients(id, made?.topics) : 0,
      preview: made && `${toLetterHref(id)}preview/`,
      text: made?.text ?? '',
      hour: toHour(dueAt && dueAt > now() ? dueAt : new Date(now().getTime() + NEXT_DAY), timeZone),
      ...words,
    };
  };
  /** As it was sent or, before that, as it would be now. */
  const findMade = async (letter: Letter) => {
    // One that was stopped and brought back is made anew, with what was changed since.
    const sent = isOpen(letter) ? undefined : await store.findMade(letter.id);
    const made = sent ?? (await makeLetter(letter));
    return made && madeForCoach(made, siteUrl);
  };
  const withLetter = async (c: Context, answer: (letter: Letter) => Promise<Response>) => {
    const letter = await store.findLetter(c.req.param('id') ?? '');
    return letter ? answer(letter) : c.redirect(DESK, 303);
  };

  const pages = openCoachRoutes(options, ['/:id/', '/:id/preview/']);
  pages.get('/:id/', (c) =>
    withLetter(c, async (letter) =>
      show(c, { letter: await view(letter, { done: DONE[c.req.query('done') ?? ''], fault: undefined }) }),
    ),
  );
  pages.get('/:id/preview/', (c) =>
    withLetter(c, async (letter) => {
      const made = await findMade(letter);
      if (!made) return c.redirect(toLetterHref(letter.id), 303);
      c.header('content-security-policy', PREVIEW_POLICY);
      c.header('x-robots-tag', 'noindex');
      return c.html(made.html);
    }),
  );
  pages.post('/:id/', async (c) => {
    const sent = await readForm(c);
    return withLetter(c, async (letter) => {
      const here = toLetterHref(letter.id);
      const typed = { subject: sent['subject']?.trim(), note: sent['note']?.replaceAll('\r\n', '\n').trim() };
      const canChange = isOpen(letter);
      const changed = canChange ? { ...letter, ...leaveOutUnsaid(typed) } : letter;
      const refuse = async (fault: string) => {
        const shown = await view(changed, { done: undefined, fault });
        return show(c, { letter: { ...shown, hour: sent['hour'] ?? shown.hour } }, 422);
      };
      if (changed.subject === '' || changed.subject.length > LONGEST_SUBJECT)
        return refuse(said.faults.subject);
      if (changed.note.length > LONGEST_NOTE) return refuse(said.faults.note);
      const { subject, note } = changed;
      if (canChange) await store.changeLetter(letter.id, { subject, note }, ['draft', 'waiting']);

      const act = sent['act'] ?? 'save';
      if (act === 'to-myself') {
        const made = await makeLetter(changed);
        if (!made) return refuse(said.letter.noPost);
        try {
          await sendToMyself(madeForCoach(made, siteUrl));
        } catch (error) {
          console.error(error);
          return refuse(said.faults.notSent);
        }
        return c.redirect(`${here}?done=mine`, 303);
      }
      if (act === 'pause') {
        const isPaused = await store.pauseLetter(letter.id, now());
        return c.redirect(`${here}?done=${isPaused ? act : 'changed'}`, 303);
      }
      if (!isMove(act)) return c.redirect(`${here}?done=${canChange ? 'saved' : 'changed'}`, 303);
      const dueAt = act === 'at' ? readHour(sent['hour'] ?? '', timeZone) : now();
      if (!dueAt || (act === 'at' && dueAt <= now())) return refuse(said.faults.hour);
      if (act === 'now' || act === 'at') {
        const made = await makeLetter(changed);
        if (!made) return refuse(said.letter.noPost);
        // At an hour, somebody may have joined.
        const isForNobody = act === 'now' && (await store.countRecipients(letter.id, made.topics)) === 0;
        if (canChange && isForNobody) return refuse(said.letter.nobody);
      }
      const moved = await move(letter, act, dueAt);
      if (moved && (act === 'now' || act === 'go-on')) wake();
      return c.redirect(`${here}?done=${moved ? act : 'changed'}`, 303);
    });
  });
  routes.route('/', pages);

  async function move({ id }: Letter, act: Move, at: Date): Promise<boolean> {
    const { from, to } = MOVES[act];
    // One that is under way has its hour behind it; a draft has none, and one that she cancels keeps when she did.
    const dueAt = to === 'draft' ? undefined : at;
    const change = act === 'go-on' ? { state: to } : { state: to, dueAt };
    return (await store.changeLetter(id, change, from)) !== undefined;
  }
}

/** Whether it can still be changed. */
function isOpen({ state }: Letter): boolean {
  return state === 'draft' || state === 'waiting';
}

function isMove(act: string): act is Move {
  return act in MOVES;
}

function leaveOutUnsaid({ subject, note }: { subject: string | undefined; note: string | undefined }) {
  return { ...(subject !== undefined && { subject }), ...(note !== undefined && { note }) };
}

/** "2026-11-24T09:00" by the clocks of the time zone. */
function toHour(moment: Date, timeZone: string): string {
  return new TZDate(moment, timeZone).toISOString().slice(0, 16);
}

function readHour(typed: string, timeZone: string): Date | undefined {
  const [, year, month, day, hour, minute] = (HOUR.exec(typed) ?? []).map(Number);
  if (year === undefined || month === undefined) return undefined;
  const moment = clockToDate([year, month, day ?? 1, hour ?? 0, minute ?? 0], timeZone);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
