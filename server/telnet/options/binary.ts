import type { TelnetOption } from '../option.ts';

const BINARY = 0;

/** TRANSMIT-BINARY (RFC 856) of what the server sends: all eight bits of each byte, which it does anyway. */
export const binaryOutput: TelnetOption = { code: BINARY, side: 'server', manner: 'agreed' };

/** The same of what the client sends; lines end in the same ways as without it. */
export const binaryInput: TelnetOption = { code: BINARY, side: 'client', manner: 'agreed' };
