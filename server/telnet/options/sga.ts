import type { TelnetOption } from '../option.ts';

/** SUPPRESS-GO-AHEAD (RFC 858): never offered, because alone it turns line editing off in some clients, but a client that asks gets no GA. */
export const suppressGoAhead: TelnetOption = { code: 3, side: 'server', manner: 'agreed', promptMark: '' };
