import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { securityHeaders } from './headers.ts';
import type { Page } from './page.ts';

/** The answer to one request. */
export interface Reply {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Buffer;
}

/** A value as JSON. */
export function json(status: number, value: unknown): Reply {
  return text(status, 'application/json; charset=utf-8', `${JSON.stringify(value)}\n`);
}

/** What is made anew for each request. */
export function text(status: number, type: string, body: string): Reply {
  return { status, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
}

/** A page for whoever asks like this: shorter where they can read that, and not again where they have it already. */
export function pageReply(page: Page, { headers }: Pick<IncomingMessage, 'headers'>): Reply {
  const shared = { etag: page.tag, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  if (headers['if-none-match'] === page.tag) return { status: 304, headers: shared, body: '' };
  const reads = /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  const gzipped = reads ? page.gzipped : undefined;
  const encoding = gzipped ? { 'content-encoding': 'gzip' } : {};
  return {
    status: 200,
    headers: { ...shared, ...encoding, 'content-type': page.type },
    body: gzipped ?? page.body,
  };
}

/** Sends a reply; one to HEAD without its body. */
export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const length = reply.status === 304 ? {} : { 'content-length': Buffer.byteLength(reply.body) };
  response.writeHead(reply.status, { ...securityHeaders, ...reply.headers, ...length });
  response.end(request.method === 'HEAD' || reply.status === 304 ? undefined : reply.body);
  // A body that nobody asked for is not waited for.
  request.resume();
}
