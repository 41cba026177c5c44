import type { GmcpMessage } from '../manager/outlet.ts';
import { TokenBucket } from '../token-bucket.ts';
import { readJson } from './read-json.ts';
import { Supports } from './supports.ts';

/** Messages of one client that are answered per second in the long run, and at once; more are passed over. */
const messagesPerSecond = 50;
const messageBurst = 100;

/** What a client's talk moves. */
export interface GmcpParts {
  /** Milliseconds. */
  readonly now: () => number;
  readonly send: (message: GmcpMessage) => void;
  /** The client wants other packages from now on. */
  readonly wantsChanged: () => void;
  /** The client shows that somebody is there. */
  readonly alive: () => void;
  /** Anything that is the game's to answer; `name` is in small letters. */
  readonly ask: (name: string, body: unknown) => void;
}

/** The talk with one client about structured data (GMCP), whatever door it comes by. */
export class GmcpTalk {
  readonly #parts: GmcpParts;
  readonly #supports = new Supports();
  #patience: TokenBucket | undefined;

  constructor(parts: GmcpParts) {
    this.#parts = parts;
  }

  /** Whether the client wants anything at all. */
  get wantsAny(): boolean {
    return this.#supports.any;
  }

  /** Whether the client wants a package or message. */
  wants(name: string): boolean {
    return this.#supports.wants(name);
  }

  /** A message from the client; `text` is its JSON, as sent. */
  receive(name: string, text: string): void {
    if (!this.#isPatient()) return;
    const known = name.toLowerCase();
    switch (known) {
      case 'core.hello':
        return;
      case 'core.supports.set':
      case 'core.supports.add':
      case 'core.supports.remove':
        return this.#listed(known, readJson(text));
      case 'core.ping':
        return this.#parts.send({ name: 'Core.Ping' });
      case 'core.keepalive':
        return this.#parts.alive();
      default:
        this.#parts.ask(known, readJson(text));
    }
  }

  #listed(how: 'core.supports.set' | 'core.supports.add' | 'core.supports.remove', packages: unknown): void {
    switch (how) {
      case 'core.supports.set':
        this.#supports.set(packages);
        break;
      case 'core.supports.add':
        this.#supports.add(packages);
        break;
      case 'core.supports.remove':
        this.#supports.remove(packages);
        break;
    }
    this.#parts.wantsChanged();
  }

  #isPatient(): boolean {
    this.#patience ??= new TokenBucket({
      perSecond: messagesPerSecond,
      burst: messageBurst,
      clock: this.#parts.now,
    });
    return this.#patience.take();
  }
}
