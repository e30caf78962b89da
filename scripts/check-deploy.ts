import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SiteError } from '../src/lib/site-error.ts';
import { startServer } from '../src/server/main.ts';
import { runCommand } from './run-command.ts';
import { DOMAIN, findPort, startCaddy, type RunningCaddy } from './try-caddy.ts';

// `npm run check:deploy`: asks systemd and Caddy themselves about the files in deploy/, and runs the
// built site behind a real Caddy. Needs both tools (apt-get install caddy systemd) and a build; tests
// need neither.
const PROJECT = path.resolve(import.meta.dirname, '..');
const DEPLOY = path.join(PROJECT, 'deploy');
/** As many wrong sign-ins of one address are answered within an hour (src/discussion/brakes). */
const MOST_SIGN_INS = 10;
/** systemd's own score, from 0 (confined) to 10; both services have 1.7, one without any of it has 9.2. */
const MOST_EXPOSED = 2;

await runCommand(async () => {
  tryUnits();
  run('caddy', ['validate', '--adapter', 'caddyfile', '--config', path.join(DEPLOY, 'Caddyfile')]);
  say('Caddy takes the Caddyfile');
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-deploy-'));
  const upstream = await findPort();
  const caddy = await startCaddy(fs.readFileSync(path.join(DEPLOY, 'Caddyfile'), 'utf8'), upstream);
  const serve = (name: string, environment: NodeJS.ProcessEnv) =>
    startServer({
      PORT: String(upstream),
      SITE_URL: caddy.siteUrl,
      DATA_DIR: path.join(data, name),
      ...environment,
    });
  try {
    const early = caddy.askOverHttps({ path: '/' });
    const site = await serve('trusting', { TRUSTED_PROXIES: '127.0.0.1,::1' });
    assert.equal((await early).status, 200);
    say('a request that came before the server was up is answered once it is');
    await tryPages(caddy);
    await tryAddresses(caddy);
    await site.stop();

    const careless = await serve('careless', {});
    await signInWrongly(caddy, '127.0.0.2', MOST_SIGN_INS);
    assert.equal(await signInWrongly(caddy, '127.0.0.3'), 429);
    await careless.stop();
    say('without TRUSTED_PROXIES, one reader who is slowed down slows all');
  } finally {
    await caddy.stop();
    fs.rmSync(data, { recursive: true });
  }
});

/** The units as they are, but for what is not on this machine: their folder and their user. */
function tryUnits(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-units-'));
  const units = fs.readdirSync(DEPLOY).filter((name) => /\.(?:service|timer)$/.test(name));
  for (const name of units) {
    const unit = fs
      .readFileSync(path.join(DEPLOY, name), 'utf8')
      .replaceAll('/srv/common-ground/site', PROJECT)
      .replaceAll('/etc/common-ground.env', path.join(DEPLOY, 'common-ground.env'))
      .replace(/^(?:User|Group)=.*\n/gm, '');
    fs.writeFileSync(path.join(folder, name), unit);
  }
  const files = units.map((name) => path.join(folder, name));
  run('systemd-analyze', ['verify', '--man=no', ...files], { isSilent: true });
  fs.rmSync(folder, { recursive: true });
  say(`systemd takes ${units.join(', ')}`);
  for (const name of units.filter((each) => each.endsWith('.service'))) {
    const file = path.join(DEPLOY, name);
    run('systemd-analyze', [
      'security',
      '--offline=true',
      '--no-pager',
      `--threshold=${MOST_EXPOSED * 10}`,
      file,
    ]);
    say(`systemd finds ${name} exposed by at most ${MOST_EXPOSED} of 10`);
  }
}

async function tryPages(caddy: RunningCaddy): Promise<void> {
  const plain = await caddy.askOverHttp({ path: '/posts/?a=b' });
  assert.equal(plain.status, 308);
  assert.match(plain.headers.location ?? '', new RegExp(`^https://${DOMAIN}(?::\\d+)?/posts/\\?a=b$`));
  say(`plain HTTP: 308 to ${plain.headers.location ?? ''}`);

  const { status, headers } = await caddy.askOverHttps({ path: '/', headers: { 'accept-encoding': 'br' } });
  assert.equal(status, 200);
  assert.equal(headers['strict-transport-security'], 'max-age=63072000; includeSubDomains');
  assert.match(String(headers['content-security-policy']), /^default-src 'none'; [^,]+$/);
  assert.equal(headers['content-encoding'], 'br');
  say(`HTTPS: 200, strict-transport-security: ${headers['strict-transport-security']}`);

  const door = await caddy.askOverHttps({ path: '/moderate/' });
  assert.deepEqual([door.status, door.headers.location], [303, '/moderate/sign-in/']);
  say('moderation is behind its door');
}

/** Readers count each by their own address, and by no other that they may claim. */
async function tryAddresses(caddy: RunningCaddy): Promise<void> {
  assert.equal(await signInWrongly(caddy, '127.0.0.2', MOST_SIGN_INS), 422);
  assert.equal(await signInWrongly(caddy, '127.0.0.2'), 429);
  assert.equal(await signInWrongly(caddy, '127.0.0.3'), 422);
  say('a reader who is slowed down slows no other');
  const claim = { 'x-forwarded-for': '203.0.113.9' };
  assert.equal(await signInWrongly(caddy, '127.0.0.2', 1, claim), 429);
  say('and cannot claim another address');
}

/** Tries so often; gives the last answer's status. */
async function signInWrongly(
  caddy: RunningCaddy,
  from: string,
  times = 1,
  headers: Record<string, string> = {},
): Promise<number> {
  let status = 0;
  for (let time = 0; time < times; time += 1) {
    const form = { token: 'wrong' };
    ({ status } = await caddy.askOverHttps({ path: '/moderate/sign-in/', from, form, headers }));
  }
  return status;
}

/** systemd warns of what it does not know, and calls that a success. */
function run(command: string, args: string[], { isSilent = false } = {}): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) {
    throw new SiteError('tool-missing', `${command} cannot be run: ${error.message}.`, {
      hint: `Write: apt-get install ${command.split('-')[0] ?? ''}`,
    });
  }
  if (status !== 0 || (isSilent && stderr !== '')) {
    throw new SiteError('deploy-file-faulty', `${command} ${args.join(' ')} found a fault.`, {
      hint: stderr,
    });
  }
}

function say(sentence: string): void {
  console.log(`ok  ${sentence}`);
}
