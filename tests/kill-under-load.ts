import path from 'node:path';
import Database from 'better-sqlite3';
import { spawnSite } from './spawned-site.ts';

const THREAD = 'codependency-vs-interdependence';

export interface KillReport {
  /** Acts that the server said it had taken. */
  acknowledged: number;
  /** Those of them that are not there: there must be none. */
  lost: string[];
  integrity: unknown;
}

/** What the readers of one round were told. */
interface Told {
  ratings: number;
  /** By comment id: the last text that was acknowledged, or null once it was deleted. */
  comments: Map<string, string | null>;
}

/**
 * Sets eight readers to rate, write, edit and delete without pause, kills the server without warning
 * after so many acts, and looks in the file for everything that it had acknowledged until then.
 */
export async function killUnderLoad(folder: string, afterActs: number, before: Told[]): Promise<KillReport> {
  const site = await spawnSite({ DATA_DIR: folder, RATE_LIMITS: 'off' });
  const told: Told = { ratings: 0, comments: new Map() };
  before.push(told);
  let acts = 0;
  let killing: Promise<void> | undefined;
  const call = async (method: string, where: string, body: object | undefined, cookie = '') => {
    const response = await fetch(site.url + where, {
      method,
      headers: { 'content-type': 'application/json', cookie },
      body: body ? JSON.stringify(body) : null,
    });
    if (!response.ok) throw new Error(`${method} ${where}: ${response.status}`);
    acts += 1;
    if (acts === afterActs) killing = site.kill('SIGKILL');
    return response;
  };
  const act = async (round: number) => {
    if (round % 2 === 0) {
      await call('PUT', `/api/threads/${THREAD}/rating`, { stars: 5 });
      told.ratings += 1;
      return;
    }
    const text = `acknowledged ${crypto.randomUUID()}`;
    const response = await call('POST', `/api/threads/${THREAD}/comments`, { name: 'Sam', text });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { id } = (await response.json()) as { id: string };
    told.comments.set(id, text);
    // From here until it is answered an act may or may not have happened: nothing was acknowledged.
    if (round % 3 === 0) {
      told.comments.delete(id);
      await call('PATCH', `/api/comments/${id}`, { text: `${text}, edited` }, cookie);
      told.comments.set(id, `${text}, edited`);
    } else if (round % 5 === 0) {
      told.comments.delete(id);
      await call('DELETE', `/api/comments/${id}`, undefined, cookie);
      told.comments.set(id, null);
    }
  };
  const actUntilKilled = async (reader: number) => {
    for (let round = reader; ; round += 1) {
      try {
        await act(round);
      } catch (error) {
        // The connection broke, as it should by now; anything before the kill is a fault.
        if (killing) return;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, reader) => actUntilKilled(reader)));
  await killing;
  return inspect(folder, before);
}

function inspect(folder: string, told: readonly Told[]): KillReport {
  const database = new Database(path.join(folder, 'site.db'));
  const integrity = database.pragma('integrity_check', { simple: true });
  const ratings = database.prepare<[], number>('select count(*) from rating').pluck().get() ?? 0;
  const rows = database.prepare<[], { id: string; text: string; status: string }>(
    'select id, text, status from comment',
  );
  const found = new Map(rows.all().map((row) => [row.id, row]));
  database.close();
  const acknowledgedRatings = told.reduce((sum, each) => sum + each.ratings, 0);
  const lost = told.flatMap(({ comments }) =>
    [...comments].flatMap(([id, text]) => {
      const row = found.get(id);
      const isKept = text === null ? row?.status === 'removed' : row?.text === text;
      return isKept ? [] : [`comment ${id}`];
    }),
  );
  if (ratings < acknowledgedRatings) lost.push(`${acknowledgedRatings - ratings} ratings`);
  const acknowledged = told.reduce((sum, { comments }) => sum + comments.size, acknowledgedRatings);
  return { acknowledged, lost, integrity };
}
