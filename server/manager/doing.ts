import type { AnyAction } from '../../actions/action.ts';
import { withEchoes } from '../../actions/echo.ts';
import type { Budget } from '../../actions/reactions/answer.ts';
import { occurrencesOf } from '../../actions/reactions/occurrences-of.ts';
import { reactDeed } from '../../actions/reactions/play-out.ts';
import { comeDue, spendTimer } from '../../actions/reflexes/due.ts';
import { Transaction } from '../../actions/transaction.ts';
import type { Understood } from '../../actions/understand.ts';
import { understand } from '../../actions/understand.ts';
import type { Vocabulary } from '../../actions/vocabulary.ts';
import type { Goid } from '../../domain/ids.ts';
import { timerOf } from '../../domain/timers.ts';
import type { Due } from '../../domain/timetable.ts';
import { attempt } from './attempt.ts';
import { Clockwork } from './clockwork.ts';
import type { Keeping } from './keeping.ts';
import type { ManagerParts } from './manager-parts.ts';
import { Mobiles } from './mobiles.ts';

/** How something is done. */
export interface Manner {
  /** As it was typed. */
  readonly line?: string;
  /** Whether somebody comes or goes who has been here before. */
  readonly passes?: boolean;
  /** What may come of it, where it is itself somebody's answer. */
  readonly budget?: Budget;
}

interface Parts extends ManagerParts {
  readonly vocabulary: Vocabulary<AnyAction>;
  readonly keeping: Keeping;
}

/** Does what is to be done, each deed in a transaction of its own, lets answer whoever reacts to it, and keeps what has its time. */
export class Doing {
  readonly #parts: Parts;
  readonly #clockwork: Clockwork;
  readonly #mobiles: Mobiles;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { world, now, alarm } = parts;
    this.#clockwork = new Clockwork({
      now,
      alarm,
      next: () => world.nextDue(),
      fire: due => this.#comeDue(due),
    });
    this.#mobiles = new Mobiles({
      ...parts,
      act: (who, line, budget) => this.#actFor(who, line, budget),
      change: (who, run) => void this.run(who, { action: reactDeed, run }).catch(() => {}),
    });
  }

  /** From now on that happens which has its time, and time goes by for those who react to it. */
  start(): void {
    this.#clockwork.start();
    this.#mobiles.start();
  }

  stop(): void {
    this.#clockwork.stop();
    this.#mobiles.stop();
  }

  /** Resolves when all of it has been told; rejects when it was undone. */
  run(actor: Goid, understood: Understood, manner: Manner = {}): Promise<void> {
    return this.#attempt(actor, understood, manner).settled;
  }

  /** A timer's time has come. One whose deed is broken is spent all the same, since it would be broken for ever. */
  #comeDue({ goid, key }: Due): Promise<void> {
    const { world, deeds } = this.#parts;
    const timer = timerOf(world, goid, key);
    const { failure, settled } = this.#attempt(goid, { action: 'due', run: tx => comeDue(tx, key, deeds) });
    if (timer?.deed === reactDeed && !timerOf(world, goid, key)) this.#mobiles.goOn(goid, timer.facts);
    if (!failure) return settled;
    settled.catch(() => {});
    return this.run(goid, { action: 'due', run: tx => spendTimer(tx, key) });
  }

  /** Somebody whom no player plays does what a player could type. What becomes of it nobody waits for. */
  #actFor(who: Goid, line: string, budget: Budget): void {
    const understood = understand(this.#parts.vocabulary, line, 'player');
    this.#attempt(who, understood, { line, budget }).settled.catch(() => {});
  }

  #attempt(actor: Goid, understood: Understood, { line = '', passes = false, budget }: Manner = {}) {
    const { world, services, watcher, keeping, ticks } = this.#parts;
    const started = ticks();
    const view = keeping.view();
    const now = this.#parts.now();
    const { action } = understood;
    const { tx, failure } = attempt({
      understood,
      line,
      begin: () => new Transaction({ actor, view, world, services, now }),
      failed: it => watcher.failed({ ...it, actor }),
    });
    watcher.performed(action, (ticks() - started) / 1000);
    const { promise: settled, resolve, reject } = Promise.withResolvers<void>();
    const settle = (undone?: Error) => {
      const error = undone ?? failure;
      if (error) reject(error);
      else resolve();
      this.#clockwork.wind();
    };
    const output = { actor, deliveries: withEchoes(tx), effects: tx.effects, settle };
    const happened = keeping.take({ action, tx, output, view, passes });
    if (happened && !failure) this.#mobiles.after(occurrencesOf(tx, { actor, action }), budget);
    this.#clockwork.wind();
    return { failure, settled };
  }
}
