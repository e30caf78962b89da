import { SiteError } from '../../lib/site-error.ts';

/** A source that cannot be read as it is; `hint` says what to do there, or what to type here. */
export function exportError(code: string, message: string, hint: string, cause?: unknown): SiteError {
  return new SiteError(code, message, { hint, cause });
}
