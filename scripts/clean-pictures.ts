import fs from 'node:fs';
import { SiteError } from '../src/lib/site-error.ts';
import { writeWhole } from '../src/lib/write-whole.ts';
import { inspectPicture, type Refused } from '../src/posts/pictures/inspect-picture.ts';
import { cleanPicture } from '../src/posts/pictures/clean-picture.ts';
import { listMetadata } from '../src/posts/pictures/metadata/list-metadata.ts';
import { runCommand } from './run-command.ts';

// `npm run pictures:clean -- public/images/beach.jpg`: takes out of pictures what they tell of people. A picture that
// tells nothing stays as it is, to the byte.
await runCommand(async () => {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    throw new SiteError('picture-missing', 'Which picture?', {
      hint: 'Write: npm run pictures:clean -- public/images/beach.jpg',
    });
  }
  for (const file of files) console.log(`${file}: ${await clean(file)}`);
});

async function clean(file: string): Promise<string> {
  if (!fs.existsSync(file)) throw new SiteError('picture-missing', `There is no ${file}.`);
  const bytes = fs.readFileSync(file);
  const inspected = await inspectPicture(file, bytes, 'whole');
  if ('refused' in inspected) throw unreadable(file, inspected.refused);
  const { kind } = inspected.facts;
  const told = await listMetadata(kind, bytes);
  if (told.length === 0) return 'tells nothing beside what it shows, and stays as it is.';
  const result = await cleanPicture(file, bytes, 'kept');
  if ('refused' in result) throw unreadable(file, result.refused);
  const cleaned = result.bytes;
  const left = await listMetadata(kind, cleaned);
  if (left.length > 0)
    throw new SiteError('picture-unreadable', `${file}: this could not be taken out: ${left.join(', ')}.`);
  writeWhole(file, cleaned);
  return `taken out: ${told.join(', ')}. ${kilobytes(bytes)} before, ${kilobytes(cleaned)} now.`;
}

function unreadable(file: string, { message, mend }: Refused): SiteError {
  return new SiteError('picture-unreadable', `${file}: ${message}`, {
    ...('advice' in mend ? { hint: mend.advice } : {}),
  });
}

function kilobytes({ byteLength }: Uint8Array): string {
  return `${Math.max(1, Math.round(byteLength / 1000))} kB`;
}
