import type { IncomingMessage } from 'node:http';
import type { Metrics } from '../metrics.ts';
import type { Health } from './health.ts';
import type { Page } from './page.ts';
import type { Reply } from './reply.ts';
import { json, pageReply, text } from './reply.ts';

/** What the web door shows. */
export interface Shown {
  readonly metrics: Pick<Metrics, 'contentType' | 'text'>;
  /** Whether whoever asks from this address may read the metrics. */
  mayReadMetrics(address: string): boolean;
  health(): Health;
  /** Who is in the world, for lists of worlds. */
  who(): unknown;
  /** The pages of the web client, by path. */
  pages(): ReadonlyMap<string, Page>;
}

/** The answer to a request that asks to read something. */
export async function replyTo(shown: Shown, request: IncomingMessage): Promise<Reply> {
  const { method, url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    const refused = json(405, { error: 'only GET and HEAD are answered' });
    return { ...refused, headers: { ...refused.headers, allow: 'GET, HEAD' } };
  }
  const [path = ''] = url.split('?', 1);
  if (path === '/healthz') return healthReply(shown.health());
  if (path === '/metrics') return metricsReply(shown, request.socket.remoteAddress ?? '');
  if (path === '/who.json') return json(200, shown.who());
  const page = shown.pages().get(path);
  return page ? pageReply(page, request) : json(404, { error: 'there is no such page' });
}

function healthReply(health: Health): Reply {
  return json(isOpen(health) ? 200 : 503, health);
}

async function metricsReply({ metrics, mayReadMetrics }: Shown, address: string): Promise<Reply> {
  if (!mayReadMetrics(address)) return json(403, { error: 'the metrics are not for this address' });
  return text(200, metrics.contentType, await metrics.text());
}

/** Whether people can come in. */
function isOpen({ status }: Health): boolean {
  return status === 'ready' || status === 'look_only';
}
