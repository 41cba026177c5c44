import type { Message } from '../../actions/text/message.ts';

/** The answer to AYT. */
export const iAmHere: Message = sentence('Aevum is here and listening.');

/** What a player reads whose line was longer than it may be. */
export function lineWasCut(limitBytes: number): Message {
  return sentence(`That line was too long; what came after its first ${limitBytes} bytes was thrown away.`);
}

/** What somebody reads whose program speaks TLS at the plain door. */
export function noTlsHere(tlsPort: number): Message {
  const where = tlsPort === 0 ? 'This server has no port for TLS.' : `TLS is spoken at port ${tlsPort}.`;
  return sentence(`This port speaks plain telnet, without TLS. ${where}`);
}

/** What somebody reads who is turned away at the door. */
export const refusals = {
  full: 'Aevum is full. Please try again in a few minutes.\r\n',
  'address-full': 'There are too many connections from your address. Please close one and try again.\r\n',
  'too-fast': 'Too many people are connecting at this moment. Please try again in a few seconds.\r\n',
  'address-too-fast': 'Your address connects too often. Please try again in a few seconds.\r\n',
} as const;

function sentence(text: string): Message {
  return { channel: 'main', lines: [[{ meaning: 'hint', text }]] };
}
