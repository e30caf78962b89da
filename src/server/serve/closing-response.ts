import http from 'node:http';

type Headers = http.OutgoingHttpHeaders | http.OutgoingHttpHeader[];

/**
 * An answer that says `Connection: close` where it leaves before the request's body has arrived.
 * The rest of that body is not waited for and the connection ends, as the adapter sees to; said
 * otherwise, a proxy would hand the next request, maybe somebody else's, to a connection that is
 * about to end (RFC 9112, section 9.6).
 */
export class ClosingResponse extends http.ServerResponse {
  override writeHead(status: number, reason?: string | Headers, headers?: Headers): this {
    if (!this.req.complete && expectsBody(this.req)) this.shouldKeepAlive = false;
    return typeof reason === 'string'
      ? super.writeHead(status, reason, headers)
      : super.writeHead(status, reason);
  }
}

/** What there is to know of a request's arrival. */
export type Incoming = Pick<http.IncomingMessage, 'complete' | 'headers'>;

/** A request without a body is not complete either at the moment in which its head is. */
export function expectsBody({ headers }: Incoming): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
