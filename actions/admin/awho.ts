import { hasTier } from '../../domain/object.ts';
import { action } from '../action.ts';
import type { Connection } from '../services.ts';
import type { Line } from '../text/message.ts';
import { nameOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

/** Who is connected, and how. */
export const awho = action({
  verbs: ['awho'],
  usage: 'awho',
  help: 'Tells who is in the world, where, for how long they have been silent and with which program they came; admins also see the address.',
  topic: 'running the server',
  tier: 'helper',
  parse: ({ rest }) => (rest === '' ? {} : undefined),
  run(tx) {
    const connections = tx.services.connections();
    const lines = connections.flatMap(it => lineOf(tx, it));
    tx.tell(...lines, `${connections.length} are connected, ${lines.length} of them in the world.`);
  },
});

function lineOf(tx: Transaction, { player, address, idleSeconds, client }: Connection): Line[] {
  const object = player === undefined ? undefined : tx.world.get(player);
  const place = object?.container ? tx.world.get(object.container) : undefined;
  if (!object || !place) return [];
  const from = hasTier(tx.actor, 'admin') ? ` from ${address}` : '';
  const by = client === '' ? '' : ` with ${client}`;
  return [[nameOf(object), span(' in '), nameOf(place), span(`${from}${by}, silent for ${idleSeconds} s.`)]];
}
