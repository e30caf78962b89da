import { execFileSync, spawnSync } from 'node:child_process';
import autocannon from 'autocannon';

export interface Load {
  url: string;
  seconds: number;
  connections: number;
  /** A PUT with this JSON body; a GET where it is missing. */
  body?: string;
}

export const loadTool = spawnSync('which', ['wrk']).status === 0 ? 'wrk' : 'autocannon';

/**
 * Answers a second under this load, all of them good ones.
 *
 * @throws {Error} where any answer was not 2xx: a fast refusal is no figure.
 */
export async function measureLoad(load: Load): Promise<number> {
  return loadTool === 'wrk' ? runWrk(load) : runAutocannon(load);
}

function runWrk({ url, seconds, connections, body }: Load): number {
  const script = body ? ['-s', 'bench/put.lua', url, '--', body] : [url];
  const output = execFileSync('wrk', ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, ...script], {
    encoding: 'utf8',
  });
  if (/Non-2xx|Socket errors: connect [1-9]|read [1-9]|write [1-9]/.test(output))
    throw new Error(`Not all answers were good:\n${output}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
}

async function runAutocannon({ url, seconds, connections, body }: Load): Promise<number> {
  const put = body ? { method: 'PUT' as const, body, headers: { 'content-type': 'application/json' } } : {};
  const result = await autocannon({ url, duration: seconds, connections, ...put });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} answers were not good`);
  return result.requests.average;
}
