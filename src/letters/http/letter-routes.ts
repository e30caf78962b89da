import { setTimeout as wait } from 'node:timers/promises';
import { Hono, type Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Brakes } from '../../discussion/brakes/brakes.ts';
import type { FindAddress } from '../../discussion/brakes/network.ts';
import type { Proofs } from '../../discussion/brakes/proofs.ts';
import { demandFields } from '../../discussion/demand-fields.ts';
import { Fault } from '../../discussion/fault.ts';
import { limitBody } from '../../discussion/http/limit-body.ts';
import { findPeer } from '../../discussion/http/peer.ts';
import { refuseRequest, type ShowRefused } from '../../discussion/http/refuse-form.ts';
import { sameOrigin } from '../../discussion/http/same-origin.ts';
import { voiceOf } from '../../words/voice.ts';
import type { AskedSite, Joining } from '../join.ts';
import type { JoinView, LettersView, LetterTopic } from '../letters-view.ts';
import type { SignedLinks } from '../sign-links.ts';
import type { SubscriberStore } from '../store/letter-store.ts';
import { askSchema, choicesActSchema, choicesSchema, toFields } from './letter-forms.ts';
import { subscriberToJson } from './subscriber-json.ts';

/** What letters need where they are on. */
export interface ReadersLetters {
  store: SubscriberStore;
  joining: Joining;
  links: SignedLinks;
}

export interface LetterRouteOptions {
  /** Undefined where no mail can be sent: the form says so, and does not ask. */
  letters: ReadersLetters | undefined;
  site: AskedSite;
  topics: readonly LetterTopic[];
  brakes: Brakes;
  proofs: Proofs;
  findAddress: FindAddress;
  siteOrigin: string;
  now: () => Date;
  show: {
    letters(c: Context, view: LettersView, status: ContentfulStatusCode): Promise<Response>;
    problem: ShowRefused['problem'];
  };
}

/**
 * How long an answer takes at the least. What is written for an address that gets letters, and for one that does not, takes
 * 1 to 8 ms: by the answer's time alone a stranger could ask who they are.
 */
export const LEAST_MILLISECONDS = 100;

const DONE = ['asked', 'link-sent', 'erased'] as const;

/** What readers can do about letters, by plain forms: ask for them, say yes, choose, take along, erase and end. */
export function createLetterRoutes(options: LetterRouteOptions): Hono {
  const { letters, site, topics, brakes, proofs, findAddress, siteOrigin, now, show } = options;
  const routes = new Hono();
  routes.onError((error, c) => refuseRequest(c, show.problem, error, site.language));
  const guard = sameOrigin(siteOrigin);

  const showJoin = (c: Context, view: Partial<JoinView>, status: ContentfulStatusCode = 200) =>
    show.letters(
      c,
      {
        page: 'join',
        state: 'ask',
        topics,
        faults: {},
        typed: { email: '', choices: {} },
        form: 'join',
        ...view,
      },
      status,
    );

  routes.use('/letters/*', async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });

  routes.get('/letters/', (c) => {
    const state = letters ? (DONE.find((each) => each === c.req.query('done')) ?? 'ask') : 'off';
    return showJoin(c, { state });
  });

  routes.post('/letters/', guard, limitBody(), async (c) => {
    if (!letters) return showJoin(c, { state: 'off' }, 503);
    const fields = toFields(await readText(c));
    try {
      const { email, act, website, proof } = demandFields(askSchema, fields);
      if (act === 'begin') return await showJoin(c, { typed: { email, choices: {} } });
      const choices = act === 'join' ? demandFields(choicesSchema(topics), fields) : undefined;
      const least = wait(LEAST_MILLISECONDS);
      // A machine is answered as everybody is.
      if (!website) {
        const address = findAddress(findPeer(c), c.req.header('x-forwarded-for'));
        const proven = await proofs.read(proof);
        await brakes.askForLetters({ readerId: undefined, address }, proven?.id);
        await (choices
          ? letters.joining.ask({ email, choices, site })
          : letters.joining.sendLink({ email, site }));
      }
      await least;
      return c.redirect(`/letters/?done=${choices ? 'asked' : 'link-sent'}`, 303);
    } catch (error) {
      return refuse(c, fields, error);
    }
  });

  // Opening a link changes nothing: mail scanners open them all.
  routes.get('/letters/yes/:token/', async (c) => {
    const found = await findReader((links) => links.readConfirm(c.req.param('token')));
    if (!found) return showYes(c, { state: 'unknown' }, 404);
    return showYes(c, { state: 'ask', email: found.subscriber.email });
  });
  routes.post('/letters/yes/:token/', guard, limitBody(), async (c) => {
    const linked = letters?.links.readConfirm(c.req.param('token'));
    const subscriber = linked && (await letters?.joining.confirm(linked.subscriberId, site));
    if (!letters || !subscriber) return showYes(c, { state: 'unknown' }, 404);
    const { email, id } = subscriber;
    return showYes(c, { state: 'done', email, choicesPath: letters.links.toChoicesPath(id) });
  });

  routes.get('/letters/you/:token/', async (c) => {
    const found = await findReader((links) => links.readChoices(c.req.param('token')));
    return showChoices(c, found?.subscriber, c.req.query('done') === 'changed');
  });
  routes.get('/letters/you/:token/letters.json', async (c) => {
    const found = await findReader((links) => links.readChoices(c.req.param('token')));
    if (!found) return showChoices(c, undefined);
    const name = voiceOf(site.language).words.joining.you.fileName;
    c.header('content-disposition', `attachment; filename="${name}.json"`);
    return c.json(subscriberToJson(found.subscriber));
  });
  routes.post('/letters/you/:token/', guard, limitBody(), async (c) => {
    const token = c.req.param('token');
    const found = await findReader((links) => links.readChoices(token));
    if (!found) return showChoices(c, undefined);
    const { store, subscriber } = found;
    const fields = toFields(await readText(c));
    const { act } = demandFields(choicesActSchema, fields);
    if (act === 'erase') {
      await store.eraseSubscriber(subscriber.id);
      return c.redirect('/letters/?done=erased', 303);
    }
    if (act === 'end') await store.endSubscriber(subscriber.id, { at: now(), why: 'asked' });
    else await store.setChoices(subscriber.id, demandFields(choicesSchema(topics), fields));
    return c.redirect(`/letters/you/${token}/${act === 'change' ? '?done=changed' : ''}`, 303);
  });

  routes.get('/letters/end/:token/', async (c) => {
    const found = await findReader((links) => links.readEnd(c.req.param('token')));
    if (!found) return showEnd(c, { state: 'unknown' }, 404);
    const { subscriber, links } = found;
    const state = subscriber.ended ? 'done' : 'ask';
    return showEnd(c, { state, email: subscriber.email, choicesPath: links.toChoicesPath(subscriber.id) });
  });
  // No guard: a mail program presses this button from wherever it is (RFC 8058); the link is the key.
  routes.post('/letters/end/:token/', limitBody(), async (c) => {
    const found = await findReader((links) => links.readEnd(c.req.param('token')));
    if (!found) return showEnd(c, { state: 'unknown' }, 404);
    const { subscriber, links, store, letterId } = found;
    await store.endSubscriber(subscriber.id, { at: now(), why: 'asked', letterId });
    return showEnd(c, {
      state: 'done',
      email: subscriber.email,
      choicesPath: links.toChoicesPath(subscriber.id),
    });
  });
  return routes;

  async function findReader(read: (links: SignedLinks) => ReturnType<SignedLinks['readEnd']>) {
    const linked = letters && read(letters.links);
    const subscriber = linked && (await letters.store.findSubscriber(linked.subscriberId));
    return subscriber && { ...letters, letterId: linked.letterId, subscriber };
  }

  function showYes(
    c: Context,
    view: { state: 'ask' | 'done' | 'unknown'; email?: string; choicesPath?: string },
    status: ContentfulStatusCode = 200,
  ) {
    return show.letters(c, { page: 'yes', email: '', choicesPath: '', ...view }, status);
  }

  function showEnd(
    c: Context,
    view: { state: 'ask' | 'done' | 'unknown'; email?: string; choicesPath?: string },
    status: ContentfulStatusCode = 200,
  ) {
    return show.letters(c, { page: 'end', email: '', choicesPath: '', ...view }, status);
  }

  function showChoices(
    c: Context,
    subscriber: Extract<LettersView, { page: 'you' }>['subscriber'],
    isChanged = false,
  ) {
    return show.letters(c, { page: 'you', subscriber, topics, isChanged }, subscriber ? 200 : 404);
  }

  /** A form that cannot be taken comes back with what was typed, and says what is wrong where it is. */
  function refuse(c: Context, fields: ReturnType<typeof toFields>, error: unknown): Promise<Response> {
    if (!(error instanceof Fault)) throw error;
    const { message, fields: told } = error.tell(site.language);
    if (error.retryAfter !== undefined) c.header('retry-after', String(error.retryAfter));
    const choices = choicesSchema(topics).safeParse(fields).data ?? {};
    const email = typeof fields['email'] === 'string' ? fields['email'] : '';
    return showJoin(
      c,
      {
        faults: Object.keys(told).length > 0 ? told : { form: message },
        typed: { email, choices },
        form: fields['act'] === 'link' ? 'link' : 'join',
      },
      error.status,
    );
  }
}

/** @throws {Fault} `unsupported-type` */
async function readText(c: Context): Promise<string> {
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new Fault('unsupported-type', ({ words }) => words.faults.notForm);
  }
  return c.req.text();
}
