import { action } from '../action.ts';

/** Let somebody into the game again. */
export const unban = action({
  verbs: ['unban'],
  usage: 'unban <name, address or network>',
  help: 'Lifts a ban, by the words under which "bans" lists it.',
  topic: 'running the server',
  tier: 'admin',
  parse: ({ words: [whom = '', ...more] }) => (whom === '' || more.length > 0 ? undefined : { whom }),
  run(tx, { whom }) {
    const isName = /^[a-z]+$/i.test(whom);
    tx.concerning(tx.world.playerNamed(whom) ?? null, {
      targetName: isName ? whom : 'an address',
      isLasting: true,
    });
    tx.effect({ do: 'unban', whom, by: tx.actor.goid });
  },
});
