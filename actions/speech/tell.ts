import type { GameObject } from '../../domain/object.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import { message, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { playerInGame } from '../words/find.ts';
import { firstAndRest } from '../words/typed.ts';
import { sentence } from './sentence.ts';

/** Speak to one player, wherever they are. */
export const tell = action({
  verbs: ['tell', 't'],
  usage: 'tell <player> <words>',
  help: 'Says something to one player, wherever in the world they are. Nobody else hears it.',
  topic: 'talking',
  parse({ rest }) {
    const parts = firstAndRest(rest);
    return parts && { whom: parts[0], words: parts[1] };
  },
  run(tx, { whom, words }) {
    const target = playerInGame(tx, whom);
    if (!target) return tx.tell(`There is nobody called "${whom}" in the world just now.`);
    tellTo(tx, target, words);
  },
});

/** Says something to a player far off, and lets them reply. */
export function tellTo(tx: Transaction, target: GameObject, words: string): void {
  const { actor } = tx;
  if (target.goid === actor.goid) return tx.tell('You talk to yourself, and nobody else hears it.');
  const refs = { actor, target, spoken: span(sentence(words), 'tell') };
  for (const reader of [actor.goid, target.goid]) {
    tx.show(reader, message([seenBy(reader, '{actor} [tell] {target}, "{spoken}"', refs)], 'chat'));
  }
  tx.effect({ do: 'remember-teller', who: target.goid, teller: actor.goid });
}
