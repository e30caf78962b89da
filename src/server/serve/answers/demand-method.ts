import type { Context, MiddlewareHandler, Next } from 'hono';
import { answerFault } from '../../../discussion/http/answer-fault.ts';
import { Fault } from '../../../discussion/fault.ts';
import type { AllowedMethods } from './allowed-methods.ts';
import { NO_PAGE_POLICY } from './security-headers.ts';

export interface DemandMethodOptions {
  allowed: AllowedMethods;
  /** Whether there is a page or file at this address, or one that it leads to. */
  isPage: (c: Context) => Promise<boolean>;
  /** Of the site. */
  language: string;
  /** Headers of every answer. */
  headers: Record<string, string>;
}

/**
 * Refuses what an address cannot be asked to do, with what it can (RFC 9110, section 15.5.6), before
 * anybody looks at who asks or at what was sent. An unknown call of the API is told in its own words.
 */
export function demandMethod(options: DemandMethodOptions): MiddlewareHandler {
  const { allowed } = options;
  // No promise of its own where all is well: each rating passes here.
  return (c, next) => (allowed.isAllowed(c.req.method, c.req.path) ? next() : refuse(c, next, options));
}

async function refuse(
  c: Context,
  next: Next,
  { allowed, isPage, language, headers }: DemandMethodOptions,
): Promise<Response | undefined> {
  const known = allowed.list(c.req.path);
  if (isOfApi(c)) {
    if (known.length > 0) return refuseMethod(c, known, { headers, language });
    return answerFault(new Fault('not-found', ({ words }) => words.faults.noCall), c, language);
  }
  // A form may be sent to the page that it stands on.
  const methods = (await isPage(c)) ? [...new Set([...known, 'GET', 'HEAD'])].sort() : known;
  if (methods.length > 0 && !methods.includes(c.req.method))
    return refuseMethod(c, methods, { headers, language });
  await next();
  return undefined;
}

/** 405, in the words of whoever asks: a program's JSON, or a sentence. */
export function refuseMethod(
  c: Context,
  methods: readonly string[],
  { headers, language }: Pick<DemandMethodOptions, 'headers' | 'language'>,
): Response {
  c.header('allow', methods.join(', '));
  const fault = new Fault('method-not-allowed', ({ words }) => words.faults.methods(methods.join(', ')));
  if (isOfApi(c)) return answerFault(fault, c, language);
  return c.text(fault.tell(language).message, fault.status, {
    ...headers,
    'content-security-policy': NO_PAGE_POLICY,
  });
}

function isOfApi(c: Context): boolean {
  return /^\/api(?:\/|$)/.test(c.req.path);
}
