import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/discussion/store/sqlite.ts';
import { createLetterStore } from '../../../src/letters/store/create-letter-store.ts';
import { followSite, type LettersLive } from '../../../src/server/letters/follow-site.ts';
import type { LivePost } from '../../../src/server/letters/when-live.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const post = (id: string, publishedAt = day('2026-11-24')): LivePost => ({
  id,
  title: `About ${id}`,
  publishedAt,
});

async function open(send: LettersLive['send'] = 'when-published', language = 'en-GB') {
  const { parts } = await openSqliteStore(':memory:');
  const store = createLetterStore(parts, { secret: 'a secret of at least thirty-two characters' });
  const clock = { now: new Date('2026-11-24T12:00:00Z') };
  let wakes = 0;
  let look: () => void = () => undefined;
  const follow = followSite({
    store,
    wake: () => (wakes += 1),
    now: () => clock.now,
    repeat(act) {
      look = act;
      return () => undefined;
    },
  });
  const live = { send, language, timeZone: 'Europe/Berlin' };
  return {
    store,
    clock,
    wakes: () => wakes,
    goLive: (posts: readonly LivePost[], other: LettersLive['send'] | 'off' = send) =>
      follow.setLive({ ...live, send: other === 'off' ? undefined : other, posts }),
    look: async () => {
      look();
      await follow.close();
    },
    letters: async () => {
      const letters = await store.listLetters({ limit: 10 });
      return letters.map(({ id, state }) => `${id} ${state}`).toSorted();
    },
  };
}

describe('a release that goes live', () => {
  it('writes about nothing that was there before letters were', async () => {
    const { goLive, letters, wakes } = await open();
    await goLive([post('old')]);
    expect(await letters()).toEqual([]);
    await goLive([post('new'), post('old')]);
    expect(await letters()).toEqual(['post.new waiting']);
    expect(wakes()).toBe(1);
  });

  it('writes about the very first post of a site that began with letters', async () => {
    const { goLive, letters } = await open();
    await goLive([]);
    await goLive([post('first')]);
    expect(await letters()).toEqual(['post.first waiting']);
  });

  it('writes about a post once, whatever is renamed or published again', async () => {
    const { goLive, letters, store } = await open();
    await goLive([]);
    await goLive([post('new')]);
    await goLive([{ ...post('new'), title: 'Another title' }]);
    await goLive([post('new')]);
    expect(await letters()).toEqual(['post.new waiting']);
    expect((await store.findLetter('post.new'))?.subject).toBe('About new');
  });

  it('leaves it to the coach where the site says so', async () => {
    const { goLive, letters, wakes } = await open('by-hand');
    await goLive([]);
    await goLive([post('new')]);
    expect(await letters()).toEqual(['post.new draft']);
    expect(wakes()).toBe(0);
  });

  it('writes by itself neither about what is old, nor about many posts at once', async () => {
    const { goLive, letters } = await open();
    await goLive([]);
    await goLive([post('brought', day('2026-11-01'))]);
    expect(await letters()).toEqual([]);
    await goLive(['a', 'b', 'c', 'd'].map((id) => post(id)));
    expect(await letters()).toEqual(['post.a draft', 'post.b draft', 'post.c draft', 'post.d draft']);
  });

  it('writes about nothing that went live while the site had no letters', async () => {
    const { goLive, letters } = await open();
    await goLive([]);
    await goLive([post('quiet')], 'off');
    await goLive([post('quiet')]);
    expect(await letters()).toEqual([]);
  });

  it('cancels what has not left where the post is taken back, and leaves it to the coach when the post is back', async () => {
    const { goLive, letters, wakes, store, clock } = await open();
    await goLive([]);
    await goLive([post('held'), post('due')]);
    await store.changeLetter('post.held', { state: 'draft', dueAt: undefined }, ['waiting']);
    await goLive([]);
    expect(await letters()).toEqual(['post.due cancelled', 'post.held cancelled']);
    clock.now = new Date('2026-11-25T12:00:00Z');
    await goLive([post('held'), post('due')]);
    expect(await letters()).toEqual(['post.due draft', 'post.held draft']);
    // What is published much later frees nothing.
    await goLive([post('held'), post('due'), post('later')]);
    expect(await letters()).toEqual(['post.due draft', 'post.held draft', 'post.later waiting']);
    expect(wakes()).toBe(2);
  });

  it('keeps the hour that the coach has chosen while the post is away', async () => {
    const { goLive, store } = await open();
    await goLive([]);
    await goLive([post('new')]);
    const tomorrow = new Date('2026-11-25T09:00:00Z');
    await store.changeLetter('post.new', { dueAt: tomorrow }, ['waiting']);
    await goLive([]);
    await goLive([post('new')]);
    expect(await store.findLetter('post.new')).toMatchObject({ state: 'waiting', dueAt: tomorrow });
  });

  it('brings back nothing that the coach has cancelled, and takes nothing back that has left', async () => {
    const { goLive, letters, store, clock } = await open();
    await goLive([]);
    await goLive([post('new'), post('other')]);
    await store.changeLetter('post.new', { state: 'cancelled', dueAt: clock.now }, ['waiting']);
    await store.startLetter('post.other', { subject: '', html: '', text: '' }, clock.now);
    await goLive([]);
    await goLive([post('new'), post('other')]);
    expect(await letters()).toEqual(['post.new cancelled', 'post.other sending']);
  });
});

describe('the first days of a month', () => {
  const NOVEMBER = [
    post('b', day('2026-11-20')),
    post('a', day('2026-11-02')),
    post('old', day('2026-10-30')),
  ];

  it('have a letter about the posts of the last one, which leaves in the morning', async () => {
    const { goLive, look, store, clock, wakes } = await open();
    await goLive(NOVEMBER);
    await look();
    expect(await store.findLetter('month.2026-11')).toBeUndefined();
    // In Berlin it is December already.
    clock.now = new Date('2026-11-30T23:30:00Z');
    await look();
    await look();
    expect(await store.findLetter('month.2026-11')).toMatchObject({
      kind: 'month',
      postIds: ['a', 'b'],
      subject: 'Written in November 2026',
      state: 'waiting',
      dueAt: new Date('2026-12-01T07:00:00Z'),
    });
    expect(wakes()).toBe(1);
  });

  it('have it in the language of the site, and as a draft where the coach sends', async () => {
    const { goLive, store, clock } = await open('by-hand', 'de');
    clock.now = new Date('2026-12-03T10:00:00Z');
    await goLive(NOVEMBER);
    expect(await store.findLetter('month.2026-11')).toMatchObject({
      subject: 'Geschrieben im November 2026',
      state: 'draft',
      dueAt: undefined,
    });
  });

  it('have none where nothing was published, or a week has gone by', async () => {
    const { goLive, letters, clock } = await open();
    clock.now = new Date('2026-12-02T10:00:00Z');
    await goLive([post('old', day('2026-10-30'))]);
    clock.now = new Date('2026-12-08T10:00:00Z');
    await goLive(NOVEMBER);
    expect(await letters()).toEqual([]);
  });
});
