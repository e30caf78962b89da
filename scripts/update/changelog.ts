/** What a CHANGELOG.md says that the one before it did not: its sections, newest first, each as it stands. */
export function readNews(before: string, after: string): string {
  const known = new Set(sectionsOf(before));
  return sectionsOf(after)
    .filter((section) => !known.has(section) && section.includes('\n'))
    .join('\n\n');
}

/** "## [1.2.0] - 2026-12-24" and what stands under it. */
function sectionsOf(changelog: string): string[] {
  return changelog
    .split(/^(?=## \[)/m)
    .slice(1)
    .map((section) => section.replace(/^\[[^\]]+\]: .*$/gm, '').trim());
}
