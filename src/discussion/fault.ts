import { voiceOf, type Saying } from '../words/voice.ts';
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

/** What a refusal says in one language. */
export interface ToldFault {
  message: string;
  fields: FieldFaults;
}

/** A refusal that a reader or a client can do something about; its own message is English, for logs. */
export class Fault extends SiteError {
  readonly status: (typeof FAULT_STATUS)[FaultCode];
  /** In the words of a language, by those that this class knows: a release of another day may lack them. */
  readonly tell: (language: string) => ToldFault;
  /** After how many seconds trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    code: FaultCode,
    say: Saying,
    fields: Readonly<Record<string, Saying>> = {},
    retryAfter?: number,
  ) {
    super(code, say(voiceOf('en')));
    this.name = 'Fault';
    this.status = FAULT_STATUS[code];
    this.tell = (language) => {
      const voice = voiceOf(language);
      const told = Object.entries(fields).map(([field, sayField]) => [field, sayField(voice)] as const);
      return { message: say(voice), fields: Object.fromEntries(told) };
    };
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
