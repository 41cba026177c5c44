import type { Command, Decision } from '../domain/command.ts';
import { Draft } from '../domain/draft.ts';
import type { GameEvent } from '../domain/event.ts';
import { evolve } from '../domain/events.ts';
import type { Goid } from '../domain/ids.ts';
import type { GameObject } from '../domain/object.ts';
import type { Written } from '../domain/traits/written.ts';
import type { World } from '../domain/world.ts';
import type { WorldView } from '../domain/world-view.ts';
import type { Act, Delivery } from './act.ts';
import { tellAct } from './act.ts';
import type { Concern } from './concern.ts';
import type { Dice } from './dice.ts';
import type { Effect } from './effect.ts';
import type { Occurred, Occurrence } from './occurrence.ts';
import type { Services } from './services.ts';
import type { Channel, Line, Message } from './text/message.ts';
import type { Refs } from './text/perspective.ts';
import { message } from './text/spans.ts';

/** Where an act is seen, and in which window. */
interface Scene {
  /** The room whose people see it; the actor's where nothing is said. */
  readonly room?: Goid;
  readonly channel?: Channel;
  /** Those who do not see it. */
  readonly except?: readonly Goid[];
  /** Whether one of them is told in these words; everybody, where nothing is said. */
  readonly among?: (viewer: Goid) => boolean;
}

interface Parts {
  readonly actor: Goid;
  readonly world: World;
  /** What the action sees of the world: the same, or one that notes what was looked at. */
  readonly view: WorldView;
  readonly services: Services;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** All that one action does: events, pre-images, lines and effects. It happens whole or not at all. */
export class Transaction {
  readonly world: WorldView;
  readonly services: Services;
  readonly events: GameEvent[] = [];
  readonly deliveries: Delivery[] = [];
  readonly effects: Effect[] = [];
  /** The ids of the words that are written, and of those that are forgotten when this has happened for good. */
  readonly texts = { written: [] as string[], forgotten: [] as string[] };
  /** What mobiles may react to. */
  readonly occurrences: Occurrence[] = [];
  /** When all of it happens, in milliseconds since 1970. */
  readonly now: number;
  /** What the record of a deed of the staff says of it. */
  concern: Concern | undefined;
  readonly #actor: Goid;
  readonly #draft: Draft;

  constructor({ actor, world, view, services, now }: Parts) {
    this.#actor = actor;
    this.#draft = new Draft(world);
    this.world = view;
    this.services = services;
    this.now = now;
  }

  /** Who acts, as they are now. */
  get actor(): GameObject {
    const actor = this.world.get(this.#actor);
    if (!actor) throw new TypeError(`the actor ${this.#actor} is not in the world`);
    return actor;
  }

  /** The room in which the actor is. */
  get room(): GameObject {
    const { container } = this.actor;
    const room = container === null ? undefined : this.world.get(container);
    if (!room) throw new TypeError(`the actor ${this.#actor} is in no room`);
    return room;
  }

  /** Every object touched, as it was before; `null` did not exist. */
  get before(): ReadonlyMap<Goid, GameObject | null> {
    return this.#draft.before;
  }

  /** Decides a command and, where it is accepted, lets it happen at once. */
  do<Reason extends string>(command: Command<Reason>): Decision<Reason> {
    const decision = command.decide(this.world);
    if (!decision.ok) return decision;
    for (const event of decision.events) {
      evolve(this.#draft, event);
      this.events.push(event);
    }
    return decision;
  }

  /** Says something to the actor alone. */
  tell(...lines: (Line | string)[]): void {
    this.show(this.#actor, message(lines));
  }

  /** Shows a message to somebody. */
  show(who: Goid, shown: Message): void {
    this.deliveries.push({ to: [who], message: shown });
  }

  /** Chance, for what has to be decided before it happens. */
  get dice(): Dice {
    return this.services.dice;
  }

  /** Shows an act to the room, to each as they perceive it: `{actor} [take] {item}.` */
  act(what: string | Act, refs: Refs = {}, { room, channel = 'main', except = [], among }: Scene = {}): void {
    const place = room ?? this.actor.container;
    const here = place === null ? [] : [...this.world.contents(place, 'player'), ...this.#watchedIn(place)];
    const wanted = except.length === 0 ? here : here.filter(viewer => !except.includes(viewer));
    const viewers = among ? wanted.filter(among) : wanted;
    const { world, actor } = this;
    this.deliveries.push(...tellAct(what, refs, { world, actor, viewers, channel }));
  }

  /** Mobiles read nothing, but somebody may read what they perceive. */
  #watchedIn(place: Goid): readonly Goid[] {
    const { watches } = this.services;
    if (watches.isEmpty) return [];
    return this.world.contents(place, 'mobile').filter(it => watches.watchersOf(it, this.now).length > 0);
  }

  /** Says that something happened that mobiles may react to. */
  occur(occurred: Occurred): void {
    this.occurrences.push({ actor: this.#actor, room: occurred.room ?? this.room.goid, ...occurred });
  }

  /** Says what a deed of the staff was done to, for the record of it. */
  concerning(target: Goid | null, more: Omit<Concern, 'target'> = {}): void {
    this.concern = { target, ...more };
  }

  /** Writes personal words, which are kept apart from what happens; an event names them by what this gives. */
  write(words: string): Written {
    const written = this.services.texts.write(words);
    this.texts.written.push(written.text);
    return written;
  }

  /** Words that were written; nothing where they are gone. */
  read(written: Written): string | undefined {
    return this.services.texts.read(written);
  }

  /** Nothing names these words any more. */
  forget({ text }: Written): void {
    this.texts.forgotten.push(text);
  }

  /** Wants something done outside the world, once this has happened for good. */
  effect(effect: Effect): void {
    this.effects.push(effect);
  }

  /** Puts everything back as it was before. */
  undo(): void {
    this.#draft.undo();
    this.services.texts.drop(this.texts.written);
  }
}
