import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { isText } from '../../lib/type-guards.ts';
import { LARGEST_FILE } from '../../posts/source/content-files.ts';
import type { MissingReason } from './missing.ts';

/** Bytes from an address, or why they could not be had. */
export type Fetched = { bytes: Buffer } | { why: MissingReason };

export type FetchFile = (address: string) => Promise<Fetched>;

/** Milliseconds for one file: 30 MB at 4 Mbit/s. */
const PATIENCE = 60_000;
/** Hosts lead from http to https, to their cdn, and to its place. */
const MOST_REDIRECTS = 5;

/** Addresses of this machine and of networks that are nobody else's business (RFC 6890 and the like). */
const PRIVATE = new net.BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6');

/** Whether an address of the net is one that nothing is fetched from. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPrivateAddress(mapped);
  const family = net.isIP(address);
  return family === 0 || PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** The host of an address lies in a private network. */
class PrivateHost extends Error {}

/** The host is asked for once, and what is answered is what is connected to. */
const lookup: net.LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, '');
      return;
    }
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isPrivateAddress(address))) callback(new PrivateHost(), '');
    else if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/** What one attempt came to; `again` says after how many milliseconds another may come to more. */
interface Attempt {
  fetched: Fetched;
  again?: number;
}

/** Milliseconds before what could not be reached is asked once more. */
const SHORT_WAIT = 1000;
/** Who wants to be left alone for longer is. */
const LONGEST_WAIT = 5000;

const wait = (milliseconds: number) => setTimeout(milliseconds);

/**
 * Fetches a file of the web: no more of it than a site takes, not for longer than a minute, from no private network. What
 * may be over in a moment is tried once more: of hundreds of pictures from one host, some meet with it.
 */
export function makeFetchFile(pause: (milliseconds: number) => Promise<unknown> = wait): FetchFile {
  return async (address) => {
    const signal = AbortSignal.timeout(PATIENCE);
    const { fetched, again } = await attempt(address, signal);
    if (again === undefined || again > LONGEST_WAIT) return fetched;
    await pause(again);
    return (await attempt(address, signal)).fetched;
  };
}

export const fetchFile = makeFetchFile();

async function attempt(address: string, signal: AbortSignal): Promise<Attempt> {
  let url = parse(address);
  for (let step = 0; url && step <= MOST_REDIRECTS; step += 1) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (net.isIP(host) !== 0 && isPrivateAddress(host))
      return { fetched: { why: { code: 'private-network' } } };
    const answer = await request(url, signal);
    if (!('location' in answer)) return answer;
    url = parse(answer.location, url);
  }
  return { fetched: { why: { code: url ? 'leads-on' : 'no-address' } } };
}

function parse(address: string, base?: URL): URL | undefined {
  if (!URL.canParse(address, base?.href)) return undefined;
  const url = new URL(address, base?.href);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Many hosts refuse who does not say what they are, or is no browser at all. */
const HEADERS = {
  accept: 'image/*,*/*;q=0.5',
  'user-agent': 'Mozilla/5.0 (compatible; CommonGround import)',
};

function request(url: URL, signal: AbortSignal): Promise<Attempt | { location: string }> {
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve) => {
    const fail = (error: Error) => {
      const why: MissingReason = signal.aborted ? { code: 'too-slow' } : toReason(error);
      resolve({ fetched: { why }, ...(why.code === 'unreachable' && { again: SHORT_WAIT }) });
    };
    const asked = get(url, { lookup, signal, headers: HEADERS }, (response) => {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy();
        resolve({ location: headers.location });
        return;
      }
      if (statusCode !== 200) {
        response.destroy();
        const why: MissingReason = { code: 'answered', found: String(statusCode) };
        const isBusy = statusCode === 429 || statusCode === 503;
        resolve({ fetched: { why }, ...(isBusy && { again: toWait(headers['retry-after']) }) });
        return;
      }
      const pieces: Buffer[] = [];
      let size = 0;
      response.on('data', (piece: Buffer) => {
        size += piece.length;
        pieces.push(piece);
        if (size > LARGEST_FILE) {
          response.destroy();
          resolve({ fetched: { why: { code: 'too-large' } } });
        }
      });
      response.on('end', () => {
        resolve({ fetched: { bytes: Buffer.concat(pieces) } });
      });
      response.on('error', fail);
    });
    asked.on('error', fail);
  });
}

/** Of `Retry-After`, which is a number of seconds or a date; https://httpwg.org/specs/rfc9110.html#field.retry-after */
function toWait(written: string | undefined): number {
  if (written === undefined) return SHORT_WAIT;
  const milliseconds = /^\d+$/.test(written) ? Number(written) * 1000 : Date.parse(written) - Date.now();
  return Number.isNaN(milliseconds) ? SHORT_WAIT : Math.max(SHORT_WAIT, milliseconds);
}

/** What keeps a host from being heard, by Node's code of it: a coach does not read "getaddrinfo ENOTFOUND". */
function toReason(error: Error): MissingReason {
  if (error instanceof PrivateHost) return { code: 'private-network' };
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOTFOUND') return { code: 'no-host' };
  return { code: isText(code) && NO_PROOF.test(code) ? 'no-proof' : 'unreachable' };
}

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes, and ERR_TLS_CERT_ALTNAME_INVALID */
const NO_PROOF = /CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE/;
