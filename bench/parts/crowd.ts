import { chatting, talking } from '../bots.ts';
import { startAevum, startBare } from '../child-server.ts';
import type { Home } from '../homes.ts';
import { closedLoop, onceASecond } from '../load.ts';
import type { Options } from '../options.ts';
import { inTurn } from '../side-by-side.ts';
import { fill, fillBare } from '../stage.ts';
import { printComparison } from '../table.ts';

/** Where all players begin, and stay. */
const square = (): Home => ({ way: [], there: '', back: '' });

/** Everybody in one room: 200 who all talk as fast as they can, and 1,000 who chat. */
export async function crowd(options: Options): Promise<void> {
  await talk(options);
  await chat(options);
}

async function talk(options: Options): Promise<void> {
  const cast = { count: 200, home: square, bots: talking };
  const aevum = await fill(await startAevum({ node: options.node }), cast);
  const bare = await fillBare(await startBare('crowd'), cast, false);
  const rounds = await inTurn([aevum, bare], options, closedLoop);
  const title = 'crowd: 200 players in one room, all talking, closed loop';
  printComparison({ title, names: ['aevum', 'bare crowd'], rounds, load: 'closed-loop' });
  await Promise.all([aevum.clear(), bare.clear()]);
}

async function chat(options: Options): Promise<void> {
  const cast = { count: 1000, home: square, bots: chatting };
  const aevum = await fill(await startAevum({ node: options.node }), cast);
  const bare = await fillBare(await startBare(), cast, true);
  const rounds = await inTurn([aevum, bare], options, onceASecond);
  const title =
    'crowd: 1,000 players in one room, a line a second each, one of four is said (the bare server answers each line alone)';
  printComparison({ title, names: ['aevum', 'bare'], rounds, load: 'paced' });
  await Promise.all([aevum.clear(), bare.clear()]);
}
