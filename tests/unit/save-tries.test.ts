import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContentRepository, type ContentRepository } from '../../src/server/save/content-repository.ts';
import { DRAFTS } from '../../src/server/save/refused-texts.ts';
import { findTry, withTry } from '../../src/server/write/save-tries.ts';
import { makeBareRepository } from '../bare-repository.ts';

const FILE = 'content/posts/lamps.mdx';
const MINE = 'save-of-mine';
const OTHERS = 'save-of-another-form';

let root: string;
let bare: string;
let repository: ContentRepository;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-tries-'));
  bare = path.join(root, 'site.git');
  fs.mkdirSync(path.join(root, 'first'));
  fs.writeFileSync(path.join(root, 'first', 'a.txt'), 'A');
  makeBareRepository(path.join(root, 'first'), bare);
  repository = openContentRepository(bare, 'main');
});
afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

const git = (...args: string[]) => execFileSync('git', args, { cwd: bare, encoding: 'utf8' }).trim();
const live = () => git('rev-parse', 'main');

/** A commit of a try, on top of what is live, under this name. */
function commitTry(ref: string, id: string, words: string): string {
  const message = withTry('Change a text', { id, words, path: FILE });
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@b.example'];
  const commit = git(...identity, 'commit-tree', 'main^{tree}', '-p', 'main', '-m', message);
  git('update-ref', ref, commit);
  return commit;
}

describe('an earlier try of a save', () => {
  it('is the one that is live, and none where another form has saved meanwhile', async () => {
    const mine = commitTry('refs/heads/main', MINE, 'w1');
    commitTry('refs/heads/main', OTHERS, 'w2');
    expect(await findTry(repository, live(), MINE)).toEqual({
      published: { id: MINE, words: 'w1', path: FILE, commit: mine },
      refused: undefined,
    });
    expect(await findTry(repository, live(), 'save-of-nobody')).toEqual({
      published: undefined,
      refused: undefined,
    });
  });

  it('is the refused one of the same form, never another’s, which stays where it is', async () => {
    commitTry(`${DRAFTS}a-lamps-0000aaaa0000`, OTHERS, 'w2');
    expect((await findTry(repository, live(), MINE)).refused).toBeUndefined();
    const mine = commitTry(`${DRAFTS}lamps-1111bbbb1111`, MINE, 'w1');
    expect((await findTry(repository, live(), MINE)).refused).toEqual({
      name: 'drafts/lamps-1111bbbb1111',
      commit: mine,
    });
    expect(git('for-each-ref', DRAFTS).split('\n')).toHaveLength(2);
  });

  it('that is live and was kept as well, by a server that died between the two, is kept no longer', async () => {
    const mine = commitTry('refs/heads/main', MINE, 'w1');
    git('update-ref', `${DRAFTS}lamps-1111bbbb1111`, mine);
    commitTry(`${DRAFTS}other-2222cccc2222`, OTHERS, 'w1');
    expect((await findTry(repository, live(), MINE)).refused).toBeUndefined();
    expect(git('for-each-ref', '--format=%(refname)', DRAFTS)).toBe(`${DRAFTS}other-2222cccc2222`);
  });
});
