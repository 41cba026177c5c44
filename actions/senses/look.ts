import { isShut, openableOf } from '../../domain/doors.ts';
import type { GameObject } from '../../domain/object.ts';
import { isLostByNight, seesDimly } from '../../domain/perception.ts';
import { plainLooks } from '../../domain/players.ts';
import { everythingIn } from '../../domain/world-view.ts';
import { action } from '../action.ts';
import { visibleAttire } from '../equipment/attire.ts';
import { directionOf, exitNamed } from '../movement/ways.ts';
import type { Line } from '../text/message.ts';
import { seenBy, themOrThemself } from '../text/perspective.ts';
import { listed, message, paragraphs, span } from '../text/spans.ts';
import { stacked, stackName } from '../text/stack.ts';
import type { Transaction } from '../transaction.ts';
import { usageHint } from '../understand.ts';
import { containerFor, notHere } from '../words/cannot.ts';
import { anythingHere, thingAtHand } from '../words/find.ts';
import { landLines } from './place-lines.ts';
import { idLine, roomView, whyUnseen } from './room-view.ts';

/** Look around, at something, or into something: `look`, `look sword`, `look in chest`, `look north`. */
export const look = action({
  verbs: ['look', 'l', 'examine', 'x'],
  usage: 'look\nlook [at] <someone or something>\nlook in <container>\nlook <direction>',
  help: 'Shows where you are, or what there is to see of a thing, a person, an exit, or the inside of a container.',
  topic: 'looking',
  parse({ words }) {
    const [first = ''] = words;
    const rest = words.slice(1).join(' ');
    if (words.length === 0) return { look: 'around' } as const;
    if (rest === '' && ['at', 'into', 'inside'].includes(first.toLowerCase())) return undefined;
    if (rest !== '' && ['in', 'into', 'inside'].includes(first.toLowerCase()))
      return { look: 'inside', at: rest } as const;
    return { look: 'at', at: first.toLowerCase() === 'at' && rest !== '' ? rest : words.join(' ') } as const;
  },
  run(tx, input) {
    if (input.look === 'around') return tx.show(tx.actor.goid, roomView(tx.world, tx.actor));
    if (input.look === 'inside') return lookInside(tx, input.at);
    lookAt(tx, input.at);
  },
});

function lookAt(tx: Transaction, words: string): void {
  const unseen = whyUnseen(tx.world, tx.actor);
  if (unseen) return tx.tell(unseen);
  const seen = anythingHere(tx, words) ?? exitNamed(tx, words.toLowerCase());
  if (!seen) return missed(tx, words);
  if (seen.goid === tx.room.goid) return lookHere(tx);
  if (seen.kind === 'exit') return lookThrough(tx, seen);
  if (isHiddenByNight(tx, seen))
    return tx.tell(seenBy(tx.actor.goid, 'It is too dark to make out more of {the seen}.', { seen }));
  const lines = [
    ...descriptionOf(tx, seen),
    ...liquidOf(tx, seen),
    ...burdenOf(tx, seen),
    ...idLine(tx.actor, seen),
  ];
  tx.show(tx.actor.goid, message(lines, 'look'));
  if (isSomebody(seen) && seen.goid !== tx.actor.goid)
    tx.act('{actor} [look] at {whom}.', { whom: seen }, { except: [tx.actor.goid] });
}

/** Whether the night shows no more of a thing than that it lies there. */
function isHiddenByNight({ world, actor }: Transaction, seen: GameObject): boolean {
  return isLostByNight(seen) && seen.container === actor.container && seesDimly(world, actor);
}

function lookHere(tx: Transaction): void {
  const { channel, lines } = roomView(tx.world, tx.actor);
  tx.show(tx.actor.goid, { channel, lines: [...lines, ...landLines(tx.world, tx.room.goid)] });
}

function missed(tx: Transaction, words: string): void {
  const direction = directionOf(words.toLowerCase());
  // Where no exit leads in, something was to follow: the name of a container.
  if (direction === 'in') return tx.tell(...usageHint(look.usage));
  tx.tell(direction ? `There is no way ${direction}.` : notHere(words));
}

function descriptionOf(tx: Transaction, seen: GameObject): (Line | string)[] {
  if (seen.goid === tx.actor.goid && seen.longDesc === plainLooks)
    return ['You look like a typical person, with nothing unusual to be seen.'];
  if (seen.longDesc !== '') return paragraphs(seen.longDesc);
  const whom = themOrThemself(tx.actor, 'seen', seen);
  return [seenBy(tx.actor.goid, `You see nothing special about ${whom}.`, { seen })];
}

/** What somebody visibly wears, wields and carries. */
function burdenOf(tx: Transaction, seen: GameObject): Line[] {
  if (!isSomebody(seen)) return [];
  const carried = everythingIn(tx.world, seen.goid, ['container', 'item']).filter(it => !it.traits.equipped);
  const burden = listed(stacked(carried).map(stackName));
  const line = seenBy(tx.actor.goid, '{seen} [carry] {burden}.', { seen, burden });
  return [...visibleAttire(tx, seen), ...(carried.length === 0 ? [] : [line])];
}

/** What is in a vessel, and how full it is. */
function liquidOf(tx: Transaction, seen: GameObject): Line[] {
  const { liquid } = seen.traits;
  if (!liquid) return [];
  const refs = { seen, of: span(liquid.of) };
  const { goid } = tx.actor;
  if (liquid.capacity === null) return [seenBy(goid, 'There is {of} in {the seen}.', refs)];
  if (liquid.draughts === 0) return [seenBy(goid, '{the seen} [seen:be] empty.', refs)];
  const full = liquid.draughts >= liquid.capacity ? 'full' : 'partly full';
  return [seenBy(goid, `{the seen} [seen:be] ${full} of {of}.`, refs)];
}

function isSomebody(object: GameObject): boolean {
  return object.kind === 'player' || object.kind === 'mobile';
}

function lookThrough(tx: Transaction, exit: GameObject): void {
  const way = exit.traits.exit;
  const beyond = way && tx.world.get(way.to);
  const door = openableOf(tx.world, exit.goid);
  if (door && !door.open)
    return tx.tell(
      ...paragraphs(exit.longDesc),
      seenBy(null, '{the exit} [exit:be] closed.', { exit }),
      ...idLine(tx.actor, exit),
    );
  const where = beyond
    ? [span(`It leads ${way.direction}, to `), span(beyond.name, 'title'), span('.')]
    : 'It leads nowhere.';
  tx.tell(...paragraphs(exit.longDesc), where, ...idLine(tx.actor, exit));
}

function lookInside(tx: Transaction, words: string): void {
  const unseen = whyUnseen(tx.world, tx.actor);
  if (unseen) return tx.tell(unseen);
  const vessel = thingAtHand(tx, words);
  if (vessel?.traits.liquid) return tx.tell(...liquidOf(tx, vessel));
  const container = containerFor(tx, words, 'look inside');
  if (!container) return;
  const refs = { it: container };
  if (isShut(tx.world, container.goid))
    return tx.tell(seenBy(tx.actor.goid, '{the it} [it:be] closed.', refs));
  const inside = stacked(everythingIn(tx.world, container.goid, ['container', 'item']));
  if (inside.length === 0) return tx.tell(seenBy(tx.actor.goid, '{the it} is empty.', refs));
  const load = listed(inside.map(stackName));
  tx.tell(seenBy(tx.actor.goid, 'In {the it} you see {load}.', { ...refs, load }));
}
