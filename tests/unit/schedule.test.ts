import { afterEach, describe, expect, it, vi } from 'vitest';
import { findDue, type DuePost } from '../../src/server/publish/due.ts';
import { keepSchedule } from '../../src/server/publish/schedule.ts';

const NOON = new Date('2026-11-24T12:00:00Z');
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

afterEach(() => {
  vi.restoreAllMocks();
});

/** A schedule whose clock stands still, and that looks when it is told to. */
function startSchedule(releases: Record<string, DuePost[]>, publish = () => Promise.resolve()) {
  const state = { now: NOON, folder: 'first', published: 0, isStopped: false };
  let tick: () => void = () => undefined;
  const stop = keepSchedule({
    findFolder: () => state.folder,
    readDuePosts: (folder) => releases[folder] ?? [],
    publish: () => {
      state.published += 1;
      return publish();
    },
    now: () => state.now,
    repeat: (act, milliseconds) => {
      expect(milliseconds).toBeLessThan(60_000);
      tick = act;
      return () => {
        state.isStopped = true;
      };
    },
  });
  const look = async () => {
    tick();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { state, look, stop };
}

describe('keepSchedule', () => {
  it('publishes once the time of a post has come, and not before', async () => {
    const { state, look } = startSchedule({ first: [{ slug: 'a', at: later(10) }] });
    await look();
    state.now = later(9.99);
    await look();
    expect(state.published).toBe(0);
    state.now = later(10);
    await look();
    expect(state.published).toBe(1);
  });

  it('publishes at once what fell due while no server ran', async () => {
    const { state, look } = startSchedule({ first: [{ slug: 'a', at: later(-600) }] });
    await look();
    expect(state.published).toBe(1);
  });

  it('goes by the release that is live now', async () => {
    const { state, look } = startSchedule({
      first: [{ slug: 'a', at: later(10) }],
      second: [{ slug: 'b', at: later(20) }],
    });
    await look();
    state.folder = 'second';
    state.now = later(15);
    await look();
    expect(state.published).toBe(0);
    state.now = later(20);
    await look();
    expect(state.published).toBe(1);
  });

  it('tries what failed once more after an hour, or with the next release', async () => {
    const { state, look } = startSchedule({
      first: [{ slug: 'a', at: NOON }],
      second: [{ slug: 'a', at: NOON }],
    });
    for (const minutes of [0, 0.5, 59]) {
      state.now = later(minutes);
      await look();
    }
    expect(state.published).toBe(1);
    state.now = later(60);
    await look();
    expect(state.published).toBe(2);
    state.folder = 'second';
    await look();
    expect(state.published).toBe(3);
  });

  it('does one thing at a time', async () => {
    let finish: () => void = () => undefined;
    const { state, look } = startSchedule({ first: [{ slug: 'a', at: NOON }] }, () => {
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    await look();
    state.now = later(120);
    await look();
    expect(state.published).toBe(1);
    finish();
    await look();
    await look();
    expect(state.published).toBe(2);
  });

  it('says what went wrong and goes on', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { state, look } = startSchedule({ first: [{ slug: 'a', at: NOON }] }, () =>
      Promise.reject(new Error('disk full')),
    );
    await look();
    expect(log).toHaveBeenCalledOnce();
    state.now = later(61);
    await look();
    expect(state.published).toBe(2);
  });

  it('ends when it is told to', () => {
    const { state, stop } = startSchedule({});
    stop();
    expect(state.isStopped).toBe(true);
  });
});

describe('findDue', () => {
  it('gives the posts whose time has come, that of this very moment among them', () => {
    const posts = [
      { slug: 'past', at: later(-1) },
      { slug: 'now', at: NOON },
      { slug: 'to-come', at: later(1) },
    ];
    expect(findDue(posts, NOON)).toEqual(['past', 'now']);
  });
});
