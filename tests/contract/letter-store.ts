import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedStore } from '../../src/discussion/store/kysely-store.ts';
import { createLetterStore } from '../../src/letters/store/create-letter-store.ts';
import type { Letter } from '../../src/letters/letter.ts';
import type { LetterStore } from '../../src/letters/store/letter-store.ts';
import type { Choices, Consent, Subscriber } from '../../src/letters/subscriber.ts';

const SECRET = 'a secret of at least 32 characters';
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 9, minutes));
const YES: Consent = { how: 'form', at: at(1), words: 'Yes, send me letters.' };
const ALL: Choices = { pace: 'each', topics: [] };
const MADE = { subject: 'Trust', html: '<p>Trust</p>', text: 'Trust' };

export function letter(id: string, more: Partial<Letter> = {}): Letter {
  return {
    id,
    kind: id.startsWith('month.') ? 'month' : 'post',
    postIds: [id.replace('post.', '')],
    subject: `About ${id}`,
    note: '',
    state: 'waiting',
    dueAt: at(10),
    createdAt: at(0),
    startedAt: undefined,
    sentAt: undefined,
    ...more,
  };
}

function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('It is not there.');
  return value;
}

/** What every backend must keep to of letters. */
export function describeLetterStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(`letters in ${name}`, () => {
    let opened: OpenedStore;
    let store: LetterStore;
    beforeEach(async () => {
      opened = await open();
      store = createLetterStore(opened.parts, { secret: SECRET });
    });
    afterEach(() => opened.close());

    const ask = (id: string, more: Partial<Pick<Subscriber, 'email' | 'language' | 'choices'>> = {}) =>
      store.askToJoin({
        id,
        email: `${id}@mail.example`,
        language: 'en-GB',
        choices: ALL,
        at: at(0),
        ...more,
      });
    const join = async (id: string, choices: Choices = ALL) => {
      await ask(id, { choices });
      await store.confirmSubscriber(id, YES);
    };
    const start = async (id: string, topics?: string[]) => {
      await store.addLetter(letter(id));
      return store.startLetter(id, { ...MADE, topics }, at(10));
    };
    const claim = (minutes = 10, limit = 100) =>
      store.claimCopies({ now: at(minutes), until: at(minutes + 1), limit });
    const idsOf = (copies: readonly { subscriberId: string }[]) =>
      copies.map(({ subscriberId }) => subscriberId).sort();

    describe('a reader', () => {
      it('asks, says yes, and is found by either', async () => {
        const asked = await ask('ada', { choices: { pace: 'month', topics: ['trust', 'fear'] } });
        expect(asked).toEqual({
          id: 'ada',
          email: 'ada@mail.example',
          language: 'en-GB',
          choices: { pace: 'month', topics: ['fear', 'trust'] },
          askedAt: at(0),
          consent: undefined,
          ended: undefined,
        });
        const joined = await store.confirmSubscriber('ada', YES);
        expect(joined).toEqual({ ...asked, consent: YES });
        expect(await store.findSubscriber('ada')).toEqual(joined);
        expect(await store.findByEmail('ada@mail.example')).toEqual(joined);
        expect(await store.findSubscriber('eve')).toBeUndefined();
        expect(await store.findByEmail('eve@mail.example')).toBeUndefined();
        expect(await store.confirmSubscriber('eve', YES)).toBeUndefined();
      });

      it('has one row however the address is typed, and is written to as first typed', async () => {
        await ask('ada', { email: 'Ada.Lovelace@Bücher.example' });
        const again = await ask('other', { email: ' ada.lovelace@xn--bcher-kva.EXAMPLE ' });
        expect(again).toMatchObject({ id: 'ada', email: 'Ada.Lovelace@Bücher.example' });
        expect(await store.findByEmail('ADA.LOVELACE@BÜCHER.EXAMPLE')).toMatchObject({ id: 'ada' });
        // Mail for these goes elsewhere, or may.
        for (const email of ['ada.lovelace+letters@bücher.example', 'adalovelace@bücher.example']) {
          expect(await store.findByEmail(email)).toBeUndefined();
        }
        expect(await store.countSubscribers()).toEqual({ asked: 1, joined: 0, ended: 0 });
      });

      it('who asks twice before saying yes has what was asked last', async () => {
        await ask('ada');
        await store.askToJoin({
          id: 'second',
          email: 'ada@mail.example',
          language: 'de',
          choices: { pace: 'month', topics: ['fear'] },
          at: at(5),
        });
        expect(await store.findSubscriber('ada')).toMatchObject({
          language: 'de',
          choices: { pace: 'month', topics: ['fear'] },
          askedAt: at(5),
        });
        expect(await store.findSubscriber('second')).toBeUndefined();
      });

      it('who gets letters is changed by no form of a stranger', async () => {
        await join('ada', { pace: 'month', topics: ['trust'] });
        const before = await store.findSubscriber('ada');
        expect(await ask('eve', { email: 'ada@mail.example', language: 'sv' })).toEqual(before);
        await store.confirmSubscriber('ada', { how: 'form', at: at(30), words: 'Again' });
        expect(await store.findSubscriber('ada')).toEqual(before);
      });

      it('is added once by many forms at once', async () => {
        const many = await Promise.all(
          Array.from({ length: 20 }, (_, index) => ask(`s${index}`, { email: 'ada@mail.example' })),
        );
        expect(new Set(many.map(({ id }) => id)).size).toBe(1);
        expect(await store.countSubscribers()).toEqual({ asked: 1, joined: 0, ended: 0 });
      });

      it('ends once, and joins anew with a new yes', async () => {
        await join('ada');
        expect(await store.endSubscriber('ada', { at: at(20), why: 'asked' })).toBe(true);
        expect(await store.endSubscriber('ada', { at: at(21), why: 'refused' })).toBe(false);
        expect(await store.endSubscriber('eve', { at: at(21), why: 'asked' })).toBe(false);
        expect(await store.findSubscriber('ada')).toMatchObject({
          consent: YES,
          ended: { at: at(20), why: 'asked' },
        });
        const asked = await ask('new', { email: 'ada@mail.example', choices: { pace: 'month', topics: [] } });
        expect(asked).toMatchObject({ id: 'ada', choices: { pace: 'month' }, ended: { why: 'asked' } });
        const again = { ...YES, at: at(40) };
        expect(await store.confirmSubscriber('ada', again)).toMatchObject({
          consent: again,
          ended: undefined,
        });
      });

      it('chooses', async () => {
        await join('ada', { pace: 'each', topics: ['trust'] });
        expect(await store.setChoices('ada', { pace: 'month', topics: ['fear', 'fear', 'love'] })).toBe(true);
        expect(await store.findSubscriber('ada')).toMatchObject({
          choices: { pace: 'month', topics: ['fear', 'love'] },
        });
        expect(await store.setChoices('eve', ALL)).toBe(false);
      });

      it('who never said yes is forgotten in time, and nobody else', async () => {
        await join('ada');
        await ask('bob', { choices: { pace: 'each', topics: ['trust'] } });
        await ask('cleo');
        await store.endSubscriber('cleo', { at: at(1), why: 'asked' });
        expect(await store.dropUnconfirmedSubscribers(at(0))).toBe(0);
        expect(await store.dropUnconfirmedSubscribers(at(1))).toBe(1);
        expect(await store.countSubscribers()).toEqual({ asked: 0, joined: 1, ended: 1 });
      });
    });

    describe('the list of readers', () => {
      beforeEach(async () => {
        for (const [index, id] of ['ada', 'bob', 'cleo', 'dora'].entries()) {
          await store.askToJoin({
            id,
            email: `${id}@${index % 2 ? 'Post' : 'mail'}.example`,
            language: 'en',
            choices: ALL,
            at: at(index),
          });
        }
        await store.confirmSubscriber('ada', YES);
        await store.confirmSubscriber('bob', YES);
        await store.endSubscriber('bob', { at: at(9), why: 'asked' });
      });
      const list = async (page: Partial<Parameters<LetterStore['listSubscribers']>[0]>) =>
        (await store.listSubscribers({ limit: 10, ...page })).map(({ id }) => id);

      it('is read newest first, in pages, by state', async () => {
        expect(await list({})).toEqual(['dora', 'cleo', 'bob', 'ada']);
        expect(await list({ offset: 1, limit: 2 })).toEqual(['cleo', 'bob']);
        expect(await list({ state: 'asked' })).toEqual(['dora', 'cleo']);
        expect(await list({ state: 'joined' })).toEqual(['ada']);
        expect(await list({ state: 'ended' })).toEqual(['bob']);
        expect(await store.countSubscribers()).toEqual({ asked: 2, joined: 1, ended: 1 });
      });

      it('is searched by parts of addresses, in any case', async () => {
        expect(await list({ search: ' POST.ex' })).toEqual(['dora', 'bob']);
        expect(await list({ search: 'post', offset: 1 })).toEqual(['bob']);
        expect(await list({ search: 'post', limit: 1 })).toEqual(['dora']);
        expect(await list({ search: 'cleo@', state: 'joined' })).toEqual([]);
        expect(await list({ search: 'nobody' })).toEqual([]);
      });
    });

    it('imports a list once: who is known stays as they are, who ended elsewhere stays ended', async () => {
      await join('ada');
      await ask('bob');
      await store.endSubscriber('bob', { at: at(2), why: 'asked' });
      const many = Array.from({ length: 1_200 }, (_, index): Subscriber => ({
        id: `i${index}`,
        email: `i${index}@mail.example`,
        language: 'en',
        choices: { pace: 'month', topics: index % 2 ? ['trust', 'fear'] : [] },
        askedAt: at(0),
        consent: { how: 'import', at: at(0), words: 'Asked at a workshop' },
        ended: undefined,
      }));
      const known = many.slice(0, 2).map((each, index) => ({
        ...each,
        id: `k${index}`,
        email: ['ADA@mail.example', 'bob@mail.example'][index] ?? '',
      }));
      const gone = {
        ...sure(many[0]),
        id: 'gone',
        email: 'gone@mail.example',
        ended: { at: at(0), why: 'asked' as const },
      };
      const all = [...known, ...many, gone];
      expect(await store.importSubscribers(all)).toEqual({ added: 1_201, known: 2 });
      expect(await store.importSubscribers(all)).toEqual({ added: 0, known: 1_203 });
      expect(await store.countSubscribers()).toEqual({ asked: 0, joined: 1_201, ended: 2 });
      expect(await store.findSubscriber('i1')).toEqual({
        ...many[1],
        choices: { pace: 'month', topics: ['fear', 'trust'] },
      });
      expect(await store.findSubscriber('ada')).toMatchObject({ consent: YES });
      expect(await store.findSubscriber('gone')).toMatchObject({ ended: { why: 'asked' } });
    });

    describe('who is to be asked', () => {
      const brought = (id: string) => ({
        id,
        email: `${id}@mail.example`,
        language: 'de',
        choices: { pace: 'month' as const, topics: ['trust'] },
      });
      const claim = (minutes: number) => store.claimQuestion({ now: at(minutes), until: at(minutes + 2) });

      it('is added once, and is given to one claim until its time is over', async () => {
        await join('ada');
        const [first, second] = [brought('bob'), { ...brought('eve'), email: 'ADA@mail.example' }];
        expect(await store.askLater([first, second], at(0))).toEqual({ asked: 1, known: 1 });
        expect(await store.askLater([{ ...first, id: 'bob2' }], at(0))).toEqual({ asked: 0, known: 1 });
        expect(await store.findSubscriber('bob')).toEqual({
          ...{ ...first, askedAt: at(0), consent: undefined, ended: undefined },
        });
        const claims = await Promise.all([1, 2, 3].map(() => claim(1)));
        expect(claims.filter((each) => each !== undefined)).toEqual([
          { subscriberId: 'bob', email: 'bob@mail.example', attempts: 1 },
        ]);
        expect(await store.hasQuestions(at(2))).toBe(false);
        await store.settleQuestion('bob', { kind: 'postponed', until: at(5) });
        expect(await claim(4)).toBeUndefined();
        expect(await claim(5)).toMatchObject({ attempts: 2 });
        await store.rescheduleQuestion('bob', at(6));
        expect(await claim(6)).toMatchObject({ attempts: 2 });
        await store.settleQuestion('bob', { kind: 'sent', at: at(7) });
        expect(await store.hasQuestions(at(99))).toBe(false);
        expect(await store.findSubscriber('bob')).toMatchObject({ askedAt: at(7), consent: undefined });
      });

      it('is asked in the order of the days, and by many claims once each', async () => {
        const all = Array.from({ length: 12 }, (_, index) => brought(`q${index + 10}`));
        await store.askLater(all, at(0));
        await store.askLater([brought('early')], at(-1));
        expect(await claim(0)).toMatchObject({ subscriberId: 'early' });
        const claims = await Promise.all(all.map(() => claim(1)));
        expect(claims.map((each) => each?.subscriberId).toSorted()).toEqual(all.map(({ id }) => id));
      });

      it('is not asked who asked by themselves, has ended or is erased, nor forgotten before', async () => {
        await store.askLater(['bob', 'cleo', 'dora', 'eve'].map(brought), at(0));
        expect(await store.dropUnconfirmedSubscribers(at(99))).toBe(0);
        await ask('other', { email: 'bob@mail.example' });
        await store.endSubscriber('cleo', { at: at(1), why: 'asked' });
        await store.eraseSubscriber('dora');
        expect(await claim(1)).toMatchObject({ subscriberId: 'eve' });
        expect(await claim(1)).toBeUndefined();
        await store.settleQuestion('eve', { kind: 'refused' });
        expect(await store.dropUnconfirmedSubscribers(at(99))).toBe(2);
      });

      it('is forgotten where nobody more is to be asked, and nobody else is', async () => {
        await join('ada');
        await store.askLater(
          Array.from({ length: 1_201 }, (_, index) => brought(`q${index}`)),
          at(0),
        );
        await store.settleQuestion('q7', { kind: 'sent', at: at(1) });
        expect(await store.findUnasked(['ada', 'q6', 'q7', 'nobody'])).toEqual(new Set(['q6']));
        expect(await store.findUnasked([])).toEqual(new Set());
        expect(await store.dropQuestions()).toBe(1_200);
        expect(await store.dropQuestions()).toBe(0);
        expect(await store.hasQuestions(at(99))).toBe(false);
        expect(await store.findSubscriber('q8')).toBeUndefined();
        expect(await store.findSubscriber('q7')).toMatchObject({ choices: { topics: ['trust'] } });
        expect(await store.countSubscribers()).toEqual({ asked: 1, joined: 1, ended: 0 });
      });
    });

    describe('a letter', () => {
      it('is there once, and is changed only from where it may be', async () => {
        const draft = letter('post.trust', { state: 'draft', dueAt: undefined, note: 'Dear all' });
        expect(await store.addLetter(draft)).toBe(true);
        expect(await store.addLetter({ ...draft, subject: 'Second' })).toBe(false);
        expect(await store.findLetter('post.trust')).toEqual(draft);
        expect(await store.findLetter('post.fear')).toBeUndefined();
        const changed = await store.changeLetter(
          'post.trust',
          { subject: 'New', note: '', state: 'waiting', dueAt: at(3), postIds: ['trust', 'more'] },
          ['draft'],
        );
        expect(changed).toEqual({
          ...draft,
          subject: 'New',
          note: '',
          state: 'waiting',
          dueAt: at(3),
          postIds: ['trust', 'more'],
        });
        expect(
          await store.changeLetter('post.trust', { subject: 'Late' }, ['draft', 'sent']),
        ).toBeUndefined();
        expect(await store.findLetter('post.trust')).toEqual(changed);
        expect(
          await store.changeLetter('post.trust', { dueAt: undefined, state: 'draft' }, ['waiting']),
        ).toMatchObject({ dueAt: undefined, subject: 'New' });
      });

      it('is listed newest first, in pages, and when it is due', async () => {
        for (const [index, id] of ['post.a', 'post.b', 'month.2026-10', 'post.c'].entries()) {
          await store.addLetter(
            letter(id, { createdAt: at(index === 2 ? 1 : index), dueAt: at(20 - index) }),
          );
        }
        const ids = (letters: Letter[]) => letters.map(({ id }) => id);
        expect(ids(await store.listLetters({ limit: 2 }))).toEqual(['post.c', 'post.b']);
        expect(ids(await store.listLetters({ before: 'post.b', limit: 5 }))).toEqual([
          'month.2026-10',
          'post.a',
        ]);
        expect(ids(await store.listDueLetters(at(18)))).toEqual(['post.c', 'month.2026-10']);
        await store.changeLetter('post.c', { state: 'draft' }, ['waiting']);
        expect(ids(await store.listDueLetters(at(18)))).toEqual(['month.2026-10']);
      });

      it('makes its post known, a month’s does not', async () => {
        expect(await store.listKnownPosts()).toEqual(new Set());
        await store.knowPosts(['old', 'older']);
        await store.knowPosts(['old']);
        await store.knowPosts([]);
        await store.addLetter(letter('post.trust'));
        await store.addLetter(letter('month.2026-10', { postIds: ['unknown'] }));
        expect(await store.listKnownPosts()).toEqual(new Set(['old', 'older', 'trust']));
      });
    });

    describe('copies', () => {
      it('are for those who said yes, whose pace and topics want the letter', async () => {
        await join('all');
        await join('trust', { pace: 'each', topics: ['trust', 'love'] });
        await join('fear', { pace: 'each', topics: ['fear'] });
        await join('monthly', { pace: 'month', topics: [] });
        await join('monthly-fear', { pace: 'month', topics: ['fear'] });
        await join('gone');
        await store.endSubscriber('gone', { at: at(2), why: 'asked' });
        await ask('silent');
        expect(await start('post.trust', ['trust', 'love'])).toBe(true);
        expect(idsOf(await claim())).toEqual(['all', 'trust']);
        await start('post.without', []);
        expect(idsOf(await claim())).toEqual(['all']);
        await start('post.any');
        expect(idsOf(await claim())).toEqual(['all', 'fear', 'trust']);
        await start('month.2026-10', ['fear', 'trust']);
        expect(idsOf(await claim())).toEqual(['monthly', 'monthly-fear']);
        expect(await store.findMade('post.trust')).toEqual(MADE);
        expect(await store.findMade('post.fear')).toBeUndefined();
      });

      it('are counted before they are queued, and after a stop go to nobody a second time', async () => {
        await join('all');
        await join('trust', { pace: 'each', topics: ['trust'] });
        await join('fear', { pace: 'each', topics: ['fear'] });
        await join('monthly', { pace: 'month', topics: [] });
        await join('gone');
        await store.endSubscriber('gone', { at: at(2), why: 'asked' });
        await ask('silent');
        await store.addLetter(letter('post.trust'));
        await store.addLetter(letter('month.2026-10'));
        expect(await store.countRecipients('post.trust', ['trust'])).toBe(2);
        expect(await store.countRecipients('post.trust', [])).toBe(1);
        expect(await store.countRecipients('post.trust', undefined)).toBe(3);
        expect(await store.countRecipients('month.2026-10', ['trust'])).toBe(1);
        expect(await store.countRecipients('post.nothing', undefined)).toBe(0);

        await store.startLetter('post.trust', { ...MADE, topics: ['trust'] }, at(10));
        const [first] = await claim(10, 1);
        await store.settleCopy(sure(first), { kind: 'sent', at: at(10) });
        await store.changeLetter('post.trust', { state: 'cancelled' }, ['sending']);
        await store.changeLetter('post.trust', { state: 'waiting', dueAt: at(11) }, ['cancelled']);
        expect(await store.countRecipients('post.trust', ['trust'])).toBe(1);
        expect(await store.startLetter('post.trust', { ...MADE, topics: ['trust'] }, at(12))).toBe(true);
        expect(idsOf(await claim(12))).toEqual(
          ['all', 'trust'].filter((id) => id !== sure(first).subscriberId),
        );
      });

      it('are queued once, by whoever is first', async () => {
        await join('ada');
        await store.addLetter(letter('post.trust'));
        const started = await Promise.all(
          [1, 2, 3, 4].map(() => store.startLetter('post.trust', MADE, at(10))),
        );
        expect(started.filter(Boolean)).toHaveLength(1);
        expect(await store.startLetter('post.nothing', MADE, at(10))).toBe(false);
        expect(await store.findLetter('post.trust')).toMatchObject({ state: 'sending', startedAt: at(10) });
        expect(await store.countLetter('post.trust')).toMatchObject({ waiting: 1 });
      });

      it('are given to one claim until its time is over', async () => {
        for (let index = 0; index < 50; index += 1) await join(`s${index}`);
        await start('post.trust');
        const claims = await Promise.all(Array.from({ length: 10 }, () => claim(10, 5)));
        const ids = claims.flatMap(idsOf);
        expect(ids).toHaveLength(50);
        expect(new Set(ids).size).toBe(50);
        expect(await claim(10)).toEqual([]);
        expect(await claim(11)).toHaveLength(50);
      });

      it('know how often they were tried, and when they are due again', async () => {
        await join('ada');
        await start('post.trust');
        const [copy] = await claim();
        expect(copy).toEqual({
          letterId: 'post.trust',
          subscriberId: 'ada',
          email: 'ada@mail.example',
          attempts: 1,
        });
        await store.settleCopy(sure(copy), { kind: 'postponed', until: at(15) });
        expect(await claim(14)).toEqual([]);
        const [again] = await claim(15);
        expect(again).toMatchObject({ attempts: 2 });
        await store.rescheduleCopies([sure(again)], at(15));
        await store.rescheduleCopies([], at(15));
        expect(await claim(15)).toMatchObject([{ attempts: 2 }]);
      });

      it('end with the letter when all are settled, and none before', async () => {
        for (const id of ['ada', 'bob']) await join(id);
        await start('post.trust');
        const [first, second] = await claim();
        await store.settleCopy(sure(first), { kind: 'sent', at: at(11) });
        await store.finishLetters(at(11));
        expect(await store.findLetter('post.trust')).toMatchObject({ state: 'sending' });
        await store.settleCopy(sure(second), { kind: 'refused', at: at(12) });
        await store.finishLetters(at(12));
        expect(await store.findLetter('post.trust')).toMatchObject({ state: 'sent', sentAt: at(12) });
        expect(await store.countLetter('post.trust')).toEqual({
          waiting: 0,
          sent: 1,
          refused: 1,
          ended: 0,
          joined: 0,
        });
        expect(await claim(20)).toEqual([]);
      });

      it('are still wanted until their reader ends, the letter stops, or the claim is over', async () => {
        for (const id of ['ada', 'bob']) await join(id);
        await start('post.trust');
        const key = (subscriberId: string) => ({ letterId: 'post.trust', subscriberId });
        await claim(10);
        expect(await store.isStillWanted(key('ada'), at(10))).toBe(true);
        expect(await store.isStillWanted(key('ada'), at(11))).toBe(false);
        await store.endSubscriber('ada', { at: at(10), why: 'asked' });
        expect(await store.isStillWanted(key('ada'), at(10))).toBe(false);
        expect(await store.pauseLetter('post.trust', at(10))).toBe(true);
        expect(await store.pauseLetter('post.trust', at(10))).toBe(false);
        expect(await store.isStillWanted(key('bob'), at(10))).toBe(false);
        expect(await claim(20)).toEqual([]);
        await store.changeLetter('post.trust', { state: 'sending' }, ['paused']);
        expect(idsOf(await claim(20))).toEqual(['bob']);
      });

      it('go with a letter that is not to be sent', async () => {
        await join('ada');
        await start('post.trust');
        await store.changeLetter('post.trust', { state: 'cancelled' }, ['sending']);
        expect(await store.countLetter('post.trust')).toMatchObject({ waiting: 0 });
        expect(await claim(20)).toEqual([]);
      });

      it('are counted anew after a pause', async () => {
        for (const id of ['ada', 'bob', 'cleo']) await join(id);
        await start('post.trust');
        const [first, second, third] = await claim();
        await store.settleCopy(sure(first), { kind: 'sent', at: at(10) });
        await store.settleCopy(sure(second), { kind: 'refused', at: at(11) });
        expect(await store.countSettled('post.trust')).toEqual({ sent: 1, refused: 1 });
        await store.pauseLetter('post.trust', at(11));
        expect(await store.countSettled('post.trust')).toEqual({ sent: 0, refused: 0 });
        await store.changeLetter('post.trust', { state: 'sending' }, ['paused']);
        await store.settleCopy(sure(third), { kind: 'sent', at: at(12) });
        expect(await store.countSettled('post.trust')).toEqual({ sent: 1, refused: 0 });
      });

      it('that come back are told once, and are failures when they are several in a row', async () => {
        await join('ada');
        const send = async (id: string, minutes: number) => {
          await store.addLetter(letter(id, { createdAt: at(minutes) }));
          await store.startLetter(id, MADE, at(minutes));
          const [copy] = await claim(minutes);
          await store.settleCopy(sure(copy), { kind: 'sent', at: at(minutes) });
          return sure(copy);
        };
        const a = await send('post.a', 10);
        expect(await store.noteReturned(a, at(11))).toBe(true);
        expect(await store.noteReturned(a, at(12))).toBe(false);
        expect(await store.noteReturned({ ...a, subscriberId: 'eve' }, at(12))).toBe(false);
        await send('post.b', 20);
        const c = await send('post.c', 30);
        expect(await store.hasFailedLately('ada', 1)).toBe(false);
        await store.settleCopy(c, { kind: 'refused', at: at(31) });
        expect(await store.countLetter('post.c')).toMatchObject({ sent: 0, refused: 1 });
        expect(await store.hasFailedLately('ada', 1)).toBe(true);
        expect(await store.hasFailedLately('ada', 2)).toBe(false);
        const d = await send('post.d', 40);
        await store.noteReturned(d, at(41));
        expect(await store.hasFailedLately('ada', 2)).toBe(true);
        expect(await store.hasFailedLately('ada', 3)).toBe(false);
        expect(await store.hasFailedLately('ada', 9)).toBe(false);
      });
    });

    it('counts who ended by a letter and who joined after it', async () => {
      for (const id of ['ada', 'bob', 'cleo']) await join(id);
      await start('post.first');
      await store.endSubscriber('ada', { at: at(11), why: 'asked', letterId: 'post.first' });
      await store.endSubscriber('bob', { at: at(11), why: 'refused', letterId: 'post.first' });
      await store.endSubscriber('cleo', { at: at(11), why: 'asked' });
      for (const [id, minutes] of [
        ['dora', 12],
        ['emil', 30],
        ['fay', 40],
      ] as const) {
        await ask(id);
        await store.confirmSubscriber(id, { ...YES, at: at(minutes) });
      }
      await store.addLetter(letter('post.next'));
      await store.startLetter('post.next', MADE, at(30));
      expect(await store.countLetter('post.first')).toMatchObject({ waiting: 0, ended: 1, joined: 1 });
      expect(await store.countLetter('post.next')).toMatchObject({ ended: 0, joined: 2 });
    });

    it('erases a reader, and leaves what was counted', async () => {
      await join('ada', { pace: 'each', topics: ['trust'] });
      await join('bob');
      for (const id of ['post.a', 'post.b', 'post.c']) await start(id);
      const copies = (await claim()).filter(({ subscriberId }) => subscriberId === 'ada');
      for (const copy of copies.slice(0, 2)) await store.settleCopy(copy, { kind: 'sent', at: at(11) });
      await opened.addMail({ id: 'm', sealed: 'x', about: 'ada', dueAt: at(0), endsAt: at(59) });
      expect(await store.eraseSubscriber('ada')).toBe(true);
      expect(await store.eraseSubscriber('ada')).toBe(false);
      expect(await store.findSubscriber('ada')).toBeUndefined();
      expect(await store.findByEmail('ada@mail.example')).toBeUndefined();
      const counted = await Promise.all(['post.a', 'post.b', 'post.c'].map((id) => store.countLetter(id)));
      expect(counted.reduce((sum, { sent }) => sum + sent, 0)).toBe(2);
      expect(counted.reduce((sum, { waiting }) => sum + waiting, 0)).toBe(3);
      expect(await opened.claimMail(at(1), at(2))).toBeUndefined();
      expect(idsOf(await claim(20))).toEqual(['bob', 'bob', 'bob']);
      // Whoever comes back is somebody new.
      expect(await ask('new', { email: 'ada@mail.example' })).toMatchObject({
        id: 'new',
        choices: { topics: [] },
      });
    });

    it('says whose secret is missing, and loses nobody', async () => {
      await join('ada');
      await start('post.trust');
      const other = createLetterStore(opened.parts, { secret: 'another secret of 32 characters or more' });
      await expect(other.findSubscriber('ada')).rejects.toThrow(/sealed with another SECRET/);
      await expect(other.claimCopies({ now: at(10), until: at(11), limit: 10 })).rejects.toThrow(
        /sealed with another SECRET/,
      );
      expect(idsOf(await claim(11))).toEqual(['ada']);
    });
  });
}
