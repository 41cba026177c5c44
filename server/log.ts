import type { DestinationStream, LevelWithSilent, Logger } from 'pino';
import { pino } from 'pino';
import { LogTail } from './log-tail.ts';

/** Fields that hold something secret; what stands in them never reaches the log, nor one object further down. */
const SECRETS = [
  'password',
  'passwords',
  'newPassword',
  'oldPassword',
  'passphrase',
  'hash',
  'secret',
  'token',
];

/** How many lines are kept for the staff to read in the game. */
const KEPT_LINES = 500;

/** How much may wait while the disk is full; what comes on top is lost. */
const UNWRITTEN_BYTES = 1_048_576;

/** The log of the whole server: one JSON object a line. */
export interface Log {
  /** The logger of one part of the server; its lines carry the part's name as `part`. */
  part(name: string): Logger;
  /** Makes every part log this level and the more important ones from now on. */
  changeLevel(level: LevelWithSilent): void;
}

/** A log that also knows the file it is written to. */
export interface OpenLog extends Log {
  /** The last lines of some of its parts, in words. */
  last(count: number, fits: (part: string) => boolean): readonly string[];
  /** Opens the file again, so that its old one may be moved away. */
  reopen(): void;
  close(): void;
}

/** A log that writes to what is handed in. */
export function createLog(level: LevelWithSilent, destination: DestinationStream): Log {
  const root = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      redact: { paths: SECRETS.flatMap(field => [field, `*.${field}`]), censor: '[hidden]' },
    },
    destination,
  );
  const parts = new Map<string, Logger>();
  return {
    part: name => parts.get(name) ?? remember(parts, name, root.child({ part: name })),
    changeLevel(next) {
      root.level = next;
      for (const part of parts.values()) part.level = next;
    },
  };
}

/**
 * A log that writes to a file, or to standard error where the path is empty. A line is written before the call
 * returns, so a crash loses none. Throws where the file cannot be opened.
 */
export function openLog({
  level,
  path,
}: {
  readonly level: LevelWithSilent;
  readonly path: string;
}): OpenLog {
  const destination = pino.destination({
    dest: path === '' ? 2 : path,
    sync: true,
    mkdir: true,
    maxLength: UNWRITTEN_BYTES,
  });
  const tail = new LogTail(KEPT_LINES);
  // A full disk costs log lines; without a listener it would cost the game.
  destination.on('error', () => {});
  return {
    ...createLog(level, tail.before(destination)),
    last: (count, fits) => tail.last(count, fits),
    reopen: () => {
      if (path !== '') destination.reopen();
    },
    close: () => {
      if (path !== '') destination.end();
    },
  };
}

function remember(parts: Map<string, Logger>, name: string, part: Logger): Logger {
  parts.set(name, part);
  return part;
}
