import { execFile } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchReport } from '../../src/server/launch/launch.ts';
import { DIST, SITE_FOLDER } from '../fixture-site.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { openSmtpSink, type SmtpSink } from '../smtp-sink.ts';

const run = promisify(execFile);

let sink: SmtpSink;
let site: RunningSite;
let environment: NodeJS.ProcessEnv;
beforeAll(async () => {
  sink = await openSmtpSink();
  site = await startSite({ SMTP_URL: sink.url, OWNER_EMAIL: 'hello@coach.org' });
  environment = {
    ...process.env,
    DATA_DIR: site.dataFolder,
    SITE_URL: site.url,
    SMTP_URL: sink.url,
    OWNER_EMAIL: 'hello@coach.org',
  };
});
afterAll(async () => {
  await site.stop();
  await sink.close();
});

const runScript = (script: string, args: string[] = [], extra: NodeJS.ProcessEnv = {}) =>
  run(process.execPath, [`scripts/${script}.ts`, ...args], { env: { ...environment, ...extra } });

/** What the command says of each thing, and its exit code. */
async function runLaunch(extra: NodeJS.ProcessEnv = {}) {
  const { code, stdout } = await runScript('launch', [DIST, '--site', SITE_FOLDER, '--json'], extra).then(
    (result) => ({ code: 0, stdout: result.stdout }),
    (error: unknown) => error as { code: number; stdout: string },
  );
  const report = JSON.parse(stdout) as LaunchReport;
  return { code, states: Object.fromEntries(report.map(({ slug, state }) => [slug, state])), report };
}

/** A port that was free a moment ago, and on which nothing listens. */
async function findSilentPort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('npm run launch', () => {
  it('finds what is ready on a running server, with its mail server, its store and its pages', async () => {
    const { stdout } = await runScript('backup');
    expect(stdout).toMatch(/backups\/site-\d{8}T\d{6}Z\.db/);
    const { code, states } = await runLaunch();
    // What the world's resolvers say of the coach's domain is held in unit/mail-domain, with a server of its own.
    const { spf, dkim, dmarc, ptr, ...own } = states;
    for (const state of [spf, dkim, dmarc, ptr]) expect(['ok', 'to-do', 'cannot-tell']).toContain(state);
    expect(own).toEqual({
      content: 'ok',
      language: 'ok',
      // This server is at an address of this machine, which dist/ was not built for.
      posts: 'to-do',
      address: 'to-do',
      reachable: 'ok',
      headers: 'ok',
      proxies: 'ok',
      'rate-limits': 'ok',
      database: 'ok',
      secret: 'ok',
      backups: 'ok',
      mail: 'ok',
      moderation: 'ok',
    });
    expect(code).toBe(1);
    // It signs in and goes again: the coach gets no mail by it.
    expect(sink.delivered).toEqual([]);
    expect(fs.readdirSync(path.join(site.dataFolder, 'backups'))).toHaveLength(1);
  });

  it('finds what is not', async () => {
    const empty = path.join(site.dataFolder, 'empty');
    const port = await findSilentPort();
    const { code, states, report } = await runLaunch({
      DATA_DIR: empty,
      SITE_URL: `http://127.0.0.1:${port}`,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
    });
    expect(states).toMatchObject({
      reachable: 'cannot-tell',
      headers: 'cannot-tell',
      moderation: 'cannot-tell',
      database: 'to-do',
      backups: 'to-do',
      mail: 'to-do',
    });
    for (const slug of ['mail', 'reachable'])
      expect(report.find((each) => each.slug === slug)?.message, slug).toContain('ECONNREFUSED');
    expect(report.filter(({ state }) => state !== 'ok').every(({ write }) => write !== undefined)).toBe(true);
    expect(code).toBe(1);
  });

  it('says in words which setting is wrong', async () => {
    const failed = await runScript('launch', [], { SITE_URL: 'coach.org' }).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 1,
      stderr: 'Environment: SITE_URL: expected an address such as https://example.org.\n',
    });
  });
});
