import type { ChildServer } from './child-server.ts';
import type { Figures } from './figures.ts';
import type { Load } from './load.ts';

/** One of two servers with its load. */
export interface Side {
  readonly server: ChildServer;
  readonly load: Omit<Load, 'seconds' | 'server'>;
}

type Put = (load: Load) => Promise<Figures>;

/** Puts the load on both servers in turn, again and again, after a short run that warms each up. */
export async function inTurn(
  sides: readonly [Side, Side],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
  put: Put,
): Promise<(readonly [Figures, Figures])[]> {
  const run = ({ server, load }: Side, time: number) => put({ ...load, server, seconds: time });
  const [one, other] = sides;
  for (const side of sides) await run(side, warmUpSeconds);
  const figures: (readonly [Figures, Figures])[] = [];
  for (let round = 0; round < rounds; round += 1)
    figures.push([await run(one, seconds), await run(other, seconds)]);
  return figures;
}

/** The compiler of Node is still at work on what is typed in the first seconds. */
const warmUpSeconds = 6;
