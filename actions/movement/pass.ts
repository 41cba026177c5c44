import type { RefusalOf } from '../../domain/command.ts';
import type { GameObject } from '../../domain/object.ts';
import { PassPortal } from '../../domain/portals.ts';
import type { PortalWay } from '../../domain/traits/portal.ts';
import { portalWays } from '../../domain/traits/portal.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import { arrivalView } from '../senses/room-view.ts';
import { seenBy } from '../text/perspective.ts';
import { span } from '../text/spans.ts';
import { storied } from '../text/storied.ts';
import type { Transaction } from '../transaction.ts';
import { cannot, notHere } from '../words/cannot.ts';
import { anythingHere } from '../words/find.ts';

/** Why somebody stays where they are; templates about the portal. */
const words: Record<Exclude<RefusalOf<typeof PassPortal>, 'no-portal' | 'another-way'>, string> = {
  'out-of-reach': 'You would have to put {the portal} down first.',
  'not-standing': 'You have to stand up first.',
  closed: '{the portal} [portal:be] closed.',
  'leads-nowhere': '{the portal} leads into nothing, and you stay where you are.',
};

/** How it is told where the builder said nothing. */
const usual: Record<
  PortalWay,
  { readonly passage: string; readonly departure: string; readonly arrival: string }
> = {
  enter: {
    passage: 'You boldly step through {the portal}.',
    departure: '{actor} [step] through {the portal} and [actor:vanish].',
    arrival: '{actor} [step] out of {the portal}.',
  },
  jump: {
    passage: 'You gather your strength and jump over {the portal}.',
    departure: '{actor} [jump] over {the portal}.',
    arrival: '{actor} [come] jumping in over {the portal}.',
  },
  climb: {
    passage: 'You reach up and climb {the portal}.',
    departure: '{actor} [climb] {the portal}.',
    arrival: '{actor} [come] climbing in.',
  },
  crawl: {
    passage: 'You stretch out on the ground and crawl through {the portal}.',
    departure: '{actor} [crawl] out through {the portal}.',
    arrival: '{actor} [crawl] in through {the portal}.',
  },
};

const helps: Record<PortalWay, string> = {
  enter: 'Takes you through a portal, an archway or whatever else you can step into.',
  jump: 'Takes you over what you can only get past by jumping.',
  climb: 'Takes you up or down what you can climb.',
  crawl: 'Takes you through what you can only get through on your stomach.',
};

/** `enter arch`, `jump over brook`, `climb up rope`, `crawl through hole`. */
export const passActions: readonly AnyAction[] = portalWays.map(way =>
  action({
    verbs: [way],
    usage: `${way} <thing>`,
    help: helps[way],
    topic: 'moving',
    parse({ rest }) {
      const what = rest.replace(/^(?:in|into|over|up|down|through|under) (?=.)/i, '');
      return what === '' ? undefined : { what };
    },
    run: (tx, { what }) => pass(tx, way, what),
  }),
);

function pass(tx: Transaction, way: PortalWay, what: string): void {
  const portal = anythingHere(tx, what);
  if (!portal) return tx.tell(notHere(what));
  const from = tx.room.goid;
  const passed = tx.do(PassPortal({ who: tx.actor.goid, portal: portal.goid, way }));
  if (!passed.ok) {
    if (passed.refusal === 'no-portal') return tx.tell(cannot(tx, way, portal));
    if (passed.refusal === 'another-way') return tx.tell(anotherWay(tx, portal));
    return tx.tell(seenBy(tx.actor.goid, words[passed.refusal], { portal }));
  }
  tellPassage(tx, way, { portal, from });
}

/** The portal asks for another verb, and says which. */
function anotherWay(tx: Transaction, portal: GameObject) {
  const way = portal.traits.portal?.way ?? 'enter';
  return seenBy(tx.actor.goid, 'That is no way to pass {the portal}. You could {way} it.', {
    portal,
    way: span(way, 'command'),
  });
}

interface Passed {
  readonly portal: GameObject;
  readonly from: GameObject['goid'];
}

function tellPassage(tx: Transaction, way: PortalWay, { portal, from }: Passed): void {
  const { goid } = tx.actor;
  const { passage, departure, arrival } = portal.traits.portal ?? {};
  const own = told(passage ?? null, usual[way].passage);
  tx.tell(seenBy(goid, own.template, { actor: tx.actor, portal, ...own.refs }));
  const left = told(departure ?? null, usual[way].departure);
  tx.act({ full: left.template, blind: 'You hear someone leave.' }, { portal, ...left.refs }, { room: from });
  tx.occur({ name: 'leave', room: from, words: way });
  const came = told(arrival ?? null, usual[way].arrival);
  const what = { full: came.template, blind: 'You hear someone come in.' };
  tx.act(what, { portal, ...came.refs }, { except: [goid] });
  tx.occur({ name: 'enter' });
  tx.show(goid, arrivalView(tx.world, tx.actor));
  tx.effect({ do: 'remember-way', who: goid, from });
}

function told(own: string | null, template: string) {
  return own === null ? { template, refs: {} } : storied(own);
}
