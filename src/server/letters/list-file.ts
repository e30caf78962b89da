import fs from 'node:fs/promises';
import path from 'node:path';
import { decodeBytes } from '../../import/sources/decode-bytes.ts';
import { isZip } from '../../import/sources/open-zip.ts';
import { SiteError } from '../../lib/site-error.ts';
import { readList, type ReadList } from '../../letters/lists/read-list.ts';
import { LARGEST_LIST } from './largest-list.ts';

/** Mailchimp's export is a zip of these; in the last ones nobody wants letters, and not every row says so. */
const OTHERS_OF_MAILCHIMP = /^(?:unsubscribed|nonsubscribed|cleaned)_/i;

/**
 * Reads a list of addresses that somebody has downloaded.
 *
 * @throws {SiteError} that says what to give instead
 */
export async function readListFile(file: string): Promise<ReadList> {
  const stats = await fs.stat(file).catch(() => undefined);
  if (!stats?.isFile()) {
    throw new SiteError('list-missing', `${file}: there is no such file.`, {
      hint: 'Give the path of the list that you downloaded, such as ../downloads/subscribers.csv.',
    });
  }
  if (stats.size > LARGEST_LIST) {
    throw new SiteError('list-too-large', `${file} is larger than ${LARGEST_LIST / 1_000_000} MB.`, {
      hint: 'Bring it in parts: each with the first line, which names the columns.',
    });
  }
  if (await isZip(file)) {
    throw new SiteError('list-packed', `${file} is packed: a zip, or a file of a spreadsheet.`, {
      hint: 'Unpack it, or save it as CSV, and give the table. Of what Mailchimp packs, it is subscribed_….csv.',
    });
  }
  if (OTHERS_OF_MAILCHIMP.test(path.basename(file))) {
    throw new SiteError(
      'list-unwanted',
      `${file}: by its name Mailchimp's list of those who get no letters.`,
      {
        hint: 'Give subscribed_….csv, which lies beside it.',
      },
    );
  }
  const list = tryRead(decodeBytes(await fs.readFile(file)), file);
  if (list.rows.length + list.refused.length > 0) return list;
  throw new SiteError('list-empty', `${file}: no address is in this file.`, {
    hint: 'Give a table with a column of addresses, or a file with an address in each line.',
  });
}

function tryRead(text: string, file: string): ReadList {
  try {
    return readList(text);
  } catch (cause) {
    throw new SiteError('list-not-table', `${file}: this file is no table.`, {
      hint: 'Export it once more, as CSV.',
      cause,
    });
  }
}
