import type { DestinationStream } from 'pino';

/** The last lines of a log, kept while they pass on their way to where they are written. */
export class LogTail {
  readonly #lines: string[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** A destination that keeps each line and hands it on. */
  before(destination: DestinationStream): DestinationStream {
    return {
      write: line => {
        this.#lines.push(line.trimEnd());
        if (this.#lines.length > this.#most) this.#lines.shift();
        destination.write(line);
      },
    };
  }

  /** The last lines that fit, the newest last, each in words. */
  last(count: number, fits: (part: string) => boolean): string[] {
    return this.#lines
      .map(read)
      .filter(it => fits(String(it.part ?? '')))
      .slice(-count)
      .map(inWords);
  }
}

function read(line: string): Readonly<Record<string, unknown>> {
  return JSON.parse(line) as Record<string, unknown>;
}

/** `2026-11-25T09:30:00.000Z info sessions: entered (name=Ann)`. */
function inWords({ time, level, part, msg, err, ...more }: Readonly<Record<string, unknown>>): string {
  const facts = Object.entries({ ...more, ...(err === undefined ? {} : { error: messageOf(err) }) });
  const told = facts.map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `${time} ${level} ${part}: ${msg}${told.length === 0 ? '' : ` (${told.join(', ')})`}`;
}

function messageOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
}
