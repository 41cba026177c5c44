import type { IncomingMessage } from 'node:http';
import { mayConnect } from './origin.ts';
import type { Refusal } from './refuse-upgrade.ts';
import { ourProtocol, protocolOf } from './subprotocols.ts';

const path = '/ws';

/** The server stops. */
export const closingDown: Refusal = { status: 503, sentence: 'Aevum is closing.' };

/** There are too many connections already. */
export const fullness = {
  full: { status: 503, sentence: 'Aevum is full. Please try again in a few minutes.' },
  'address-full': { status: 503, sentence: 'There are too many connections from your address.' },
  'too-fast': {
    status: 503,
    sentence: 'Too many people are connecting at this moment. Please try again in a few seconds.',
  },
  'address-too-fast': {
    status: 503,
    sentence: 'Your address connects too often. Please try again in a few seconds.',
  },
} as const;

/** Why a request gets no WebSocket, whoever asks; nothing where it may have one. `origins` is as for `mayConnect`. */
export function refusalOf(
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  origins: string,
): Refusal | undefined {
  if (url.split('?', 1)[0] !== path) return { status: 404, sentence: 'There is no WebSocket here.' };
  if (!mayConnect(headers.origin, headers.host, origins))
    return { status: 403, sentence: 'Pages from elsewhere may not connect.' };
  const offered = headers['sec-websocket-protocol']?.split(',').map(it => it.trim()) ?? [];
  if (offered.length > 0 && protocolOf(offered) === undefined)
    return { status: 400, sentence: `None of these protocols is spoken here; ${ourProtocol} is.` };
  return undefined;
}
