import type { Duplex } from 'node:stream';
import type { Message } from '../../actions/text/message.ts';
import type { GmcpMessage } from '../manager/outlet.ts';
import type { Terminal, Wire, WireListener } from '../wire.ts';
import type { ByteString } from './bytes.ts';
import { commandBytes, NOP, negotiationBytes, WONT } from './bytes.ts';
import type { ClientFacts } from './client-facts.ts';
import type { Door, TelnetWire } from './door.ts';
import type { LineTaker } from './line-flow.ts';
import { LineFlow } from './line-flow.ts';
import type { Negotiated, Packing } from './negotiator.ts';
import { Negotiator } from './negotiator.ts';
import { iAmHere, lineWasCut } from './notices.ts';
import { ECHO } from './options/echo.ts';
import { MCCP3 } from './options/mccp3.ts';
import { Outgoing } from './outgoing.ts';
import { Patience } from './patience.ts';
import type { TurnTask } from './turn-end.ts';

/** So long a client that ended its side is given for its last answer, and one that does not end its side after we did. */
const lingerMillis = 2000;

/** One player's line over telnet (RFC 854). */
export class TelnetConnection implements TelnetWire, Negotiated, LineTaker, TurnTask {
  readonly address: string;
  readonly reached: LineTaker['reached'];
  readonly preferColour: Wire['preferColour'] = wanted => this.outgoing.known.preferColour(wanted);
  readonly preferScreenReader: Wire['preferScreenReader'] = wanted =>
    this.outgoing.known.preferScreenReader(wanted);
  readonly prefer: Wire['prefer'] = preferred => this.outgoing.known.prefer(preferred);
  private readonly socket: Duplex;
  private readonly door: Door;
  readonly packing: Packing = {
    compress: marker => this.outgoing.compress(marker),
    stop: () => this.outgoing.stopCompressing(),
    inflate: () => this.flow.inflate(),
  };
  private readonly outgoing: Outgoing;
  private readonly negotiator: Negotiator;
  private readonly flow: LineFlow;
  private readonly patience: Patience;
  private listener: WireListener | undefined;
  /** `ended`: the client will send no more, but is still answered. `closing`: nothing is read or written any more. */
  private phase: 'open' | 'ended' | 'closing' = 'open';
  private hidden = false;
  private linger: NodeJS.Timeout | undefined;
  private why = 'the client left';

  constructor(socket: Duplex, address: string, door: Door) {
    const { limits, clock, metrics } = door;
    this.socket = socket;
    this.address = address;
    this.door = door;
    this.reached = metrics.limitReached;
    this.outgoing = new Outgoing(socket, door);
    this.negotiator = new Negotiator(door.options, this);
    this.flow = new LineFlow({ socket, limits, clock, commands: this.negotiator, taker: this });
    this.patience = new Patience(limits, clock, this.reached);
  }

  /** Opens the negotiation and hands the wire to its listener; nothing is read before. */
  start(welcome: (wire: Wire) => WireListener): void {
    this.negotiator.open();
    this.socket
      .on('data', chunk => {
        this.door.metrics.bytesReceived(chunk.length);
        this.flow.received(chunk);
      })
      .on('end', () => {
        if (this.phase === 'open') this.phase = 'ended';
        this.finish();
      })
      .on('drain', () => this.flow.goOn())
      .on('error', error => this.giveUp(`connection lost: ${error.message}`))
      .on('close', () => this.gone());
    this.listener = welcome(this);
  }

  get terminal(): Terminal {
    return this.outgoing.known.terminal;
  }

  show(message: Message): void {
    if (this.phase === 'closing') return;
    this.outgoing.show(message);
    this.door.turnEnd.add(this);
  }

  gmcp(message: GmcpMessage): void {
    if (this.phase !== 'closing') this.negotiator.tell(message);
  }

  prompt(text: string): void {
    if (this.phase === 'closing') return;
    this.outgoing.prompt(text, this.negotiator.promptMark);
    this.door.turnEnd.add(this);
  }

  echo(visible: boolean): void {
    this.hidden = !visible;
    this.negotiator.declare(ECHO, this.hidden);
  }

  limitLine(bytes: number): void {
    this.flow.limitLine(bytes);
  }

  close(): void {
    if (this.phase !== 'closing') this.flush();
    if (this.phase === 'closing') return;
    this.leave('closed by the server');
    // What still comes is read and thrown away, since unread bytes would make the system reset the connection.
    this.socket.resume();
    this.outgoing.end();
    this.linger = setTimeout(() => this.socket.destroy(), lingerMillis);
  }

  send(bytes: ByteString): void {
    if (this.phase === 'closing') return;
    this.outgoing.screen.command(bytes);
    this.door.turnEnd.add(this);
  }

  learn(facts: Partial<ClientFacts>): void {
    this.outgoing.known.learn(facts);
  }

  unreadable(): void {
    this.send(negotiationBytes(WONT, MCCP3));
    this.close();
  }

  heardGmcp(name: string, json: string): void {
    if (this.phase !== 'closing') this.listener?.gmcp(name, json);
  }

  mayNegotiate(): boolean {
    if (this.phase === 'closing') return false;
    if (this.patience.mayNegotiate()) return true;
    this.giveUp('too many telnet negotiations');
    return false;
  }

  areYouThere(): void {
    if (this.patience.mayAskForLife()) this.show(iAmHere);
  }

  /** Sends a NOP to a client that has been sent nothing for long. */
  keepAlive(): void {
    const seconds = this.door.keepAliveSeconds();
    if (seconds > 0 && this.outgoing.silentMillis >= seconds * 1000) this.send(commandBytes(NOP));
  }

  takeLine(line: string): void {
    this.outgoing.screen.typed({ hidden: this.hidden });
    this.door.turnEnd.add(this);
    this.listener?.line(line);
  }

  lineCut(limitBytes: number): void {
    this.reached('lineBytes');
    this.show(lineWasCut(limitBytes));
  }

  turnEnds(): void {
    this.flush();
    this.flow.turnEnds();
    this.finish();
  }

  private flush(): void {
    if (this.phase !== 'closing' && !this.outgoing.flush()) this.giveUp('too slow in reading');
  }

  /** After the client ended its side, and all it typed was answered or had time to be, ends ours. */
  private finish(): void {
    if (this.phase !== 'ended' || !this.flow.isDone) return;
    if (this.outgoing.screen.isAnswered) this.close();
    else this.linger ??= setTimeout(() => this.close(), lingerMillis);
  }

  private giveUp(why: string): void {
    this.leave(why);
    this.outgoing.stop();
    this.socket.destroy();
  }

  private leave(why: string): void {
    if (this.phase === 'open') this.why = why;
    this.phase = 'closing';
    this.flow.stop();
    clearTimeout(this.linger);
  }

  private gone(): void {
    this.giveUp(this.why);
    this.listener?.closed(this.why);
    this.door.left(this);
  }
}
