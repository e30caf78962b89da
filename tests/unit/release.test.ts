import fs from 'node:fs';
import { expect, it } from 'vitest';
import { raiseVersion, releaseChangelog, replaceVersion } from '../../scripts/update/version.ts';

it.each([
  ['patch', '1.2.4'],
  ['minor', '1.3.0'],
  ['major', '2.0.0'],
] as const)('raises a version by a %s', (step, next) => {
  expect(raiseVersion('{ "version": "1.2.3" }', step)).toBe(next);
});

it('writes a version where package.json and package-lock.json have it, and into no package', () => {
  const differing = (file: string) => {
    const before = fs.readFileSync(file, 'utf8').split('\n');
    const after = replaceVersion(before.join('\n'), '77.0.0').split('\n');
    return after.filter((line, place) => line !== before[place]).map((line) => line.trim());
  };
  expect(differing('package.json')).toEqual(['"version": "77.0.0",']);
  expect(differing('package-lock.json')).toEqual(['"version": "77.0.0",', '"version": "77.0.0",']);
});

it('puts what was unreleased under its version', () => {
  const before = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A.\n\n## [0.1.0] - 2026-11-24\n\n- B.\n';
  expect(releaseChangelog(before, '0.2.0', '2026-12-01')).toEqual({
    changelog:
      '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- A.\n\n## [0.1.0] - 2026-11-24\n\n- B.\n',
    news: '### Added\n\n- A.',
  });
});

it('makes no version of nothing', () => {
  const before = '# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-11-24\n\n- B.\n';
  expect(() => releaseChangelog(before, '0.2.0', '2026-12-01')).toThrow(
    'nothing stands under "## [Unreleased]"',
  );
});

it('has in CHANGELOG.md the version of package.json, newest first', () => {
  const versions = Array.from(
    fs.readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[(\d[\d.]*)\] - \d{4}-\d\d-\d\d$/gm),
    ([, version]) => version,
  );
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
  expect(versions[0]).toBe(version);
  const newestFirst = (one = '', other = '') => other.localeCompare(one, 'en', { numeric: true });
  expect(versions).toEqual([...versions].sort(newestFirst));
});
