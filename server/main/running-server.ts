import type { OpenLog } from '../log.ts';
import type { LiveSettings } from './live-settings.ts';
import type { Ports } from './ports.ts';

/** What has to be closed, in the order in which it is done. */
const steps = ['telnet', 'websocket', 'world', 'stores', 'web', 'log'] as const;

/** How each of the parts is closed that are open. */
export type Closings = Partial<Record<(typeof steps)[number], () => Promise<void> | void>>;

/** Closes what is open, all of it, even where one part cannot be. @throws what the first such part said */
export async function closeAll(closings: Closings): Promise<void> {
  const errors: unknown[] = [];
  for (const step of steps) {
    try {
      await closings[step]?.();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

interface Parts {
  readonly settings: LiveSettings;
  readonly log: OpenLog;
  readonly closings: Closings;
  readonly ports: Ports;
  readonly objects: number;
}

/** The most that stopping may take, in milliseconds. */
const mostMilliseconds = 4500;

/** Stopping took longer than it may; what was not kept then is lost. */
export class SlowStopError extends Error {
  override readonly name = 'SlowStopError';

  constructor() {
    super(`stopping took more than ${mostMilliseconds} milliseconds and was broken off`);
  }
}

/** More batches wait for the ledger than may, and the operator wants no server that goes on so. */
export class OutboxFullError extends Error {
  override readonly name = 'OutboxFullError';

  constructor(batches: number) {
    super(`the outbox is full: ${batches} batches wait for the ledger, and eventSourcing.whenFull is stop`);
  }
}

/** A server that runs, until it is told to stop. */
export class RunningServer {
  /** Resolves when all is kept and closed; rejects with what went wrong on the way. */
  readonly stopped: Promise<void>;
  readonly telnetPort: number;
  readonly httpPort: number;
  /** 0 where there is no such door, as the next two. */
  readonly httpsPort: number;
  readonly tlsPort: number;
  readonly proxyPort: number;
  /** How many objects the world had at the start. */
  readonly objects: number;
  readonly #parts: Parts;
  readonly #end = Promise.withResolvers<void>();
  #stopping = false;
  #anew = false;
  #cause: Error | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.telnetPort = parts.ports.telnet;
    this.httpPort = parts.ports.http;
    this.httpsPort = parts.ports.https;
    this.tlsPort = parts.ports.tls;
    this.proxyPort = parts.ports.proxy;
    this.objects = parts.objects;
    this.stopped = this.#end.promise;
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  /** Whether it is to start anew once it has stopped. */
  get startsAnew(): boolean {
    return this.#anew;
  }

  /** Starts to stop, to be started anew. */
  restart(): void {
    this.#anew = !this.#stopping;
    this.stop();
  }

  /** Starts to stop for a reason that the operator has to know. */
  fail(cause: Error): void {
    if (!this.#stopping) this.#cause = cause;
    this.stop();
  }

  /** Starts to stop: everyone is told, and all is kept. */
  stop(): void {
    if (this.#stopping) return;
    this.#stopping = true;
    const late = setTimeout(() => this.#end.reject(new SlowStopError()), mostMilliseconds);
    closeAll(this.#parts.closings)
      .then(() => this.#ended(), this.#end.reject)
      .finally(() => clearTimeout(late));
  }

  #ended(): void {
    if (this.#cause) this.#end.reject(this.#cause);
    else this.#end.resolve();
  }

  /** Reads the configuration again and takes over what may change live. */
  reread(): void {
    const { log, settings } = this.#parts;
    log.reopen();
    try {
      log.part('config').info(settings.reread(), 'configuration read again');
    } catch (error) {
      log.part('config').error({ err: error }, 'the configuration has mistakes; nothing was changed');
    }
  }
}
