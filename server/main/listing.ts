import { actions } from '../../actions/index.ts';
import { readMssp } from '../../config/read-mssp.ts';
import type { Kind } from '../../domain/object.ts';
import type { WorldView } from '../../domain/world-view.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { listingOf } from '../listing.ts';
import type { Listing } from '../telnet/options/mssp.ts';

/** What a listing asks for when it is made. */
export interface Listed {
  readonly telnetPort: number;
  /** 0 where there is no such door. */
  readonly tlsPort: number;
  /** Nothing while the server starts. */
  readonly world: WorldView | undefined;
  readonly objects: number;
}

/**
 * What is told to lists of servers: the file is read now, the world is counted when somebody asks.
 * @throws {ConfigError} the file cannot be read.
 */
export function listing(file: string, listed: () => Listed): () => Listing {
  const told = readMssp(file);
  const startedAt = Math.floor(Date.now() / 1000);
  return () => {
    const { telnetPort, tlsPort, world, objects } = listed();
    const count = (kind: Kind) => world?.ofKind(kind).size ?? 0;
    return listingOf(told, {
      ...{ startedAt, version: packageJson.version, tlsPort, objects, ports: [telnetPort] },
      players: world?.present().size ?? 0,
      ...{ areas: count('area'), rooms: count('room'), mobiles: count('mobile') },
      helpFiles: actions.length,
    });
  };
}
