import type { Command, RefusalOf } from '../../domain/command.ts';
import type { Goid } from '../../domain/ids.ts';
import { LightLamp, PutOutLamp } from '../../domain/lamps.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import { seenBy } from '../text/perspective.ts';
import { notHere } from '../words/cannot.ts';
import { thingByTouch } from '../words/find.ts';

/** What is done to a lamp, and why it cannot be; templates about it. */
interface Tending<Reason extends string> {
  readonly verbs: readonly [string, ...string[]];
  readonly help: string;
  readonly command: (data: { readonly lamp: Goid; readonly by: Goid }) => Command<Reason>;
  readonly act: string;
  readonly words: Record<Reason, string>;
}

const light: Tending<RefusalOf<typeof LightLamp>> = {
  verbs: ['light', 'kindle'],
  help: 'Lights a lamp, a candle or a torch, so that you see in the dark.',
  command: LightLamp,
  act: '{actor} [light] {the lamp}.',
  words: {
    'out-of-reach': 'You cannot reach {the lamp}.',
    'never-burns': 'You cannot light {the lamp}.',
    'already-lit': '{the lamp} [lamp:be] lit already.',
  },
};

const extinguish: Tending<RefusalOf<typeof PutOutLamp>> = {
  verbs: ['extinguish', 'douse'],
  help: 'Puts out a lamp, a candle or a torch.',
  command: PutOutLamp,
  act: '{actor} [put] out {the lamp}.',
  words: {
    'out-of-reach': 'You cannot reach {the lamp}.',
    'never-burns': 'You cannot put out {the lamp}.',
    'not-lit': '{the lamp} [lamp:be] not lit.',
  },
};

/** `light lamp`, `extinguish candle`. */
export const lampActions: readonly AnyAction[] = [tending(light), tending(extinguish)];

function tending<Reason extends string>(kind: Tending<Reason>): AnyAction {
  const [verb] = kind.verbs;
  return action({
    verbs: kind.verbs,
    usage: `${verb} <lamp>`,
    help: kind.help,
    topic: 'things',
    parse: ({ rest }) => (rest === '' ? undefined : { what: rest }),
    run(tx, { what }) {
      const lamp = thingByTouch(tx, what);
      if (!lamp) return tx.tell(notHere(what));
      const done = tx.do(kind.command({ lamp: lamp.goid, by: tx.actor.goid }));
      if (!done.ok) return tx.tell(seenBy(tx.actor.goid, kind.words[done.refusal], { lamp }));
      tx.act(kind.act, { lamp });
      tx.occur({ name: verb, target: lamp.goid });
    },
  });
}
