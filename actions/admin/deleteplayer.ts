import type { RefusalOf } from '../../domain/command.ts';
import { outranks } from '../../domain/mutes.ts';
import { DeletePlayer } from '../../domain/players.ts';
import { action } from '../action.ts';
import { span } from '../text/spans.ts';
import { command } from '../words/command.ts';

const words: Record<RefusalOf<typeof DeletePlayer>, string> = {
  'no-such-player': 'There is no player of that name.',
  'in-the-world': 'They are in the world now; a player can only be deleted when they are out of it.',
};

/** Take a player out of the world for good. */
export const deleteplayer = action({
  verbs: ['deleteplayer'],
  usage: 'deleteplayer <name>\ndeleteplayer <name> yes',
  help: 'Takes a player who is not in the world out of it for good, with all that was theirs and their account. It cannot be taken back.',
  topic: 'running the server',
  tier: 'admin',
  wholeWord: true,
  parse({ words: [name = '', sure = '', ...more] }) {
    return name === '' || more.length > 0 ? undefined : { name, isSure: sure.toLowerCase() === 'yes' };
  },
  run(tx, { name, isSure }) {
    const goid = tx.world.playerNamed(name);
    const player = goid === undefined ? undefined : tx.world.get(goid);
    if (!player) return tx.tell(words['no-such-player']);
    if (player.goid === tx.actor.goid) return tx.tell('That is you.');
    if (!outranks(tx.actor, player)) return tx.tell('You have no power over them.');
    if (player.container !== null) return tx.tell(words['in-the-world']);
    if (!isSure)
      return tx.tell([
        span(`${player.name} and all that is theirs would be gone for good. Type "`),
        command(`deleteplayer ${player.name} yes`),
        span('" to do it.'),
      ]);
    tx.concerning(player.goid, { targetName: player.name, isLasting: true });
    const deleted = tx.do(DeletePlayer({ player: player.goid, by: tx.actor.goid }));
    if (!deleted.ok) return tx.tell(words[deleted.refusal]);
    tx.effect({ do: 'forget-account', name: player.name, by: tx.actor.goid });
    tx.tell(`${player.name} is gone for good.`);
  },
});
