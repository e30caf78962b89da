/** A sign that was found, with its points. */
export interface Found {
  name: string;
  points: number;
}

export function sum(found: readonly Found[]): number {
  return found.reduce((total, { points }) => total + points, 0);
}

/** People who do one thing after the other, and nothing that says that it is anything but their life. */
export function weighPlainTale(found: readonly Found[]): Found[] {
  if (found.some(({ points }) => points < -0.6)) return [];
  const acts = sum(found.filter(({ name }) => name === 'they did' || name === 'name acts'));
  return acts > 0 ? [{ name: 'plain tale', points: acts > 1 ? 1.6 : 0.8 }] : [];
}

const AT_WORK = new Set(['a session', 'my room', 'came to me', 'comes to see me', 'told me']);

/** Somebody whom nothing but a first name brings in, where the writer works. */
export function weighNameAtWork(found: readonly Found[]): Found[] {
  const isNamed = found.some(({ name }) => name === 'first name');
  return isNamed && found.some(({ name }) => AT_WORK.has(name))
    ? [{ name: 'name at work', points: 1.2 }]
    : [];
}

/** Signs that speak against a story without making it anything else. */
const BESIDE_A_STORY = new Set(['you', 'to be', 'told to do']);

/** Somebody who does one thing after the other where the writer works, and nothing that says otherwise. */
export function weighActsAtWork(found: readonly Found[]): Found[] {
  if (found.some(({ name, points }) => points < 0 && !BESIDE_A_STORY.has(name))) return [];
  const acts = sum(found.filter(({ name }) => name === 'they did' || name === 'name acts'));
  return acts > 1 && found.some(({ name }) => AT_WORK.has(name))
    ? [{ name: 'acts at work', points: 0.8 }]
    : [];
}
