import { UseVerb } from '../../domain/custom-verbs.ts';
import { otherSideOf } from '../../domain/doors.ts';
import type { GameEvent } from '../../domain/event.ts';
import type { GameObject } from '../../domain/object.ts';
import type { Act } from '../act.ts';
import { paragraphs } from '../text/spans.ts';
import { storied } from '../text/storied.ts';
import type { Transaction } from '../transaction.ts';
import { thingsHere } from '../words/find.ts';
import type { Typed } from '../words/typed.ts';
import { pickOne } from '../words/wanted.ts';

/** What those notice who are where something moves by itself; templates about it. */
const moved: Readonly<Record<string, Act>> = {
  Opened: { full: '{the thing} [thing:open].', blind: 'You hear something open.' },
  Closed: { full: '{the thing} [thing:close].', blind: 'You hear something close.' },
  Locked: { full: 'The lock of {the thing} clicks.', blind: 'You hear a lock click.' },
  Unlocked: { full: 'The lock of {the thing} clicks.', blind: 'You hear a lock click.' },
};

/** Does to a thing here what only it can have done to it; `false` where nothing has such a verb. */
export function useCustomVerb(tx: Transaction, { verb, rest }: Typed): boolean {
  if (tx.actor.container === null || tx.actor.traits.posture?.state === 'sleeping') return false;
  const candidates = thingsHere(tx).filter(it => it.traits.verbs?.some(own => own.verb === verb));
  if (candidates.length === 0) return false;
  const thing = pickOne(candidates, rest);
  if (!thing) tx.tell(`What do you want to ${verb}?`);
  else use(tx, thing, verb);
  return true;
}

function use(tx: Transaction, thing: GameObject, verb: string): void {
  const texts = thing.traits.verbs?.find(it => it.verb === verb);
  const used = tx.do(UseVerb({ thing: thing.goid, by: tx.actor.goid, verb }));
  if (!used.ok || !texts) return tx.tell('Nothing happens.');
  if (texts.told !== '') tx.tell(...paragraphs(texts.told));
  else {
    tx.act('{actor} [own] {the thing}.'.replace('own', verb), { thing });
    if (texts.deeds.length === 0 && !isAnswered(tx, thing, verb)) tx.tell('Nothing happens.');
  }
  if (texts.seen !== '') {
    const { template, refs } = storied(texts.seen);
    tx.act(template, { ...refs, thing }, { except: [tx.actor.goid] });
  }
  for (const event of used.events) tellMovement(tx, event);
  tx.occur({ name: verb, target: thing.goid });
}

/** Whether what it is done to, or the room or something in it, waits for such a deed. */
function isAnswered({ world, room, services: { reactions } }: Transaction, thing: GameObject, verb: string) {
  const near = [thing.goid, room.goid, ...world.reactors(room.goid)].flatMap(it => world.get(it) ?? []);
  const scripts = near.flatMap(({ traits }) => traits.reacts?.scripts ?? []);
  return scripts.some(it => reactions.reactions(it, verb).length > 0);
}

/** A mechanism moves a door: both rooms notice, whoever is there. */
function tellMovement(tx: Transaction, { type, data }: GameEvent): void {
  const what = moved[type];
  const thing = 'thing' in data ? tx.world.get(data.thing as GameObject['goid']) : undefined;
  if (!what || !thing) return;
  for (const side of [thing, otherSideOf(tx.world, thing)])
    if (side?.container) tx.act(what, { thing: side }, { room: side.container });
}
