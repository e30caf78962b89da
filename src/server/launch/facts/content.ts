import { checkContent } from '../../../posts/checks/check-content.ts';
import { stopsBuild } from '../../../posts/checks/draft-faults.ts';

export interface ContentFacts {
  /** What stands for an address that nobody has filled in, as "file:line: value". */
  placeholders: string[];
  /** Other faults that would stop a build. */
  errors: number;
  /** What the check sees less well than in English. */
  weaker?: string | undefined;
}

export async function lookAtContent(folder: string, now: Date): Promise<ContentFacts> {
  const { faults, weaker } = await checkContent(folder, { now, production: true });
  const errors = faults.filter(stopsBuild);
  const placeholders = errors.filter(({ slug }) => slug === 'channel-placeholder');
  return {
    placeholders: placeholders.map(({ file, line, found }) => `${file}:${line}: ${found}`),
    errors: errors.length - placeholders.length,
    weaker,
  };
}
