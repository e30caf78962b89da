import { execFileSync, spawnSync } from 'node:child_process';
import autocannon from 'autocannon';
import { onCore } from './cores.ts';

export interface Load {
  url: string;
  seconds: number;
  connections: number;
  /** A PUT with this JSON body; a GET where it is missing. */
  body?: string;
  /** `gzip`: as every browser asks. Without it the whole page is sent as it is. */
  acceptEncoding?: 'gzip';
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

function runWrk({ url, seconds, connections, body, acceptEncoding }: Load): number {
  const script = body ? ['-s', 'bench/put.lua', url, '--', body] : [url];
  const header = acceptEncoding ? ['-H', `Accept-Encoding: ${acceptEncoding}`] : [];
  const load = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, ...header, ...script];
  const [command = '', ...args] = onCore('load', ['wrk', ...load]);
  const output = execFileSync(command, args, { encoding: 'utf8' });
  if (/Non-2xx|Socket errors: connect [1-9]|read [1-9]|write [1-9]/.test(output))
    throw new Error(`Not all answers were good:\n${output}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
}

async function runAutocannon({ url, seconds, connections, body, acceptEncoding }: Load): Promise<number> {
  const put = body ? { method: 'PUT' as const, body } : {};
  const headers = {
    ...(body ? { 'content-type': 'application/json' } : {}),
    ...(acceptEncoding ? { 'accept-encoding': acceptEncoding } : {}),
  };
  const result = await autocannon({ url, duration: seconds, connections, headers, ...put });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} answers were not good`);
  return result.requests.average;
}
