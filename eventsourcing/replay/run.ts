import type { World } from '../../domain/world.ts';
import type { Body } from '../frames/read-body.ts';
import { broken, readBody } from '../frames/read-body.ts';
import type { RowsOfDeeds } from '../frames/rows-of-deeds.ts';
import { walkDeeds } from '../frames/walk-deeds.ts';
import type { RecordedFrame } from '../ledger.ts';
import type { Upcasting } from '../upcasting.ts';
import { GenesisWatch } from './genesis-watch.ts';
import type { To } from './limit.ts';
import { Limit } from './limit.ts';
import type { Start } from './position.ts';
import { ReplayPosition } from './position.ts';
import type { Reading } from './reading.ts';
import { Readings } from './reading.ts';
import type { WorldDigest } from './replay-errors.ts';
import { SealMismatchError } from './replay-errors.ts';
import { ReplayedWorld } from './replayed-world.ts';

interface Parts {
  readonly world: World;
  readonly upcasting: Upcasting;
  readonly to: To | undefined;
  readonly from: Start | undefined;
}

interface Read {
  readonly frame: RecordedFrame;
  readonly body: Body;
}

/** One replay: frames come in one by one, and each happens when the next one has shown that it was not undone. */
export class Replay {
  readonly #world: ReplayedWorld;
  readonly #readings: Readings;
  readonly #limit: Limit;
  readonly #position: ReplayPosition;
  readonly #genesis = new GenesisWatch();
  #waiting: Read | null = null;
  #events = 0;
  #sealed = 0;
  #at: number | null = null;

  constructor({ world, upcasting, to, from }: Parts) {
    this.#world = new ReplayedWorld(world);
    this.#readings = new Readings(upcasting);
    this.#limit = new Limit(to);
    this.#position = new ReplayPosition(from ?? { position: 0, versions: new Map() });
    if (from?.digest) this.#assertIs(from.digest, { after: from.position, position: from.position });
  }

  /** Whether what was wanted has happened. */
  get reached(): boolean {
    return this.#limit.reached;
  }

  get progress() {
    return { events: this.#events, position: this.#position.position };
  }

  take(frame: RecordedFrame): void {
    const body = readBody(frame);
    const before = this.#waiting;
    this.#waiting = { frame, body };
    if (body.kind !== 'void') return this.#happen(before);
    if (before?.frame.batchId !== body.batchId)
      throw broken(frame, 0, `batch ${body.batchId} is undone, but it is not right before this`);
    this.#waiting = null;
    if ('rows' in before.body) this.#passOver(before.frame, before.body.rows);
  }

  /** Lets the last frame happen, since none comes behind it. */
  finish() {
    if (!this.reached) this.#happen(this.#waiting);
    this.#genesis.assertWhole(this.#position.position);
    return { ...this.progress, ...this.#world.digest(), versions: this.#position.versions, at: this.#at };
  }

  #happen(read: Read | null): void {
    if (!read || !this.#limit.allowsEventAfter(this.#position.position)) return;
    const { frame, body } = read;
    this.#position.begin(frame);
    if (body.kind === 'seal') this.#compare(frame, body);
    else if (body.kind !== 'void') this.#apply(frame, body);
  }

  #apply(frame: RecordedFrame, body: Body & { readonly rows: RowsOfDeeds }): void {
    const readings: Reading[] = body.rows.types.map(kind => this.#readings.of(kind));
    let began = false;
    let time = 0;
    walkDeeds(frame, body.rows, {
      deed: ({ at }) => {
        if (!this.#limit.allowsDeedAt(at)) return false;
        if (!began) this.#begin(frame, body);
        began = true;
        time = at;
        return true;
      },
      event: event => {
        if (!this.#limit.allowsEventAfter(this.#position.position)) return false;
        this.#position.take(event);
        readings[event.type]?.apply(event, this.#world.draft);
        this.#events += 1;
        this.#at = time;
        return true;
      },
    });
    if (!this.reached) this.#genesis.end(body);
  }

  #begin(frame: RecordedFrame, body: Body): void {
    this.#genesis.begin(frame, body);
    if (body.kind === 'genesis' && body.part === 0) this.#world.clear();
  }

  /** Events of an undone batch have their numbers, and never happened. */
  #passOver(frame: RecordedFrame, rows: RowsOfDeeds): void {
    if (!this.#limit.allowsEventAfter(this.#position.position)) return;
    this.#position.begin(frame);
    walkDeeds(frame, rows, {
      deed: () => true,
      event: event => {
        this.#position.take(event);
        return this.#limit.allowsEventAfter(this.#position.position);
      },
    });
  }

  #compare(frame: RecordedFrame, { stateHash, objects }: WorldDigest): void {
    const position = this.#position.position;
    this.#genesis.assertWhole(position);
    this.#assertIs({ stateHash, objects }, { after: this.#sealed, position });
    this.#sealed = frame.first - 1;
  }

  #assertIs(sealed: WorldDigest, range: { readonly after: number; readonly position: number }): void {
    const replayed = this.#world.digest();
    if (replayed.stateHash !== sealed.stateHash || replayed.objects !== sealed.objects)
      throw new SealMismatchError({ sealed, replayed }, range);
  }
}
