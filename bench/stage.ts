import type { Bot } from './bots.ts';
import type { ChildServer } from './child-server.ts';
import type { Client } from './client.ts';
import { closeAll, connectAll, enterAll } from './entry.ts';
import type { Home } from './homes.ts';
import type { Side } from './side-by-side.ts';

/** A server, those who play on it, and what they type. */
export interface Stage extends Side {
  /** Ends the connections and the server. */
  clear(): Promise<void>;
}

/** Who plays, and what they type. */
export interface Cast {
  readonly count: number;
  readonly home: (index: number) => Home;
  readonly bots: (clients: readonly Client[]) => readonly Bot[];
}

/** Fills an Aevum with players. */
export async function fill(server: ChildServer, { count, home, bots }: Cast): Promise<Stage> {
  return stage(server, await enterAll(server.port, count, home), bots);
}

/** Connects to a bare server; `anyAnswer` where it answers alike whatever is typed. */
export async function fillBare(
  server: ChildServer,
  { count, bots }: Cast,
  anyAnswer: boolean,
): Promise<Stage> {
  const filled = stage(server, await connectAll(server.port, count), bots);
  return { ...filled, load: { ...filled.load, anyAnswer } };
}

function stage(server: ChildServer, clients: readonly Client[], bots: Cast['bots']): Stage {
  return {
    server,
    load: { bots: bots(clients) },
    async clear() {
      await closeAll(clients);
      await server.stop();
    },
  };
}
