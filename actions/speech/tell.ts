import type { RefusalOf } from '../../domain/command.ts';
import { ignores } from '../../domain/ignoring.ts';
import { LeaveWords } from '../../domain/letters.ts';
import type { GameObject } from '../../domain/object.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import { message } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { anyPlayer } from '../words/any-player.ts';
import { firstAndRest } from '../words/typed.ts';
import type { Speech } from './sentence.ts';
import { speech } from './sentence.ts';
import { spokenRefs, spokenTemplate } from './spoken.ts';

/** What somebody reads who cannot leave words for another. */
export const cannotLeaveWords: Record<RefusalOf<typeof LeaveWords>, string> = {
  'no-such-player': 'There is nobody of that name.',
  ignored: 'They do not want to hear from you.',
  'box-full': 'So much waits for them already that nothing more can be left.',
};

/** Speak to one player, wherever they are; who is away is told when they come back. */
export const tell = action({
  verbs: ['tell', 't'],
  usage: 'tell <player> <words>',
  help: 'Says something to one player, wherever in the world they are. Nobody else hears it. Somebody who is away is told when they come back.',
  topic: 'talking',
  parse({ rest }) {
    const parts = firstAndRest(rest);
    const said = parts && speech(parts[1]);
    return said && { whom: parts[0], said };
  },
  run(tx, { whom, said }) {
    const target = anyPlayer(tx, whom);
    if (!target) return tx.tell(`There is nobody called "${whom}".`);
    tellTo(tx, target, said);
  },
});

/** Says something to a player far off, and lets them reply; or leaves it for them. */
export function tellTo(tx: Transaction, target: GameObject, said: Speech): void {
  const { actor } = tx;
  if (target.goid === actor.goid) return tx.tell('You talk to yourself, and nobody else hears it.');
  if (ignores(target, actor)) return tx.tell(`${target.name} does not want to hear from you.`);
  if (target.container === null) return leaveWords(tx, target, said);
  const refs = { actor, target, ...spokenRefs(said, 'tell') };
  const template = spokenTemplate(said, { verb: 'tell', to: ' {target}' });
  for (const reader of [actor.goid, target.goid])
    tx.show(reader, message([seenBy(reader, template, refs)], 'chat'));
  tx.effect({ do: 'remember-teller', who: target.goid, teller: actor.goid });
}

/** What is said to somebody who is away waits for them. */
function leaveWords(tx: Transaction, { goid, name }: GameObject, { words }: Speech): void {
  const left = tx.do(
    LeaveWords({ to: goid, from: tx.actor.goid, at: tx.now, spoken: true, ...tx.write(words) }),
  );
  if (!left.ok) return tx.tell(cannotLeaveWords[left.refusal]);
  tx.tell(`${name} is not in the world just now, and will be told on coming back.`);
}
