import type { Role, Step } from '../../domain/reactions/reaction-plan.ts';
import { Happening } from '../../domain/reactions/situation.ts';
import { SetTimer } from '../../domain/timers.ts';
import { around, everythingIn } from '../../domain/world-view.ts';
import type { Answer, Budget, Cast } from './answer.ts';
import { factsOf, pauseKey } from './answer.ts';
import * as deeds from './deeds.ts';
import type { Stage } from './stage.ts';
import { situationOf } from './willing.ts';

/** The name of the deed by which a pause ends. */
export const reactDeed = 'react';

/** Does what an answer consists of, step by step, up to its end or to a pause. */
export function playOut(stage: Stage, answer: Answer, budget: Budget): void {
  const { reaction, cast } = answer;
  let at = answer.step;
  for (let step = reaction.steps[at]; step; step = reaction.steps[at]) {
    if (!stage.world.get(cast.me)) return;
    if (budget.purse.steps <= 0) return tooMuch(stage, answer);
    budget.purse.steps -= 1;
    if (step.do === 'wait')
      return pause(stage, { ...answer, step: at + 1 }, { budget, seconds: step.seconds });
    at = nextStep(stage, { step, at, cast, budget });
  }
}

function tooMuch(stage: Stage, { reaction, cast }: Answer): void {
  stage.trouble({ reaction, me: cast.me, words: 'so much came of one deed that the rest was left out' });
}

/** The rest comes later: a timer of whoever reacts keeps the place, so it happens after a restart too. */
function pause(stage: Stage, answer: Answer, { budget, seconds }: { budget: Budget; seconds: number }): void {
  const { me } = answer.cast;
  stage.change(me, tx => {
    const at = tx.now + seconds * 1000;
    const facts = factsOf(answer, budget);
    tx.do(SetTimer({ goid: me, key: pauseKey(answer), at, deed: reactDeed, facts }));
  });
}

interface Moment {
  readonly step: Exclude<Step, { do: 'wait' }>;
  readonly at: number;
  readonly cast: Cast;
  readonly budget: Budget;
}

/** Does a step, and gives the number of the next one. */
function nextStep(stage: Stage, { step, at, cast, budget }: Moment): number {
  switch (step.do) {
    case 'roll':
      return stage.dice.chance(step.percent) ? at + 1 : step.to;
    case 'pick':
      return stage.dice.pick(step.to);
    case 'jump':
      return step.to;
    case 'test':
      return step.condition(laterSituation(stage, cast)) ? at + 1 : step.to;
    case 'act':
      stage.act(cast.me, withNames(stage, cast, step.line), budget);
      return at + 1;
    case 'wander':
      wander(stage, cast, budget);
      return at + 1;
    default:
      change(stage, cast, step);
      return at + 1;
  }
}

type Change = Exclude<Step, { do: 'wait' | 'roll' | 'pick' | 'jump' | 'test' | 'act' | 'wander' }>;

function change(stage: Stage, cast: Cast, step: Change): void {
  stage.change(cast.me, tx => {
    switch (step.do) {
      case 'tell':
        return deeds.showWords(tx, cast, { words: withNames(stage, cast, step.text), to: 'actor' });
      case 'show':
        return deeds.showWords(tx, cast, { words: withNames(stage, cast, step.text), to: 'room' });
      case 'make':
        return deeds.make(tx, cast, step.thing);
      case 'delete':
        return deeds.remove(tx, cast, step.what);
      case 'teleport':
        return deeds.teleport(tx, cast, step);
      case 'follow':
        return deeds.follow(tx, cast, step.whom);
      case 'attack':
        return deeds.attack(tx, cast, step.whom);
      case 'unfollow':
        return deeds.unfollow(tx, cast);
      case 'quest':
        return deeds.advanceQuest(tx, cast, step.quest);
    }
  });
}

/** What a condition in the middle of a reaction can ask about: the words are long gone by then. */
function laterSituation(stage: Stage, cast: Cast) {
  const room = around(stage.world, cast.me, 'room')?.goid ?? null;
  return situationOf(
    { world: stage.world, now: stage.now() },
    { cast, happening: new Happening('', ''), room },
  );
}

const named = /\{(actor|me|target|item|room|whom)\}/g;

/** A builder's words with the names of those whom they are about; `{whom}` is the actor in one word, to be spoken to. */
function withNames({ world }: Stage, cast: Cast, words: string): string {
  return words.replace(named, (_, role: Role | 'whom') => {
    const it = deeds.player({ world }, cast, role === 'whom' ? 'actor' : role);
    const isOneWord = role !== 'whom' || it?.kind === 'player';
    return (isOneWord ? it?.name : it?.generic) ?? 'somebody';
  });
}

/** Walks through one of the exits of the room that do not lead out of its area. */
function wander(stage: Stage, cast: Cast, budget: Budget): void {
  const { world, dice } = stage;
  const room = around(world, cast.me, 'room');
  if (!room) return;
  const ways = everythingIn(world, room.goid, ['exit']).flatMap(({ visible, traits: { exit } }) => {
    const inArea = exit && world.get(exit.to)?.container === room.container;
    return visible && inArea ? [exit.direction] : [];
  });
  if (ways.length > 0) stage.act(cast.me, `go ${dice.pick(ways)}`, budget);
}
