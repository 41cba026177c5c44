import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EventWish } from './event-wish.ts';
import { eventWish } from './event-wish.ts';
import { securityHeaders } from './headers.ts';
import type { Reply } from './reply.ts';
import { json } from './reply.ts';

/** What is told: an event that was stored, or that some were not told and can be read from the ledger. */
type Told =
  | { readonly kind: 'stored'; readonly event: { readonly position: number } }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number };

/** Everything that one reader is told, until it is closed. */
export interface Telling extends AsyncIterable<Told> {
  close(): void;
}

/** Where stored events are told from. */
export interface EventTeller {
  /** Whether whoever asks like this may read what happens in the world. */
  mayRead(request: IncomingMessage): boolean;
  /** What is told from now on, or why nothing can be told now. */
  tell(wish: EventWish): Telling | string;
  /** A reader took nothing for so long that it was hung up on. */
  dropped(): void;
  /** How often a reader of whom nothing is heard is sent a line that says nothing. */
  readonly beatMilliseconds: number;
  /** How long a reader may take nothing. */
  readonly stallMilliseconds: number;
}

const streamHeaders = {
  ...securityHeaders,
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
};

/** Answers a request for stored events as server-sent events (WHATWG HTML 9.2), or tells why not. */
export async function answerEvents(
  teller: EventTeller,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Reply | undefined> {
  if (request.method !== 'GET') return json(405, { error: 'stored events are read with GET' });
  if (!teller.mayRead(request)) return json(403, { error: 'the stored events are not for this address' });
  const wish = eventWish(request);
  if (typeof wish === 'string') return json(400, { error: wish });
  const telling = teller.tell(wish);
  if (typeof telling === 'string') return json(503, { error: telling });
  await stream(teller, telling, response);
  return undefined;
}

async function stream(teller: EventTeller, telling: Telling, response: ServerResponse): Promise<void> {
  response.once('close', () => telling.close());
  response.writeHead(200, streamHeaders).flushHeaders();
  const beat = setInterval(
    () => response.writableNeedDrain || response.write(':\n\n'),
    teller.beatMilliseconds,
  );
  try {
    for await (const told of telling) {
      if (!response.write(wordsOf(told))) await drained(teller, response);
      if (response.destroyed) return;
    }
  } finally {
    clearInterval(beat);
    response.end();
  }
}

/** Whoever comes back with the id of what was told last goes on behind it. */
function wordsOf(told: Told): string {
  const [id, data] =
    told.kind === 'gap' ? [told.to, { from: told.from, to: told.to }] : [told.event.position, told.event];
  return `id: ${id}\nevent: ${told.kind}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Resolves when the reader has taken what was written, or is gone: whoever takes nothing for too long is hung up on. */
function drained({ stallMilliseconds, dropped }: EventTeller, response: ServerResponse): Promise<void> {
  return new Promise(resolve => {
    if (response.destroyed) return resolve();
    const stalled = setTimeout(() => {
      dropped();
      response.destroy();
    }, stallMilliseconds);
    const done = () => {
      clearTimeout(stalled);
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
  });
}
