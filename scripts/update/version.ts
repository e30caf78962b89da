import { SiteError } from '../../src/lib/site-error.ts';

/** How far a version goes on: docs/sites.md says what each means for a site. */
export const STEPS = ['patch', 'minor', 'major'] as const;

export type Step = (typeof STEPS)[number];

const OWN_VERSION = /"version": "(\d+)\.(\d+)\.(\d+)"/;

/** The version after the one of a package.json. */
export function raiseVersion(manifest: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = (OWN_VERSION.exec(manifest) ?? []).slice(1).map(Number);
  const next = {
    major: [major + 1, 0, 0],
    minor: [major, minor + 1, 0],
    patch: [major, minor, patch + 1],
  } satisfies Record<Step, number[]>;
  return next[step].join('.');
}

/** The project's own version in package.json, or in both places of package-lock.json, which stand before all packages. */
export function replaceVersion(text: string, version: string): string {
  const packages = text.indexOf('"node_modules/');
  const head = packages === -1 ? text : text.slice(0, packages);
  const every = new RegExp(OWN_VERSION, packages === -1 ? '' : 'g');
  return head.replace(every, `"version": "${version}"`) + text.slice(head.length);
}

/** CHANGELOG.md with what was unreleased under its version, and that alone. */
export function releaseChangelog(
  changelog: string,
  version: string,
  day: string,
): { changelog: string; news: string } {
  const [, news = ''] = /^## \[Unreleased\]\n([^]*?)(?=^## \[|(?![^]))/m.exec(changelog) ?? [];
  if (news.trim() === '')
    throw new SiteError('release-empty', 'CHANGELOG.md: nothing stands under "## [Unreleased]".', {
      file: 'CHANGELOG.md',
      hint: 'Say there what changes for a coach or a site builder, under "### Added", "### Changed" or "### Fixed".',
    });
  const heading = '## [Unreleased]\n';
  return {
    changelog: changelog.replace(heading, () => `${heading}\n## [${version}] - ${day}\n`),
    news: news.trim(),
  };
}
