import type { GmcpMessage } from '../manager/outlet.ts';
import type { ByteString } from './bytes.ts';
import type { ClientFacts } from './client-facts.ts';

/** A telnet option as this server does it: one object shared by all connections; a new option is one file and one line in `options/list.ts`. */
export interface TelnetOption {
  /** Its number in the IANA registry, 0 to 255. */
  readonly code: number;
  /** Who performs it: the server says WILL and hears DO, of the client's it says DO and hears WILL. */
  readonly side: Side;
  readonly manner: Manner;
  /** Its subnegotiations are no negotiating but a talk, which is counted where it is understood. */
  readonly isChatty?: boolean;
  /** What ends a prompt while this option is on, instead of GA; the first in the list wins. */
  readonly promptMark?: ByteString;
  /** Begins the talk of a connection on which the option came on; absent where it has no subnegotiation. */
  start?(link: OptionLink): OptionTalk;
}

export type Side = 'server' | 'client';

/**
 * How an option comes on: `asked` for when a client connects, `agreed` to when the client asks, `declared` by the server at once
 * and refused otherwise, or `answered` every time without ever being on.
 */
export type Manner = 'asked' | 'agreed' | 'declared' | 'answered';

/** What an option remembers of one connection while it is on. */
export interface OptionTalk {
  /** A subnegotiation's payload, unescaped and within the limit, but otherwise whatever the client made it. */
  receive(payload: Buffer, link: OptionLink): void;
  /** Sends structured data, where this is an option that can; only the first of them that is on is asked to. */
  tell?(message: GmcpMessage, link: OptionLink): void;
  /** The option went off. */
  end?(link: OptionLink): void;
}

/** What an option may do to its connection. */
export interface OptionLink {
  /** Sends a subnegotiation; the payload is escaped here. */
  /** Sends bytes in order with the text. */
  send(bytes: ByteString): void;
  subnegotiate(code: number, payload: ByteString): void;
  /** Notes what the client said of itself. */
  learn(facts: Partial<ClientFacts>): void;
  /** Begins to compress what is sent, behind the subnegotiation of this option. */
  compress(code: number): void;
  /** Ends that, in good order. */
  stopCompressing(): void;
  /** What comes from here on is compressed. */
  inflate(): void;
  /** Hands on structured data from the client: a message's name, and its JSON as sent. */
  heardGmcp(name: string, json: string): void;
}
