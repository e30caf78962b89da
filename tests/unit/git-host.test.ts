import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryToGitHost } from '../../src/editor/git-host.ts';
import { repositorySchema } from '../../src/posts/schema/repository.ts';
import { siteSchema } from '../../src/posts/schema/site.ts';
import { CONTENT } from '../fixture-site.ts';

const SITE = parse(fs.readFileSync(path.join(CONTENT, 'site.yaml'), 'utf8')) as Record<string, unknown>;
const host = (settings: unknown) => repositoryToGitHost(repositorySchema.parse(settings));

function faultsOf(repository: unknown): string[] {
  const { error } = siteSchema.safeParse({ ...SITE, repository });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the repository in content/site.yaml', () => {
  it('may be left out, and has main as its branch', () => {
    expect(siteSchema.parse(SITE).repository).toBeUndefined();
    expect(
      siteSchema.parse({ ...SITE, repository: { kind: 'gitlab', repo: 'a/b/c' } }).repository,
    ).toMatchObject({
      branch: 'main',
    });
  });

  it('says what is wrong', () => {
    expect(faultsOf({ kind: 'gitea', repo: 'a/b' })).toEqual([
      'repository.kind: expected the kind "github" or "gitlab"',
    ]);
    expect(faultsOf({ kind: 'github', repo: 'https://github.com/a/b' })).toEqual([
      'repository.repo: expected a repository such as "owner/name"',
    ]);
    expect(faultsOf({ kind: 'github', repo: 'a/b', appId: '1' })).toEqual([
      'repository: Unrecognized key: "appId"',
    ]);
    expect(faultsOf({ kind: 'gitlab', repo: 'a', baseUrl: 'http://git.example', appId: '?' })).toEqual([
      'repository.repo: expected a project such as "group/name"',
      'repository.baseUrl: expected an address that begins with https://',
      'repository.appId: expected the application id that GitLab shows',
    ]);
  });
});

describe('the form’s backend', () => {
  it('is GitHub, by an access token', () => {
    expect(host({ kind: 'github', repo: 'coach/site' })).toEqual({
      backend: {
        name: 'github',
        repo: 'coach/site',
        branch: 'main',
        api_root: 'https://api.github.com',
        auth_methods: ['token'],
      },
      origins: ['https://api.github.com'],
      pictureOrigins: ['https://avatars.githubusercontent.com'],
      openerPolicy: 'same-origin',
    });
  });

  it('is GitHub, by a sign-in service whose window can answer', () => {
    const { backend, origins, openerPolicy } = host({
      kind: 'github',
      repo: 'coach/site',
      branch: 'live',
      authUrl: 'https://sign-in.example',
    });
    expect(backend).toMatchObject({
      branch: 'live',
      base_url: 'https://sign-in.example',
      auth_methods: ['oauth', 'token'],
    });
    // Its window is opened, not asked by script.
    expect(origins).toEqual(['https://api.github.com']);
    expect(openerPolicy).toBe('same-origin-allow-popups');
  });

  it('is an Enterprise Server, from which alone everything comes', () => {
    const settings = { kind: 'github', repo: 'a/b', baseUrl: 'https://git.example/' };
    expect(host(settings)).toMatchObject({
      backend: { api_root: 'https://git.example/api' },
      origins: ['https://git.example'],
      pictureOrigins: ['https://git.example'],
    });
  });

  it('is GitLab, by an access token or by its own page', () => {
    expect(host({ kind: 'gitlab', repo: 'group/sub/site' })).toEqual({
      backend: {
        name: 'gitlab',
        repo: 'group/sub/site',
        branch: 'main',
        api_root: 'https://gitlab.com/api/v4',
        auth_methods: ['token'],
      },
      origins: ['https://gitlab.com'],
      pictureOrigins: ['https://gitlab.com'],
      openerPolicy: 'same-origin',
    });
    expect(host({ kind: 'gitlab', repo: 'a/b', appId: 'abc' })).toMatchObject({
      backend: {
        base_url: 'https://gitlab.com',
        auth_type: 'pkce',
        app_id: 'abc',
        auth_methods: ['oauth', 'token'],
      },
      openerPolicy: 'unsafe-none',
    });
  });

  it('is a GitLab of one’s own below a path', () => {
    expect(
      host({ kind: 'gitlab', repo: 'a/b', baseUrl: 'https://git.example/lab', appId: 'abc' }),
    ).toMatchObject({
      backend: { api_root: 'https://git.example/lab/api/v4', base_url: 'https://git.example/lab' },
      origins: ['https://git.example'],
    });
  });
});
