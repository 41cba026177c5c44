import { telnetProtocols } from './telnet-streams.ts';
import { textProtocols } from './text-protocols.ts';

/** What our own client speaks, and whoever names no protocol. */
export const ourProtocol = 'aevum.v1';

/** The protocol to speak with a client that offers these, by our preference; nothing where none of them is spoken here. */
export function protocolOf(offered: readonly string[]): string | undefined {
  return [ourProtocol, ...telnetProtocols, ...textProtocols.map(({ name }) => name)].find(name =>
    offered.includes(name),
  );
}
