import type { RefusalOf } from '../../domain/command.ts';
import { HeedPlayer, IgnorePlayer } from '../../domain/ignoring.ts';
import { action } from '../action.ts';
import { listed, nameOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { anyPlayer } from '../words/any-player.ts';

const words: Record<RefusalOf<typeof IgnorePlayer>, string> = {
  'no-such-player': 'There is nobody of that name.',
  oneself: 'You cannot get away from yourself.',
  'is-staff': 'The staff cannot be ignored.',
  'already-ignored': 'You do not hear them as it is.',
  'too-many': 'You ignore so many already that the list is full.',
};

/** Do not hear somebody any more. */
export const ignore = action({
  verbs: ['ignore'],
  usage: 'ignore\nignore <player>',
  help: 'You do not hear a player any more, wherever they speak; without a name it tells whom you ignore. "heed" takes it back.',
  topic: 'talking',
  isQuiet: true,
  parse: ({ rest }) => ({ whom: rest }),
  run(tx, { whom }) {
    if (whom === '') return list(tx);
    const target = anyPlayer(tx, whom);
    if (!target) return tx.tell(`There is nobody called "${whom}".`);
    const ignored = tx.do(IgnorePlayer({ player: tx.actor.goid, whom: target.goid }));
    tx.tell(ignored.ok ? `You do not hear ${target.name} any more.` : words[ignored.refusal]);
  },
});

/** Hear somebody again. */
export const heed = action({
  verbs: ['heed', 'unignore'],
  usage: 'heed <player>',
  help: 'You hear a player again whom you ignored.',
  topic: 'talking',
  isQuiet: true,
  wholeWord: true,
  parse: ({ rest }) => (rest === '' ? undefined : { whom: rest }),
  run(tx, { whom }) {
    const target = anyPlayer(tx, whom);
    if (!target) return tx.tell(`There is nobody called "${whom}".`);
    const heeded = tx.do(HeedPlayer({ player: tx.actor.goid, whom: target.goid }));
    tx.tell(heeded.ok ? `You hear ${target.name} again.` : `You do not ignore ${target.name}.`);
  },
});

function list(tx: Transaction): void {
  const ignored = (tx.actor.traits.ignores ?? []).flatMap(it => tx.world.get(it) ?? []);
  if (ignored.length === 0) return tx.tell('You ignore nobody.');
  tx.tell([span('You ignore '), ...listed(ignored.map(nameOf)), span('.')]);
}
