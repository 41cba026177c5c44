import type { TelnetOption } from '../option.ts';

/** The number of ECHO (RFC 857). */
export const ECHO = 1;

/** The server's ECHO, declared while a password is typed so that the client shows nothing; it is never done in play. */
export const echo: TelnetOption = { code: ECHO, side: 'server', manner: 'declared' };
