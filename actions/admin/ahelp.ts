import { action } from '../action.ts';
import { explain, mayRead } from '../character/explain.ts';
import type { Entry } from '../entry.ts';
import { capitalised } from '../text/grammar.ts';
import { listed, span } from '../text/spans.ts';
import { allows } from '../vocabulary.ts';
import { command } from '../words/command.ts';

const ranks = ['helper', 'builder', 'admin'] as const;

/** The commands of the staff. */
export const ahelp = action({
  verbs: ['ahelp'],
  usage: 'ahelp\nahelp <command or topic>',
  help: 'Lists the commands of the staff by the rank they need, or explains one of them, or a topic.',
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
      const topics = tx.services.help.topics.filter(it => it.tier === rank && mayRead(tx, it));
      const words = [...verbs.map(it => command(it)), ...topics.map(it => command(`help ${it.name}`))];
      return words.length === 0
        ? []
        : [[span(`${capitalised(rank)}: `, 'title'), ...listed(words), span('.')]];
    });
    tx.tell('These are the commands of the staff that you can use:', ...lines);
  },
});
