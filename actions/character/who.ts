import type { GameObject } from '../../domain/object.ts';
import { action } from '../action.ts';
import { inWords } from '../text/grammar.ts';
import type { Line } from '../text/message.ts';
import { listed, nameOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

/** Up to here each player gets a line with the place; beyond, only the names are told. */
const mostWithPlaces = 40;

/** Who is in the world. */
export const who = action({
  verbs: ['who'],
  usage: 'who',
  help: 'Tells you which players are in the world, and where.',
  topic: 'looking',
  whileAsleep: true,
  parse: () => ({}),
  run(tx) {
    const players = [...tx.world.present()].flatMap(goid => tx.world.get(goid) ?? []);
    players.sort((a, b) => (a.name < b.name ? -1 : 1));
    const many = players.length === 1 ? 'One player is' : `${inWords(players.length)} players are`;
    const head = `${many.charAt(0).toUpperCase()}${many.slice(1)} in the world:`;
    if (players.length <= mostWithPlaces) return tx.tell(head, ...players.map(it => withPlace(tx, it)));
    tx.tell(head, [...listed(players.map(nameOf)), span('.')]);
  },
});

function withPlace(tx: Transaction, player: GameObject): Line {
  const place = player.container === null ? undefined : tx.world.get(player.container);
  const tier = player.traits.character?.tier ?? 'player';
  const rank = tier === 'player' ? '' : ` (${tier})`;
  return [
    nameOf(player),
    span(`${rank}, in `),
    place ? span(place.name, 'title') : span('no place'),
    span('.'),
  ];
}
