import type { PerMessageDeflateOptions } from 'ws';

/**
 * permessage-deflate (RFC 7692) within bounds: no state of zlib is kept between messages, so that an idle client costs nothing;
 * small windows; few at work at once; small messages are sent as they are. What a message inflates to is bounded by the limit of a
 * message.
 */
export const compression: PerMessageDeflateOptions = {
  serverNoContextTakeover: true,
  clientNoContextTakeover: true,
  serverMaxWindowBits: 12,
  zlibDeflateOptions: { level: 3, memLevel: 6 },
  concurrencyLimit: 4,
  threshold: 1024,
};
