import type { TelnetOption } from '../option.ts';

/** TIMING-MARK (RFC 860): every DO is answered in its place in the stream; some clients throw output away until it comes. */
export const timingMark: TelnetOption = { code: 6, side: 'server', manner: 'answered' };
