import type { Occurrence } from '../../actions/occurrence.ts';
import type { Budget } from '../../actions/reactions/answer.ts';
import { pulse } from '../../actions/reactions/pulse.ts';
import { deeper, fullBudget, goOn, react } from '../../actions/reactions/reactions.ts';
import type { Stage, Trouble } from '../../actions/reactions/stage.ts';
import { message, span } from '../../actions/text/spans.ts';
import type { Transaction } from '../../actions/transaction.ts';
import type { Goid } from '../../domain/ids.ts';
import { hasTier } from '../../domain/object.ts';
import type { TimerFacts } from '../../domain/traits/timer.ts';
import { around } from '../../domain/world-view.ts';
import type { ManagerParts } from './manager-parts.ts';

type Lent = Pick<ManagerParts, 'world' | 'services' | 'now' | 'alarm' | 'watcher' | 'outlet'>;

interface Parts extends Lent {
  /** Does what somebody would type, in a transaction of its own; `budget` is for what comes of it. */
  readonly act: (who: Goid, line: string, budget: Budget) => void;
  /** Changes the world in somebody's name, in a transaction of its own. */
  readonly change: (who: Goid, deed: (tx: Transaction) => void) => void;
}

/** Time goes by for those who react only so often. */
const tickMilliseconds = 1000;

/** Lets those who react do so: to what has happened, after a pause, and as time goes by. */
export class Mobiles {
  readonly #parts: Parts;
  readonly #stage: Stage;
  #running = false;
  #cancel: (() => void) | undefined;
  #looked = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { world, services, now, act, change } = parts;
    this.#stage = {
      ...{ world, now, change, book: services.reactions, dice: services.dice },
      act: (who, line, budget) => act(who, line, deeper(budget)),
      trouble: trouble => this.#trouble(trouble),
    };
  }

  /** Something happened; where nobody's answer brought it about, as much may come of it as ever may. */
  after(occurrences: readonly Occurrence[], budget = fullBudget()): void {
    if (occurrences.length > 0) react(this.#stage, occurrences, budget);
    this.#wind();
  }

  /** A pause in somebody's answer is over. */
  goOn(me: Goid, facts: TimerFacts): void {
    goOn(this.#stage, me, facts);
  }

  start(): void {
    this.#running = true;
    this.#wind();
  }

  stop(): void {
    this.#running = false;
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Time goes by for them only while somebody is there to see it. */
  #wind(): void {
    const { world, now, alarm } = this.#parts;
    if (!this.#running || this.#cancel || world.present().size === 0) return;
    this.#looked = now();
    this.#cancel = alarm(this.#looked + tickMilliseconds, () => this.#tick());
  }

  #tick(): void {
    const until = this.#parts.now();
    pulse(this.#stage, { since: this.#looked, until });
    this.#cancel = undefined;
    this.#wind();
  }

  /** The log has it, and the builders in the same room read it. */
  #trouble({ reaction, me, words }: Trouble): void {
    const { world, watcher, outlet } = this.#parts;
    const where = `${reaction.place}: reaction ${reaction.name}`;
    watcher.reactionFailed({ where, me, words });
    const room = around(world, me, 'room');
    const readers = room ? world.contents(room.goid, 'player') : [];
    const builders = readers.filter(it => {
      const reader = world.get(it);
      return reader && hasTier(reader, 'builder');
    });
    outlet.show(builders, message([[span(`${where}: ${words}.`, 'important')]]));
  }
}
