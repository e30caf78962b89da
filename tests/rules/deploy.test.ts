import fs from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { environmentSchema, readSettings } from '../../src/server/settings.ts';

const SETTINGS = Object.keys(environmentSchema.shape);
const SITE = '/srv/common-ground/site';
const read = (name: string) => fs.readFileSync(path.join('deploy', name), 'utf8');
const units = fs.readdirSync('deploy').filter((name) => /\.(?:service|timer)$/.test(name));
const services = units.filter((name) => name.endsWith('.service'));

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

describe('the documents', () => {
  it('list in README.md every setting that the server reads, and no other', () => {
    const [, table = ''] = fs.readFileSync('README.md', 'utf8').split('## Settings');
    const rows = Array.from(
      (table.split('\n## ')[0] ?? '').matchAll(/^\| `([A-Z_]+)`/gm),
      ([, name = '']) => name,
    );
    expect(rows.sort()).toEqual([...SETTINGS].sort());
  });

  it('name in docs/hosting.md no setting that there is not', () => {
    const named = settingsOf(fs.readFileSync('docs/hosting.md', 'utf8'));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !SETTINGS.includes(name))).toEqual([]);
  });

  it('tell in docs/hosting.md of every file in deploy/', () => {
    const text = fs.readFileSync('docs/hosting.md', 'utf8');
    const untold = fs.readdirSync('deploy').filter((name) => !text.includes(name.replace(/\..*/, '')));
    expect(untold).toEqual([]);
  });
});
