import type { OptionTalk, TelnetOption } from '../option.ts';

/** The number of MCCP3, which is taken back where a client's stream is broken. */
export const MCCP3 = 87;

/** Compression of what the client sends (MCCP3): everything behind the client's subnegotiation. */
export const compressedInput: TelnetOption = {
  code: MCCP3,
  side: 'server',
  manner: 'asked',
  start: () => mccp3Talk,
};

const mccp3Talk: OptionTalk = {
  receive: (_payload, link) => link.inflate(),
};
