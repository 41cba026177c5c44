import { ByteCollector } from './byte-collector.ts';
import { DONT, IAC, SB, SE, WILL } from './bytes.ts';

/** What a telnet stream is made of. */
export interface TelnetHandler {
  /** Text as sent, IAC unescaped. Gives how many of the bytes were taken; the parser stops where fewer than all were. */
  data(bytes: Buffer): number;
  /** A command of one byte, such as AYT. */
  command(code: number): void;
  /** WILL, WONT, DO or DONT of an option. */
  negotiation(verb: number, option: number): void;
  /** A whole subnegotiation, unescaped; the payload is the handler's to keep. */
  subnegotiation(option: number, payload: Buffer): void;
  /** One was longer than it may be, and thrown away. */
  subnegotiationCut(): void;
}

/** Everything in a telnet stream that is not text. */
export type Commands = Omit<TelnetHandler, 'data' | 'subnegotiationCut'>;

/** What the next byte is. `empty` is a subnegotiation whose option has not come yet. */
type State = 'data' | 'command' | 'option' | 'empty' | 'empty-command' | 'payload' | 'payload-command';

/** The second half of an escaped IAC: one byte of text. */
const escaped = Buffer.from([IAC]);

/**
 * The byte machine of RFC 854 and 855. Its state outlives the packets, so that nothing depends on where they are cut.
 * A subnegotiation beyond the limit is thrown away up to its end; one whose end was lost ends at the next command.
 */
export class TelnetParser {
  private readonly handler: TelnetHandler;
  private readonly payloadLimit: number;
  private readonly payload = new ByteCollector();
  private state: State = 'data';
  private verb = 0;
  private option = 0;
  private isBroken = false;

  constructor(handler: TelnetHandler, payloadLimit: number) {
    this.handler = handler;
    this.payloadLimit = payloadLimit;
  }

  /** Reads nothing of this chunk beyond the command it is at: what follows is of another kind. */
  breakOff(): void {
    this.isBroken = true;
  }

  /** Reads a chunk; gives how many of its bytes were read, fewer than all only where the handler took no more text. */
  feed(chunk: Buffer): number {
    if (this.state === 'data' && !chunk.includes(IAC)) return this.handler.data(chunk);
    let at = 0;
    while (at < chunk.length) {
      if (this.state === 'data' || this.state === 'payload') {
        const read = this.run(chunk, at, this.state);
        if (read === 0) return at;
        at += read;
      } else {
        this.byte(chunk.readUInt8(at));
        at += 1;
        if (this.isBroken) {
          this.isBroken = false;
          return at;
        }
      }
    }
    return chunk.length;
  }

  /** Reads up to the next IAC and over it; 0 says that the handler is full. */
  private run(chunk: Buffer, at: number, state: 'data' | 'payload'): number {
    const iac = chunk.indexOf(IAC, at);
    const bytes = chunk.subarray(at, iac === -1 ? chunk.length : iac);
    if (state === 'payload') this.payload.add(bytes, this.payloadLimit);
    else if (bytes.length > 0) {
      const taken = this.handler.data(bytes);
      if (taken < bytes.length) return taken;
    }
    if (iac === -1) return bytes.length;
    this.state = state === 'data' ? 'command' : 'payload-command';
    return bytes.length + 1;
  }

  private byte(byte: number): void {
    switch (this.state) {
      case 'command':
        return this.command(byte);
      case 'option':
        this.state = 'data';
        return this.handler.negotiation(this.verb, byte);
      case 'empty':
        if (byte === IAC) this.state = 'empty-command';
        else this.begin(byte);
        return;
      case 'empty-command':
        return byte === IAC ? this.begin(byte) : this.command(byte);
      case 'payload-command':
        return this.payloadCommand(byte);
      case 'data':
      case 'payload':
        return;
    }
  }

  private command(code: number): void {
    this.state = 'data';
    if (code === IAC) this.handler.data(escaped);
    else if (code === SB) this.state = 'empty';
    else if (code >= WILL && code <= DONT) {
      this.verb = code;
      this.state = 'option';
    } else if (code !== SE) this.handler.command(code);
  }

  private begin(option: number): void {
    this.option = option;
    this.state = 'payload';
  }

  private payloadCommand(code: number): void {
    if (code === IAC) {
      this.payload.add(escaped, this.payloadLimit);
      this.state = 'payload';
      return;
    }
    const { overflowed } = this.payload;
    const payload = this.payload.take();
    // Any other command than the end says that the end was lost; it counts by itself, as in libtelnet and Mudlet.
    this.command(code);
    if (overflowed) this.handler.subnegotiationCut();
    else if (code === SE) this.handler.subnegotiation(this.option, payload);
  }
}
