import type { Decision } from '../../domain/command.ts';
import type { Goid } from '../../domain/ids.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Act } from '../act.ts';
import type { Refs } from '../text/perspective.ts';
import { listed } from '../text/spans.ts';
import { stacked, stackName } from '../text/stack.ts';
import type { Transaction } from '../transaction.ts';
import { nounOf } from '../words/wanted.ts';

interface Each<Reason extends string> {
  /** The name under which others react to it. */
  readonly name: string;
  /** Whom or what it is done to besides the things. */
  readonly target?: Goid;
  readonly things: readonly GameObject[];
  readonly attempt: (thing: GameObject) => Decision<Reason>;
  /** What everyone sees of those that went well: `{actor} [take] {things}.` */
  readonly act: string | Act;
  readonly refs?: Refs;
  readonly words: Record<Reason, string>;
}

/** Does one thing with each of several objects: one sentence for what went well, one for each reason that it did not. */
export function doWithEach<Reason extends string>(tx: Transaction, each: Each<Reason>): void {
  const done: GameObject[] = [];
  const refused = new Map<Reason, number>();
  for (const thing of each.things) {
    const decision = each.attempt(thing);
    if (decision.ok) done.push(thing);
    else refused.set(decision.refusal, (refused.get(decision.refusal) ?? 0) + 1);
  }
  const { name, target } = each;
  for (const { goid: item } of done) tx.occur({ name, item, ...(target === undefined ? {} : { target }) });
  if (done.length > 0) tx.act(each.act, { ...each.refs, things: listed(stacked(done).map(stackName)) });
  for (const reason of refused.keys()) tx.tell(each.words[reason]);
}

/** What somebody reads who wants to part with what they wear or wield. */
export const inUse = {
  worn: 'You are wearing that; you have to remove it first.',
  wielded: 'You are wielding that; you have to unwield it first.',
} as const;

/** What somebody reads who wants to part with what they do not have. */
export function notCarried(what: string): string {
  const noun = nounOf(what);
  return noun === '' ? 'You are carrying nothing.' : `You are carrying no "${noun}".`;
}
