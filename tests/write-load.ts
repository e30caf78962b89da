const THREAD = 'codependency-vs-interdependence';

export interface LoadReport {
  /** How many answers had each status. */
  statuses: Record<number, number>;
  /** Of all answers, in milliseconds. */
  median: number;
  p99: number;
  perSecond: number;
}

/**
 * So many writers at once, each a reader of their own who rates and comments without pause, until
 * `isOver` says so.
 */
export async function loadWithWrites(
  url: string,
  writers: number,
  isOver: (acts: number) => boolean,
): Promise<LoadReport> {
  const statuses: Record<number, number> = {};
  const times: number[] = [];
  const start = performance.now();
  const write = async (writer: number) => {
    let cookie = '';
    for (let acts = 0; !isOver(acts); acts += 1) {
      const isRating = acts % 2 === 0;
      const begun = performance.now();
      const response = await fetch(`${url}/api/threads/${THREAD}/${isRating ? 'rating' : 'comments'}`, {
        method: isRating ? 'PUT' : 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify(
          isRating ? { stars: (acts % 5) + 1 } : { name: `Writer ${writer}`, text: `${writer} says ${acts}` },
        ),
      });
      await response.arrayBuffer();
      times.push(performance.now() - begun);
      statuses[response.status] = (statuses[response.status] ?? 0) + 1;
      cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    statuses,
    median: at(0.5),
    p99: at(0.99),
    perSecond: (times.length / (performance.now() - start)) * 1000,
  };
}
