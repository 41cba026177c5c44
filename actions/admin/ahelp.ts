import { action } from '../action.ts';
import { explain } from '../character/help.ts';
import type { Entry } from '../entry.ts';
import { capitalised } from '../text/grammar.ts';
import { listed, span } from '../text/spans.ts';
import { allows } from '../vocabulary.ts';
import { command } from '../words/command.ts';

const ranks = ['helper', 'builder', 'admin'] as const;

/** The commands of the staff. */
export const ahelp = action({
  verbs: ['ahelp'],
  usage: 'ahelp\nahelp <command>',
  help: 'Lists the commands of the staff by the rank they need, or explains one of them.',
  topic: 'running the server',
  tier: 'helper',
  parse: ({ rest }) => ({ about: rest.toLowerCase() }),
  run(tx, { about }) {
    const tier = tx.actor.traits.character?.tier ?? 'player';
    const known = tx.services.entries.filter(it => (it.tier ?? 'player') !== 'player' && allows(it, tier));
    if (about !== '') return explain(tx, known, about);
    const lines = ranks.flatMap(rank => {
      const verbs = known
        .filter((it: Entry) => it.tier === rank)
        .map(it => it.verbs[0])
        .sort();
      return verbs.length === 0
        ? []
        : [[span(`${capitalised(rank)}: `, 'title'), ...listed(verbs.map(it => command(it))), span('.')]];
    });
    tx.tell('These are the commands of the staff that you can use:', ...lines);
  },
});
