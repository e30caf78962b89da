import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { environmentSchema, readSettings } from '../../src/server/settings/settings.ts';

const SETTINGS = Object.keys(environmentSchema.shape);
const SITE = '/srv/common-ground/site';
const read = (name: string) => fs.readFileSync(path.join('deploy', name), 'utf8');
const units = fs.readdirSync('deploy').filter((name) => /\.(?:service|timer)$/.test(name));
const services = units.filter((name) => name.endsWith('.service'));

const serviceSchema = z.looseObject({
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
});
const composeSchema = z.looseObject({
  services: z.looseObject({
    site: serviceSchema.extend({ environment: z.record(z.string(), z.string()) }),
    caddy: serviceSchema,
    database: serviceSchema,
  }),
  volumes: z.record(z.string(), z.unknown()),
  networks: z.object({
    inside: z.object({ ipam: z.object({ config: z.array(z.object({ subnet: z.string() })) }) }),
  }),
});

/** The settings that a file sets, or shows how to set. */
function settingsOf(text: string): string[] {
  return Array.from(text.matchAll(/^#?\s*(?:export )?([A-Z][A-Z_]+)=/gm), ([, name = '']) => name);
}

describe('deploy/common-ground.env', () => {
  const env = read('common-ground.env');

  it('names settings that the server reads, and no other', () => {
    const named = settingsOf(env);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !SETTINGS.includes(name))).toEqual([]);
  });

  it('is taken by the server as it is, and with all that it only shows', () => {
    // Nothing is made in a folder that this machine has not.
    const secret = { SECRET: 'a secret of at least thirty-two characters' };
    const settings = readSettings({ ...parseEnv(env), ...secret });
    expect(settings).toMatchObject({
      dataFolder: '/srv/common-ground/data',
      trustedProxies: ['127.0.0.1', '::1'],
      mail: undefined,
    });
    const all = readSettings({ ...parseEnv(env.replace(/^#(?=[A-Z_]+=)/gm, '')), ...secret });
    expect(all.mail?.ownerEmail).toBe('coach@your-domain.org');
  });
});

describe('deploy/Caddyfile', () => {
  it('hands on to where the server listens by default, and is trusted there', () => {
    const { host, port } = readSettings({ SECRET: 'a secret of at least thirty-two characters' });
    expect(read('Caddyfile')).toContain(`reverse_proxy ${host}:${port} {`);
    expect(parseEnv(read('common-ground.env'))['TRUSTED_PROXIES']?.split(',')).toContain(host);
  });

  it('keeps no log of who reads what', () => {
    expect(read('Caddyfile')).not.toMatch(/^\s*log\b/m);
  });
});

describe.each(services)('deploy/%s', (name) => {
  const unit = read(name);

  it('starts a script that is there, with the Node.js that the project brings', () => {
    const [, node, script = ''] = /^ExecStart=(\S+) (\S+)$/m.exec(unit) ?? [];
    expect(node).toBe(`${SITE}/node_modules/.bin/node`);
    expect(fs.existsSync(script)).toBe(true);
    expect(unit).toContain(`WorkingDirectory=${SITE}\n`);
  });

  it('takes its settings from the one file, as a user of its own who can write where the data is', () => {
    expect(unit).toContain('EnvironmentFile=/etc/common-ground.env\n');
    expect(unit).toContain('User=common-ground\n');
    const [, writable = ''] = /^ReadWritePaths=(.*)$/m.exec(unit) ?? [];
    expect(parseEnv(read('common-ground.env'))['DATA_DIR']).toMatch(new RegExp(`^${writable}/`));
    expect(unit).not.toMatch(/^Environment=/m);
  });
});

/** What a unit may not do: the lines from UMask= on, without where it may write. */
function confinementOf(name: string): string[] {
  const [, lines = ''] = /^(UMask=[^[]*)/m.exec(read(name)) ?? [];
  return lines
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .sort();
}

it('confines the service of the backups as it confines the site', () => {
  const site = confinementOf('common-ground.service');
  expect(site.length).toBeGreaterThan(20);
  for (const name of services) expect(confinementOf(name), name).toEqual(site);
});

it('has a service for its timer', () => {
  const timers = units.filter((name) => name.endsWith('.timer'));
  expect(timers).toHaveLength(1);
  for (const timer of timers) expect(services).toContain(timer.replace('.timer', '.service'));
});

describe('deploy/install.sh', () => {
  const script = read('install.sh');
  /** No more than what reads the options: whatever is let through by a slip finds nothing to install with. */
  const run = (...args: string[]) => {
    const bin = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-bin-'));
    for (const name of ['grep', 'sed', 'tail', 'id', 'sh'])
      fs.symlinkSync(execFileSync('which', [name], { encoding: 'utf8' }).trim(), path.join(bin, name));
    const { status, stdout, stderr } = spawnSync('/bin/sh', ['deploy/install.sh', ...args], {
      env: { PATH: bin },
      encoding: 'utf8',
    });
    fs.rmSync(bin, { recursive: true });
    return { status, said: stdout + stderr };
  };

  it('installs every unit, the settings and the Caddyfile to where the units look for them', () => {
    for (const unit of units) expect(script).toContain(unit);
    expect(script).toContain(`HOME_FOLDER=${path.dirname(SITE)}\nSITE=$HOME_FOLDER/site\n`);
    expect(script).toContain('SETTINGS=/etc/common-ground.env\n');
    expect(parseEnv(read('common-ground.env'))['DATA_DIR']).toBe(`${path.dirname(SITE)}/data`);
    const { host, port } = readSettings({ SECRET: 'a secret of at least thirty-two characters' });
    expect(script).toContain(`http://${host}:${port}/api/health`);
  });

  it('writes settings that the server reads, each in a line that deploy/common-ground.env has', () => {
    const written = Array.from(script.matchAll(/set_setting ([A-Z_]+) /g), ([, name = '']) => name);
    expect(written.sort()).toEqual(['OWNER_EMAIL', 'SITE_URL', 'SMTP_URL']);
    for (const name of written) expect(settingsOf(read('common-ground.env'))).toContain(name);
  });

  it('calls npm scripts that there are', () => {
    const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const called = Array.from(script.matchAll(/npm run --silent ([\w:]+)/g), ([, name = '']) => name);
    expect(called).toEqual(['publish:init', 'launch']);
    for (const name of called) expect(scripts).toHaveProperty(name);
  });

  it.each([
    [['--domain', 'Her Domain'], 'found the domain "Her Domain", expected one such as her-domain.org'],
    [['--domain', 'localhost'], 'found the domain "localhost"'],
    [['--email', 'a@b.example'], '--email and --smtp belong together'],
    [['--email', 'a@b.example', '--smtp', 'mail.b.example'], 'found the mail server "mail.b.example"'],
    [
      ['--email', 'a@b.example', '--smtp', 'smtps://a:b c@d'],
      'found a space, a quotation mark or a backslash',
    ],
    [['--key', '/nowhere/key.pub'], 'there is no file /nowhere/key.pub'],
    [['--smtp'], '--smtp needs a value'],
    [['--quick'], 'there is no option --quick'],
  ])('tells what is wrong with %j before it does anything', (args, told) => {
    const { status, said } = run(...args);
    expect(said).toContain(told);
    expect(status).toBe(1);
  });

  it('shows its options, all that it takes', () => {
    const { status, said } = run('--help');
    expect(status).toBe(0);
    const [, reading = ''] = /^read_arguments\(\) \{\n([^]*?)\n\}/m.exec(script) ?? [];
    const taken = Array.from(reading.matchAll(/--[a-z-]+/g), ([option]) => option);
    expect(taken.length).toBeGreaterThan(7);
    for (const option of taken.filter((each) => each !== '--help')) expect(said).toContain(option);
  });
});

describe('deploy/compose.yaml', () => {
  const { services, volumes, networks } = composeSchema.parse(parse(read('compose.yaml')));

  it('gives the server settings that it reads, and trusts the network of its proxy alone', () => {
    const { environment } = services.site;
    expect(Object.keys(environment).filter((name) => !SETTINGS.includes(name))).toEqual([]);
    const settings = readSettings({ ...environment, SECRET: 'a secret of at least thirty-two characters' });
    expect(settings.trustedProxies).toEqual(networks.inside.ipam.config.map(({ subnet }) => subnet));
    expect(services.site.volumes).toEqual([`data:${settings.dataFolder}`]);
    expect(read('Containerfile')).toContain(`VOLUME ${settings.dataFolder}\n`);
    expect(services.site.ports).toBeUndefined();
  });

  it('keeps what each container has in a volume that has a name', () => {
    const named = [services.site, services.caddy, services.database].flatMap(({ volumes: places = [] }) =>
      places.flatMap((place) => (place.startsWith('.') ? [] : (place.split(':')[0] ?? ''))),
    );
    expect(named.sort()).toEqual(Object.keys(volumes).sort());
  });

  it('has the proxy hand on as on a machine of its own, to the site', () => {
    const withoutNames = (name: string) => {
      const [, proxy] = /\{\n\treverse_proxy \S+ (\{[^]*?\n\})/.exec(read(name)) ?? [];
      return proxy;
    };
    expect(withoutNames('Caddyfile.container')).toBe(withoutNames('Caddyfile'));
    expect(read('Caddyfile.container')).toContain('{$SITE_URL} {\n\treverse_proxy site:4321 {');
  });
});

describe('deploy/Containerfile', () => {
  it('has the Node.js that the project brings, starts as the service does, and as no root', () => {
    const { dependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
      dependencies: { node: string };
    };
    const file = read('Containerfile');
    expect(file).toContain(`FROM docker.io/library/node:${dependencies.node}-`);
    const [, script = ''] = /scripts\/(\S+\.ts)/.exec(file) ?? [];
    expect(read('common-ground.service')).toContain(`scripts/${script}\n`);
    expect(file).toContain('USER common-ground\n');
  });

  it('takes nothing into an image that is not in git, but for what git itself needs', () => {
    const ignored = fs.readFileSync('.dockerignore', 'utf8').split('\n');
    for (const name of ['node_modules', 'dist', 'data', '.env', 'deploy/.env'])
      expect(ignored).toContain(name);
    expect(ignored).not.toContain('.git');
  });
});

describe('the documents', () => {
  it('list in docs/settings.md every setting that the server reads, and no other', () => {
    const table = fs.readFileSync('docs/settings.md', 'utf8');
    const rows = Array.from(table.matchAll(/^\| `([A-Z_]+)`/gm), ([, name = '']) => name);
    expect(rows.sort()).toEqual([...SETTINGS].sort());
  });

  it('name in docs/hosting.md no setting that there is not', () => {
    const named = settingsOf(fs.readFileSync('docs/hosting.md', 'utf8'));
    expect(named.length).toBeGreaterThan(3);
    // Read by deploy/compose.yaml and by compose itself, and by no server.
    const compose = ['COMPOSE_PROFILES', 'POSTGRES_PASSWORD'];
    for (const name of compose) expect(read('compose.yaml')).toContain(name);
    expect(named.filter((name) => ![...SETTINGS, ...compose].includes(name))).toEqual([]);
  });

  it('tell in docs/hosting.md of every file in deploy/', () => {
    const text = fs.readFileSync('docs/hosting.md', 'utf8');
    const untold = fs.readdirSync('deploy').filter((name) => !text.includes(name.replace(/\..*/, '')));
    expect(untold).toEqual([]);
  });
});
