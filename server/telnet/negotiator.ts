import type { GmcpMessage } from '../manager/outlet.ts';
import type { ByteString } from './bytes.ts';
import { AYT, DO, DONT, negotiationBytes, subnegotiationBytes, WILL, WONT } from './bytes.ts';
import type { ClientFacts } from './client-facts.ts';
import type { OptionLink, OptionTalk, Side, TelnetOption } from './option.ts';
import type { OptionTable } from './option-table.ts';
import { keyOf } from './option-table.ts';
import type { OptionState, Step } from './q-method.ts';
import { declare, hearNo, hearYes, wish } from './q-method.ts';

/** Compression of a connection, in both directions. */
export interface Packing {
  /** Sends this as it is, and everything behind it compressed. */
  compress(marker: ByteString): void;
  /** Ends that in good order. */
  stop(): void;
  /** What comes from here on is compressed. */
  inflate(): void;
}

/** The connection that is negotiated for. */
export interface Negotiated {
  /** Sends telnet commands, in order with the text. */
  send(bytes: ByteString): void;
  learn(facts: Partial<ClientFacts>): void;
  readonly packing: Packing;
  /** Structured data came from the client. */
  heardGmcp(name: string, json: string): void;
  /** Counts a negotiation; `false` where there were too many and the connection is given up. */
  mayNegotiate(): boolean;
  /** The client asked whether anybody is there (AYT). */
  areYouThere(): void;
}

/** A client may turn options off so often on one connection; after that nothing it asks for is agreed to again. */
const maxSwitches = 16;

/** The options of one connection: what is on, what was asked, what was refused (RFC 1143, each side of each option by itself). */
export class Negotiator implements OptionLink {
  private readonly table: OptionTable;
  private readonly connection: Negotiated;
  private readonly states = new Map<number, OptionState>();
  private readonly talks = new Map<number, OptionTalk>();
  private switches = 0;
  private mark: ByteString;

  constructor(table: OptionTable, connection: Negotiated) {
    this.table = table;
    this.connection = connection;
    this.mark = table.promptMark(() => false);
  }

  /** What ends a prompt now: GA, or what the options that are on want instead. */
  get promptMark(): ByteString {
    return this.mark;
  }

  /** Asks for what every client is asked for. */
  open(): void {
    for (const { code, side } of this.table.asked)
      this.take(code, side, wish(this.stateOf(code, side), true));
  }

  /** Says at once that the server does an option, or no longer does. */
  declare(code: number, on: boolean): void {
    this.take(code, 'server', declare(this.stateOf(code, 'server'), on));
  }

  /** Answers a command of one byte; all but AYT need no answer. */
  command(code: number): void {
    if (code === AYT) this.connection.areYouThere();
  }

  /** Answers WILL, WONT, DO or DONT as far as it needs an answer. */
  negotiation(verb: number, code: number): void {
    if (!this.connection.mayNegotiate()) return;
    const side: Side = verb === WILL || verb === WONT ? 'client' : 'server';
    const isYes = verb === WILL || verb === DO;
    const option = this.table.find(code, side);
    const state = this.stateOf(code, side);
    if (option?.manner === 'answered') {
      if (isYes) this.say(code, side, 'yes');
    } else if (isYes) this.take(code, side, hearYes(state, this.agreesTo(option)));
    // What was declared stays declared, and a refusal may be the late answer to an earlier declaration.
    else if (option?.manner !== 'declared' || state === 'want-no') this.turnedOff(code, side, state);
  }

  /** Hands a payload to its option, if both sides agreed to it; otherwise it is ignored. */
  subnegotiation(code: number, payload: Buffer): void {
    const talk = this.talks.get(code);
    const isChatty = talk !== undefined && this.table.isChatty(code);
    if (isChatty || this.connection.mayNegotiate()) talk?.receive(payload, this);
  }

  /** Sends structured data by the first option that is on and can. */
  tell(message: GmcpMessage): void {
    for (const { code } of this.table.asked) {
      const talk = this.talks.get(code);
      if (talk?.tell) return talk.tell(message, this);
    }
  }

  send(bytes: ByteString): void {
    this.connection.send(bytes);
  }

  subnegotiate(code: number, payload: ByteString): void {
    this.connection.send(subnegotiationBytes(code, payload));
  }

  learn(facts: Partial<ClientFacts>): void {
    this.connection.learn(facts);
  }

  compress(code: number): void {
    this.connection.packing.compress(subnegotiationBytes(code, ''));
  }

  stopCompressing(): void {
    this.connection.packing.stop();
  }

  inflate(): void {
    this.connection.packing.inflate();
  }

  heardGmcp(name: string, json: string): void {
    this.connection.heardGmcp(name, json);
  }

  private agreesTo(option: TelnetOption | undefined): boolean {
    if (option === undefined || this.switches >= maxSwitches) return false;
    return option.manner === 'asked' || option.manner === 'agreed';
  }

  private turnedOff(code: number, side: Side, state: OptionState): void {
    if (state === 'yes') this.switches += 1;
    this.take(code, side, hearNo(state));
  }

  private take(code: number, side: Side, step: Step): void {
    const before = this.stateOf(code, side);
    if (step.state !== before) this.states.set(keyOf(code, side), step.state);
    if (step.say !== undefined) this.say(code, side, step.say);
    if ((before === 'yes') !== (step.state === 'yes')) this.switched(code, side, step.state === 'yes');
  }

  private switched(code: number, side: Side, on: boolean): void {
    if (on) {
      const talk = this.table.find(code, side)?.start?.(this);
      if (talk !== undefined) this.talks.set(code, talk);
    } else if (!this.isOn(code)) {
      this.talks.get(code)?.end?.(this);
      this.talks.delete(code);
    }
    this.mark = this.table.promptMark(option => this.stateOf(option.code, option.side) === 'yes');
  }

  /** Whether either end does the option. */
  private isOn(code: number): boolean {
    return this.stateOf(code, 'server') === 'yes' || this.stateOf(code, 'client') === 'yes';
  }

  private stateOf(code: number, side: Side): OptionState {
    return this.states.get(keyOf(code, side)) ?? 'no';
  }

  private say(code: number, side: Side, what: 'yes' | 'no'): void {
    const verb = side === 'server' ? { yes: WILL, no: WONT } : { yes: DO, no: DONT };
    this.connection.send(negotiationBytes(verb[what], code));
  }
}
