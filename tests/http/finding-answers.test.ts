import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/editor/findings/finding.ts';
import { openContentRepository } from '../../src/server/save/content-repository.ts';
import { publishApart } from '../../src/server/save/publish-apart.ts';
import { refusedToFindings } from '../../src/server/save/refused-to-findings.ts';
import type { Draft } from '../../src/server/save/save.ts';
import { readActs } from '../../src/server/write/findings.ts';
import { publishFolders } from '../../src/server/publish/folders.ts';
import { readSettings } from '../../src/server/settings/settings.ts';
import { makeBareRepository } from '../bare-repository.ts';
import { saveFiles, usePublishedContent } from './published-content.ts';

usePublishedContent();

const BASE = 'tests/fixtures/checks/base';
const FILE = 'content/posts/first.mdx';
const TEXT = fs.readFileSync(path.join(BASE, 'posts/first.mdx'), 'utf8');

describe('a save that the gate refuses', () => {
  let dataFolder: string;
  let repository: string;
  const inSite = (...args: string[]) =>
    execFileSync('git', [`--git-dir=${repository}`, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();

  beforeAll(() => {
    dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'finding-answers-'));
    ({ repository } = publishFolders(dataFolder));
    const work = path.join(dataFolder, 'work');
    fs.cpSync(BASE, path.join(work, 'content'), { recursive: true });
    makeBareRepository(work, repository);
  });
  afterAll(() => {
    fs.rmSync(dataFolder, { recursive: true });
  });

  /** Saves this text of the post through the gate itself, with these buttons pressed. */
  async function save(text: string, answers: string[] = [], draft?: Draft, language = 'en-GB') {
    const result = await saveFiles([{ path: FILE, text }], {
      answers: readActs(answers),
      draft,
      overrides: {
        repository: openContentRepository(repository, 'main'),
        publish: publishApart(readSettings({ DATA_DIR: dataFolder }), process.cwd()),
      },
    });
    const findings = result.kind === 'refused' ? refusedToFindings(result, language) : [];
    return { kind: result.kind, findings, draft: 'draft' in result ? result.draft : undefined };
  }
  const press = (findings: Finding[], ...words: string[]) =>
    words.map((said) => {
      const act = findings.flatMap(({ acts }) => acts).find((each) => each.words === said);
      if (!act) throw new Error(`No button says ${said}: ${JSON.stringify(findings)}`);
      return act.name;
    });

  it('is told in plain words, is published once the buttons are pressed, and says in git what was pressed', async () => {
    const text = TEXT.replace('He said yes,', 'He told Priya: yes,')
      .replace('What silence does.', 'What silense does. It is a Brimblewicking.')
      .replace('<CallsToAction />\n', '');
    const before = inSite('rev-parse', 'main');
    const first = await save(text);
    expect(first.kind).toBe('refused');
    expect(inSite('rev-parse', 'main')).toBe(before);
    expect(first.findings.map(({ severity, words }) => [severity, words])).toEqual([
      ['error', 'Your invitations are written, and the text shows them nowhere.'],
      ['error', '“Priya” is not one of the people of this story.'],
      ['warning', '“silense” is in no dictionary.'],
    ]);
    const german = await save(text, [], first.draft, 'de');
    expect(german.findings[1]?.words).toBe('„Priya“ gehört nicht zu den Personen dieser Geschichte.');

    const pressed = press(
      first.findings,
      'Put the invitations at the end',
      'Add Priya as a changed name',
      'Allow this word',
    );
    const second = await save(text, pressed, german.draft);
    expect(second.kind).toBe('published');
    const live = inSite('show', `main:${FILE}`);
    expect(live).toContain('people="Sarah, Mike, Priya"');
    expect(live).toMatch(/<CallsToAction \/>$/);
    expect(inSite('show', 'main:content/words.txt')).toContain('silense');
    expect(inSite('for-each-ref', 'refs/heads/drafts')).toBe('');
  }, 300_000);

  it('does not write what was pressed over words that have been changed since, and keeps them', async () => {
    const text = TEXT.replace('(/posts/second/)', '(/posts/secon/)');
    const first = await save(text);
    const pressed = press(first.findings, 'Lead it to /posts/second/');
    const changed = text.replace('[the second post]', '[another one]');
    const second = await save(changed, pressed);
    expect(second.kind).toBe('refused');
    expect(second.findings.map(({ details }) => details.slug)).toEqual(['answer-outdated', 'link-broken']);
    expect(inSite('show', `${second.draft?.name ?? ''}:${FILE}`)).toContain('[another one](/posts/secon/)');
  }, 300_000);

  it('takes nothing for a button that no finding has', () => {
    expect(readActs(['{"do":"set","file":"src/main.ts"}'])).toEqual([]);
  });
});
