import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod';

/** A name that leads nowhere on the open net (RFC 6761). */
export const DOMAIN = 'coach.test';

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

export interface Ask {
  path: string;
  /** The address that the request comes from: a loopback one, which any process may use. */
  from?: string;
  form?: Record<string, string>;
  headers?: Record<string, string>;
}

/** Caddy as deploy/Caddyfile sets it up, but for ports and a certificate of its own. */
export interface RunningCaddy {
  /** Where the site is, as readers would write it. */
  siteUrl: string;
  askOverHttps(ask: Ask): Promise<Answer>;
  askOverHttp(ask: Ask): Promise<Answer>;
  stop(): Promise<void>;
}

/** `upstream` is the port on which the site's server listens, now or soon. */
export async function startCaddy(caddyfile: string, upstream: number): Promise<RunningCaddy> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-caddy-'));
  const [httpPort, httpsPort] = [await findPort(), await findPort()];
  const options = `{\n\tadmin off\n\thttp_port ${httpPort}\n\thttps_port ${httpsPort}\n\tlocal_certs\n\tskip_install_trust\n}\n`;
  const config = caddyfile
    .replaceAll('your-domain', DOMAIN)
    .replace('127.0.0.1:4321', `127.0.0.1:${upstream}`);
  const file = path.join(folder, 'Caddyfile');
  fs.writeFileSync(file, options + config);
  const caddy = spawn('caddy', ['run', '--config', file], {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  for await (const chunk of caddy.stderr) {
    said += String(chunk);
    // Once for each of the two names, after which both have their certificate.
    if (said.split('certificate obtained successfully').length > 2) break;
  }
  const ca = fs.readFileSync(path.join(folder, 'caddy/pki/authorities/local/root.crt'));
  const optionsOf = ({ path: urlPath, from = '127.0.0.1', form, headers = {} }: Ask) => ({
    host: '127.0.0.1',
    localAddress: from,
    path: urlPath,
    method: form ? 'POST' : 'GET',
    headers: {
      host: `${DOMAIN}:${httpsPort}`,
      ...(form
        ? { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
        : {}),
      ...headers,
    },
  });
  return {
    siteUrl: `https://${DOMAIN}:${httpsPort}`,
    askOverHttps: (ask) =>
      finish(https.request({ ...optionsOf(ask), port: httpsPort, servername: DOMAIN, ca }), ask),
    askOverHttp: (ask) =>
      finish(
        http.request({ ...optionsOf({ ...ask, headers: { host: DOMAIN, ...ask.headers } }), port: httpPort }),
        ask,
      ),
    async stop() {
      const ended = once(caddy, 'exit');
      caddy.kill('SIGTERM');
      await ended;
      fs.rmSync(folder, { recursive: true });
    },
  };
}

async function finish(request: http.ClientRequest, { form }: Ask): Promise<Answer> {
  request.end(form && new URLSearchParams(form).toString());
  const [response] = responseSchema.parse(await once(request, 'response'));
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: await text(response),
  };
}

const responseSchema = z.tuple([z.instanceof(http.IncomingMessage)]);

/** A port that was free a moment ago. */
export async function findPort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.int() }).parse(server.address());
  server.close();
  await once(server, 'close');
  return port;
}
