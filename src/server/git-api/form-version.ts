import { createHash } from 'node:crypto';

/**
 * The version of a file that the form is told after a save. Sveltia keeps what it sent under it, and on its next start
 * reads anew what is listed under another one. Where git has more than what was sent, such as an acceptance, the
 * version's last digit is therefore not git's.
 *
 * @param sha of what is in git
 * @param sent by the form
 */
export function toFormVersion(sha: string, sent: Buffer): string {
  return sha === hashBlob(sent) ? sha : turnLastDigit(sha);
}

/** Whether a version that the form names, read or told after a save, is of what is in git under this hash. */
export function isFormVersion(version: string, sha: string | undefined): boolean {
  return sha !== undefined && (version === sha || version === turnLastDigit(sha));
}

/** As git names a file's content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects. */
function hashBlob(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function turnLastDigit(sha: string): string {
  return sha.slice(0, -1) + (15 - parseInt(sha.slice(-1), 16)).toString(16);
}
