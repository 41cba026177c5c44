import type { TelnetOption } from '../option.ts';

const MCCP2 = 86;

/** Compression of what the server sends (MCCP2), from the subnegotiation that the server sends to the client's DONT. */
export const compressedOutput: TelnetOption = {
  code: MCCP2,
  side: 'server',
  manner: 'asked',
  start(link) {
    link.compress(MCCP2);
    return { receive() {}, end: it => it.stopCompressing() };
  },
};
