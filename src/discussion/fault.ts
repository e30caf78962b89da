import { SiteError } from '../lib/site-error.ts';

/** Every way in which the discussion says no, with the status that the API answers. */
export const FAULT_STATUS = {
  'malformed-request': 400,
  'cross-origin': 403,
  'not-signed-in': 401,
  'reader-banned': 403,
  'comments-closed': 403,
  'not-yours': 403,
  'too-late-to-edit': 409,
  'proof-refused': 422,
  'key-reused': 422,
  'too-many': 429,
  'thread-unknown': 404,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  'unsupported-type': 415,
  'invalid-fields': 422,
} as const;

export type FaultCode = keyof typeof FAULT_STATUS;

/** A sentence for each field at fault, by the field's name. */
export type FieldFaults = Record<string, string>;

/** A refusal that a reader or a client can do something about. */
export class Fault extends SiteError {
  readonly status: (typeof FAULT_STATUS)[FaultCode];
  readonly fields: FieldFaults;
  /** After how many seconds trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(code: FaultCode, message: string, fields: FieldFaults = {}, retryAfter?: number) {
    super(code, message);
    this.name = 'Fault';
    this.status = FAULT_STATUS[code];
    this.fields = fields;
    this.retryAfter = retryAfter;
  }

  /**
   * By name: a release is a bundle with a copy of this class in it, and catches what the services
   * around it throw, who have another copy. By identity, each such refusal would be answered 500.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'Fault';
  }
}
