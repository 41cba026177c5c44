import { readBanner } from '../../config/read-banner.ts';
import type { Settings } from '../../config/read-config.ts';
import type { Config } from '../../config/schema.ts';
import type { AreaPlan } from '../../domain/area-plan.ts';
import type { EventSourceService } from '../../eventsourcing/event-source-service.ts';
import type { EventFeed } from '../../eventsourcing/feed/event-feed.ts';
import { feeding } from '../../eventsourcing/feed/feeding.ts';
import type { LedgerWatcher } from '../../eventsourcing/modes/mode.ts';
import type { OpenLog } from '../log.ts';
import { openLog } from '../log.ts';
import type { AccountBook } from '../login/accounts.ts';
import type { ServerErrand } from '../manager/outlet.ts';
import type { Manager } from '../manager.ts';
import type { Metrics } from '../metrics.ts';
import { Sessions } from '../sessions/sessions.ts';
import type { Health } from '../web/health.ts';
import { takeUpBans } from './ban-desk.ts';
import { openBooks } from './books.ts';
import type { OpenDoors } from './doors.ts';
import { openDoors } from './doors.ts';
import { openEventFeed } from './event-feed.ts';
import { openEventSourcing } from './event-sourcing.ts';
import { openEventStream } from './event-stream.ts';
import { makeReady, managerOver } from './game.ts';
import { healthOf } from './health.ts';
import type { LedgerDesk } from './ledger-desk.ts';
import { openLedgerDesk } from './ledger-desk.ts';
import { LiveSettings } from './live-settings.ts';
import { LiveTexts } from './live-texts.ts';
import { closedPorts } from './ports.ts';
import type { Stores } from './primary.ts';
import { closeStores, openStores } from './primary.ts';
import type { Closings } from './running-server.ts';
import { OutboxFullError, RunningServer } from './running-server.ts';
import { metricsOf } from './server-metrics.ts';
import { openGate, openStaffDesk } from './staff-desk.ts';
import { watchManager, watchSessions } from './watch.ts';
import { watchCheckpoints } from './watch-checkpoints.ts';
import { watchLedger, watchSnapshots, watchSwitch } from './watch-ledger.ts';
import { whoIsHere } from './who-is-here.ts';

const tidyMilliseconds = 5000;
/** How long a server that stops waits for its outbox to be emptied. */
const outboxMilliseconds = 2000;

/** The parts of one server while it is put together; whatever is open already has its closing. */
export class Assembly {
  readonly settings: LiveSettings;
  readonly texts = new LiveTexts(() => this.settings.config);
  readonly closings: Closings = {};
  readonly #log: OpenLog;
  readonly #sessions: Sessions;
  readonly #metrics: Metrics;
  readonly #feed: EventFeed;
  #doors: OpenDoors | undefined;
  #manager: Manager | undefined;
  #eventSource: EventSourceService | undefined;
  readonly #living = { manager: () => this.#manager, eventSource: () => this.#eventSource };
  readonly #gate = openGate(
    () => this.settings,
    () => Date.now(),
    () => this.#metrics,
  );
  #desk: LedgerDesk | undefined;
  #staffDesk: ((errand: ServerErrand) => Promise<void>) | undefined;
  #running: RunningServer | undefined;

  constructor(settings: Settings) {
    this.#log = openLog(settings.config.log);
    this.closings.log = () => this.#log.close();
    this.settings = new LiveSettings(settings, config => this.#configured(config));
    this.#sessions = this.#newSessions();
    this.#metrics = metricsOf(this.#living, { sessions: () => this.#sessions.count });
    this.#feed = openEventFeed({ ...this.#living, metrics: this.#metrics, log: this.#log });
  }

  /** Opens the doors; whoever comes in waits until there is a world. */
  async openDoors(): Promise<void> {
    const { settings, closings } = this;
    this.#doors = await openDoors({
      ...{ settings, closings, metrics: this.#metrics, sessions: this.#sessions },
      health: () => this.#health(),
      listed: () => ({ world: this.#manager?.world, objects: this.#manager?.objects ?? 0 }),
      who: () => whoIsHere(this.#manager?.world),
      events: openEventStream({ ...this.#living, feed: this.#feed, metrics: this.#metrics, settings }),
      fault: error => this.#log.part('http').error({ err: error }, 'a page could not be made'),
    });
  }

  /** Opens the stores and the world in them, and lets everyone in. */
  async openWorld(newWorld: readonly AreaPlan[]): Promise<void> {
    const stores = await openStores(this.settings.config.storage);
    this.closings.stores = () => closeStores(stores);
    const giveUp = new AbortController();
    const eventSource = await openEventSourcing({
      config: this.settings.config,
      primary: stores.objects,
      watcher: feeding(this.#feed, this.#ledgerWatcher(), () => this.#eventSource?.position ?? null),
      checkpoints: watchCheckpoints(this.#log, this.#metrics),
      loads: watchSnapshots(this.#log, this.#metrics),
      ...{ committed: this.#metrics.primaryCommitted, giveUp: giveUp.signal },
    });
    this.#eventSource = eventSource;
    const { settings, texts } = this;
    const manager = await managerOver({
      ...{ stores, eventSource, settings, texts, sessions: this.#sessions },
      watcher: watchManager(this.#log, this.#metrics),
    });
    this.#manager = manager;
    await makeReady(manager, settings, newWorld);
    const desk = openLedgerDesk({
      ...{ config: settings.config, manager, primary: stores.objects, ledger: () => eventSource.ledger },
      ...{ sessions: this.#sessions, metrics: this.#metrics, log: this.#log },
    });
    this.closings.world = () => {
      desk.close();
      this.#feed.close();
      if (manager.looksOnly) giveUp.abort();
      setTimeout(() => giveUp.abort(), outboxMilliseconds).unref();
      return manager.stop();
    };
    this.#desk = desk;
    const books = openBooks(stores, this.settings.config, this.#sessions);
    await this.#openStaffDesk(manager, stores, books.accounts);
    this.#sessions.serve(manager, books);
  }

  async #openStaffDesk(manager: Manager, { bans }: Stores, accounts: AccountBook): Promise<void> {
    const now = Date.now;
    await takeUpBans({ gate: this.#gate, bans, now });
    this.#staffDesk = openStaffDesk({
      ...{ settings: this.settings, texts: this.texts, gate: this.#gate },
      ...{ log: this.#log, sessions: this.#sessions },
      ...{ manager, accounts, bans, now },
      stop: () => this.#running?.stop(),
      restart: () => this.#running?.restart(),
      after: (seconds, then) => void setTimeout(then, seconds * 1000).unref(),
    });
  }

  #ledgerWatcher(): LedgerWatcher {
    return watchLedger(this.#log, this.#metrics, batches => {
      if (this.settings.config.eventSourcing.whenFull === 'stop')
        this.#running?.fail(new OutboxFullError(batches));
    });
  }

  /** The server, running. */
  run(): RunningServer {
    const tidy = setInterval(() => {
      this.#sessions.tidy();
      this.#doors?.tidy();
      this.#manager?.timePassed();
    }, tidyMilliseconds);
    const { log } = this.closings;
    this.closings.log = () => {
      clearInterval(tidy);
      return log?.();
    };
    this.#running = new RunningServer({
      ...{ settings: this.settings, log: this.#log, closings: this.closings },
      ...{ ports: this.#doors?.ports ?? closedPorts, objects: this.#manager?.objects ?? 0 },
    });
    return this.#running;
  }

  #newSessions(): Sessions {
    return new Sessions({
      banner: readBanner(),
      now: () => Date.now(),
      limits: () => ({ ...this.settings.config.limits, ...this.settings.config.accounts }),
      news: watchSessions(this.#log, () => this.#metrics),
      gate: this.#gate,
      operate: errand => this.#operate(errand),
      inquire: errand => this.#desk?.ask(errand),
    });
  }

  #operate(errand: ServerErrand): void {
    this.#log.part('staff').info(errand, 'an admin operates the server');
    void this.#staffDesk?.(errand);
  }

  /** Takes over what has changed in the configuration while the server runs. */
  #configured({ log: { level }, eventSourcing: { mode } }: Config): void {
    this.#log.changeLevel(level);
    if (!this.#manager || this.#eventSource?.mode === mode) return;
    const failed = () => this.settings.stays('eventSourcing.mode', this.#eventSource?.mode ?? 'off');
    void watchSwitch(this.#log, { mode, switched: this.#manager.enterMode(mode), failed });
  }

  #health(): Health {
    return healthOf({
      ...{ running: this.#running, manager: this.#manager, eventSource: this.#eventSource },
      ...{ config: this.settings.config, sessions: this.#sessions.count },
      ports: this.#doors?.ports ?? closedPorts,
    });
  }
}
