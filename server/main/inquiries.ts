import type { Config } from '../../config/schema.ts';
import { goid } from '../../domain/ids.ts';
import type { Happening } from '../../eventsourcing/history.ts';
import { historyOf } from '../../eventsourcing/history.ts';
import type { ReadableLedger } from '../../eventsourcing/ledger.ts';
import type { Primary } from '../../eventsourcing/primary.ts';
import type { LedgerMetrics } from '../ledger-metrics.ts';
import type { Log } from '../log.ts';
import type { Errand, PlayerId } from '../manager/outlet.ts';
import type { Manager } from '../manager.ts';
import type { CapturedWorld } from './captured-world.ts';
import { captureWorld } from './captured-world.ts';
import { differenceLines } from './difference-words.ts';
import { historyLine } from './history-words.ts';
import type { LedgerAnswer, LedgerWish } from './ledger-work.ts';
import { paced } from './paced.ts';
import type { RebuildReport } from './rebuild.ts';

/** What an admin asks of the ledger. */
export type Inquiry = Extract<Errand, { do: 'rebuild' | 'tell-history' }>;

interface Parts {
  readonly config: Config;
  readonly manager: Pick<Manager, 'capture' | 'world'>;
  readonly primary: Pick<Primary, 'journal'>;
  /** The ledger that is being written to; nothing in mode `off`. */
  readonly ledger: () => ReadableLedger | undefined;
  readonly tell: (player: PlayerId, ...lines: string[]) => void;
  /** Does long work beside the game. */
  readonly work: (wish: LedgerWish, world: CapturedWorld) => Promise<LedgerAnswer>;
  /** Resolves after a while. */
  readonly pause: () => Promise<void>;
  readonly metrics: LedgerMetrics;
  readonly log: Log;
}

const eventsPerPage = 15;
const mostTries = 10;
const off = 'There is no ledger to look into: eventSourcing.mode is off.';

/** Looks into the ledger while the game goes on. */
export class Inquiries {
  readonly #parts: Parts;
  #busy = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Finds out what an admin wants to know, and tells them. */
  async ask(inquiry: Inquiry): Promise<void> {
    const { tell, log } = this.#parts;
    try {
      const lines = inquiry.do === 'rebuild' ? await this.#compare() : await this.#history(inquiry);
      tell(inquiry.by, ...lines);
    } catch (error) {
      log.part('ledger').error({ err: error, ...inquiry }, 'the ledger could not be looked into');
      tell(
        inquiry.by,
        `The ledger could not be looked into: ${error instanceof Error ? error.message : error}.`,
      );
    }
  }

  /** Keeps the world as a snapshot, so that start and rebuild are fast. */
  async snapshot(): Promise<void> {
    const { metrics } = this.#parts;
    const log = this.#parts.log.part('ledger');
    try {
      const answer = await this.#work('snapshot');
      if (answer?.did !== 'snapshot') return log.warn('no snapshot was made: the ledger is off or behind');
      metrics.snapshot('write', 'ok');
      metrics.replayed(answer.made.events, answer.seconds);
      log.info(answer.made, 'snapshot');
    } catch (error) {
      metrics.snapshot('write', 'failed');
      log.error({ err: error }, 'no snapshot could be made');
    }
  }

  async #compare(): Promise<readonly string[]> {
    if (!this.#parts.ledger()) return [off];
    if (this.#busy) return ['A rebuild is under way already.'];
    const answer = await this.#work('compare');
    if (answer?.did !== 'compare') return ['The ledger does not catch up with the world; try again later.'];
    this.#parts.metrics.replayed(answer.report.events, answer.report.seconds);
    if (answer.report.began > 0) this.#parts.metrics.snapshot('load', 'ok');
    this.#parts.log.part('ledger').info({ ...answer.report, differences: undefined }, 'rebuild');
    return comparisonLines(answer.report);
  }

  async #history({ of, page }: Extract<Inquiry, { do: 'tell-history' }>): Promise<readonly string[]> {
    const { ledger, manager } = this.#parts;
    const source = ledger();
    if (!source) return [off];
    const read: ReadableLedger['read'] = options => paced(source.read(options));
    const found: Happening[] = [];
    for await (const happening of historyOf({ read }, of)) found.push(happening);
    const pages = Math.ceil(found.length / eventsPerPage);
    const nameOf = (id: string) => manager.world.get(goid(id))?.name;
    const name = nameOf(of) ?? of;
    if (page > pages)
      return [
        pages === 0 ? `The ledger says nothing of ${name}.` : `The history of ${name} has ${pages} pages.`,
      ];
    const some = found.toReversed().slice((page - 1) * eventsPerPage, page * eventsPerPage);
    const title = `The history of ${name}, page ${page} of ${pages}, the newest first:`;
    return [title, ...some.map(it => historyLine(it, nameOf))];
  }

  /** Nothing where there is no ledger, or where it does not catch up with the world. */
  async #work(what: LedgerWish['do']): Promise<LedgerAnswer | undefined> {
    const { config, work, metrics, log } = this.#parts;
    this.#busy = true;
    try {
      const world = await this.#captured();
      if (!world) return undefined;
      const answer = await work({ do: what, config, head: world.head }, world);
      for (const why of answer.passedOver) {
        metrics.snapshot('load', 'failed');
        log.part('ledger').warn({ snapshot: why }, 'a snapshot is not used');
      }
      return answer;
    } finally {
      this.#busy = false;
    }
  }

  async #captured(): Promise<CapturedWorld | undefined> {
    const { manager, primary, pause } = this.#parts;
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const ledger = this.#parts.ledger();
      if (!ledger) return undefined;
      const world = await captureWorld(manager, { primary, ledger });
      if (world) return world;
      await pause();
    }
    return undefined;
  }
}

function comparisonLines({
  events,
  position,
  seconds,
  stateHash,
  match,
  differing,
  differences,
}: RebuildReport): string[] {
  const replayed = `${events} events up to position ${position} were replayed in ${seconds.toFixed(1)} seconds.`;
  if (match) return [`The ledger makes the world as it is: state hash ${stateHash}.`, replayed];
  return [
    `The ledger makes another world: ${differing} objects differ.`,
    ...differences.flatMap(differenceLines),
    replayed,
  ];
}
