import type { Bot } from './bots.ts';
import type { ChildServer } from './child-server.ts';
import type { Figures } from './figures.ts';
import { measured } from './figures.ts';

/** What a load is put on, and for how long. */
export interface Load {
  readonly server: ChildServer;
  readonly bots: readonly Bot[];
  readonly seconds: number;
  /** Bare servers answer alike, whatever is typed. */
  readonly anyAnswer?: boolean;
}

/** Each client types its next line as soon as the answer to the one before is there. */
export function closedLoop(load: Load): Promise<Figures> {
  return measured(load, async record => {
    const end = performance.now() + load.seconds * 1000;
    await Promise.all(load.bots.map(bot => typeUntil(end, bot, { ...load, record })));
  });
}

type Recording = Load & { readonly record: (milliseconds: number, changes: boolean) => void };

function typeUntil(end: number, bot: Bot, { record, anyAnswer }: Recording): Promise<void> {
  return new Promise(resolve => {
    const type = (begun: number) => {
      const { line, expected, changes } = bot.next();
      bot.client.send(line, anyAnswer ? '' : expected, () => {
        const now = performance.now();
        record(now - begun, changes);
        if (now < end) type(now);
        else resolve();
      });
    };
    type(performance.now());
  });
}

/**
 * Each client types a line a second, all of them spread over the second, whether the server keeps pace or not. A line is
 * late from the moment on which it was due: one that had to wait for the answer before it has waited for the server too.
 */
export function onceASecond(load: Load): Promise<Figures> {
  return measured(load, record => {
    const begin = performance.now();
    const pace = 1000 / load.bots.length;
    return Promise.all(
      load.bots.map((bot, at) => typeWhenDue({ ...load, record, bot, first: begin + at * pace, begin })),
    );
  });
}

interface Due extends Recording {
  readonly bot: Bot;
  readonly begin: number;
  /** When the first line is due. */
  readonly first: number;
}

function typeWhenDue({ bot, record, anyAnswer, begin, first, seconds }: Due): Promise<void> {
  return new Promise(resolve => {
    const type = (due: number) => {
      // A timer may be early by a part of a millisecond.
      const begun = Math.min(due, performance.now());
      const { line, expected, changes } = bot.next();
      bot.client.send(line, anyAnswer ? '' : expected, () => {
        const now = performance.now();
        record(now - begun, changes);
        const next = due + 1000;
        if (next >= begin + seconds * 1000) resolve();
        else if (next <= now) type(next);
        else setTimeout(type, next - now, next);
      });
    };
    setTimeout(type, Math.max(0, first - performance.now()), first);
  });
}
