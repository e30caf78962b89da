import fs from 'node:fs';
import { SECRET_FILE, type Settings } from '../../settings/settings.ts';
import path from 'node:path';

/** Where the secret is, and who else may read it. */
export type SecretFacts = { place: 'environment' } | { place: 'file'; file: string; isPrivate: boolean };

export function lookAtSecret(
  { dataFolder }: Pick<Settings, 'dataFolder'>,
  environment: NodeJS.ProcessEnv,
): SecretFacts {
  if (environment['SECRET']) return { place: 'environment' };
  const file = path.join(dataFolder, SECRET_FILE);
  return { place: 'file', file, isPrivate: (fs.statSync(file).mode & 0o077) === 0 };
}
