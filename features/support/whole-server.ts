import type { AnyAction } from '../../actions/action.ts';
import { diceFrom } from '../../actions/dice.ts';
import { actions } from '../../actions/index.ts';
import { dueDeeds } from '../../actions/reflexes/due.ts';
import { readBanner } from '../../config/read-banner.ts';
import { readConfig } from '../../config/read-config.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import type { World } from '../../domain/world.ts';
import type { EventSourceService } from '../../eventsourcing/event-source-service.ts';
import { LogTail } from '../../server/log-tail.ts';
import type { AccountBook } from '../../server/login/accounts.ts';
import type { Gate } from '../../server/login/gate.ts';
import { openAccountBook, passwordsOf } from '../../server/main/account-book.ts';
import { takeUpBans } from '../../server/main/ban-desk.ts';
import { ChannelLog } from '../../server/main/channel-log.ts';
import { enterModeOrLook } from '../../server/main/game.ts';
import { LiveSettings } from '../../server/main/live-settings.ts';
import { LiveTexts } from '../../server/main/live-texts.ts';
import type { Stores } from '../../server/main/primary.ts';
import { closeStores, loadWorld, openStores } from '../../server/main/primary.ts';
import { openGate, openStaffDesk } from '../../server/main/staff-desk.ts';
import { watchManager, watchSessions } from '../../server/main/watch.ts';
import { openTexts, sweepTexts } from '../../server/main/world-texts.ts';
import { Manager } from '../../server/manager.ts';
import { Sessions } from '../../server/sessions/sessions.ts';
import type { Terminal } from '../../server/wire.ts';
import type { TextStore } from '../../storage/text-store.ts';
import { answerInquiry } from './answer-inquiry.ts';
import { arrangedTalk } from './arranged-talk.ts';
import { arrangedDeeds, arrangements } from './arrangements.ts';
import { Busy } from './busy.ts';
import { countedAccounts } from './counted-accounts.ts';
import { countedTexts } from './counted-texts.ts';
import type { Ground } from './ground.ts';
import { logOf, openEventSource } from './scene-event-source.ts';
import { ScreenWire } from './screen-wire.ts';
import { WilfulStore } from './wilful-store.ts';

type Opened = Pick<WholeServer, 'busy' | 'store' | 'eventSource' | 'settings' | 'stores' | 'world'>;

const farewell = 'The server stops now. Everything you did is kept. Goodbye.';

/** A whole server without sockets: world, Manager, sessions, accounts and store are the real ones. */
export class WholeServer {
  readonly busy: Busy;
  readonly eventSource: EventSourceService;
  readonly settings: LiveSettings;
  readonly texts = new LiveTexts(() => this.settings.config);
  readonly sessions: Sessions;
  readonly accounts: AccountBook;
  readonly store: WilfulStore;
  readonly world: World;
  readonly manager: Manager;
  readonly stores: Stores;
  readonly #texts: TextStore;
  /** How many batches wait for the ledger. */
  get outboxBatches(): number {
    return this.eventSource.waiting;
  }

  /** Whether somebody in the game asked it to stop, or to start anew. */
  stopAsked = false;
  restartAsked = false;
  readonly #gate: Gate;
  readonly #tail = new LogTail(100);

  static async start(ground: Ground): Promise<WholeServer> {
    const settings = new LiveSettings(readConfig({ flags: ground.flags, env: {} }), () => {});
    const stores = ground.stores ?? (await openStores(settings.config.storage));
    const busy = new Busy();
    const store = new WilfulStore(stores.objects, busy);
    const eventSource = await openEventSource(ground, {
      busy,
      store,
      mostWaiting: settings.config.eventSourcing.outboxBatches,
    });
    const world = await loadWorld(stores.objects);
    await sweepTexts(stores.texts, world, ground.clock.now);
    const server = new WholeServer(ground, { busy, store, eventSource, settings, stores, world });
    await server.texts.readAll();
    await enterModeOrLook(server.manager, settings.config);
    if (server.manager.objects > 0) await server.manager.sweep();
    else await server.manager.found(ground.areas);
    server.manager.startClock();
    await takeUpBans({ gate: server.#gate, bans: stores.bans, now: () => ground.clock.now });
    server.sessions.serve(server.manager, {
      accounts: server.accounts,
      channels: new ChannelLog(server.#texts, error => server.sessions.fault(error)),
    });
    return server;
  }

  private constructor(ground: Ground, opened: Opened) {
    const { busy, store, eventSource, settings, stores, world } = opened;
    this.busy = busy;
    this.store = store;
    this.eventSource = eventSource;
    const log = logOf(ground.log, this.#tail);
    this.settings = settings;
    this.#gate = openGate(
      () => settings,
      () => ground.clock.now,
      () => ground.metrics,
    );
    this.stores = stores;
    this.world = world;
    this.#texts = countedTexts(stores.texts, busy);
    this.accounts = countedAccounts(openAccountBook(stores.accounts, passwordsOf(settings.config)), busy);
    this.sessions = new Sessions({
      banner: readBanner(),
      now: () => ground.clock.now,
      limits: () => ({ ...settings.config.limits, ...settings.config.accounts }),
      news: watchSessions(log, () => ground.metrics),
      gate: this.#gate,
      operate: errand => void this.busy.during(this.#staffDesk(ground)(errand)),
      inquire: inquiry => void this.busy.during(answerInquiry(inquiry, this, { ...ground, log })),
    });
    const all: readonly AnyAction[] = [...actions, ...arrangements, ...arrangedTalk];
    this.manager = new Manager({
      world,
      eventSource,
      actions: all,
      watcher: watchManager(log, ground.metrics),
      outlet: this.sessions,
      now: () => ground.clock.now,
      ticks: () => ground.clock.now,
      alarm: (at, ring) => ground.clock.alarm(at, ring),
      deeds: { ...dueDeeds, ...arrangedDeeds },
      nights: settings.config.world.nights === 'on',
      newId: ground.newId,
      acknowledge: () => settings.config.storage.acknowledge,
      services: {
        newGoid: () => goid(ground.newId()),
        dice: diceFrom(ground.random),
        refuge: goid(settings.config.world.start),
        settings,
        reactions: this.texts.reactions,
        prototypes: this.texts.prototypes,
        help: this.texts.help,
        connections: () => this.sessions.connections(),
        watches: this.sessions.memory.watches,
        lastTeller: (who: Goid) => this.sessions.memory.lastTeller(who),
        cameFrom: (who: Goid) => this.sessions.memory.cameFrom(who),
        isAway: (who: Goid) => this.sessions.memory.isAway(who),
        entries: actions,
        texts: openTexts(this.#texts, error => this.sessions.fault(error)),
        channelHistory: channel => this.sessions.channelHistory(channel),
      },
    });
  }

  #staffDesk({ clock }: Ground) {
    return openStaffDesk({
      ...{
        settings: this.settings,
        texts: this.texts,
        gate: this.#gate,
        manager: this.manager,
        sessions: this.sessions,
      },
      ...{ accounts: this.accounts, bans: this.stores.bans, now: () => clock.now },
      log: { last: (count, fits) => this.#tail.last(count, fits), reopen: () => {} },
      stop: () => {
        this.stopAsked = true;
      },
      restart: () => {
        this.restartAsked = true;
      },
      after: (seconds, then) => void clock.alarm(clock.now + seconds * 1000, then),
    });
  }

  /** Somebody connects. */
  connect(address: string, facts: Partial<Terminal> = {}): ScreenWire {
    const wire = new ScreenWire(address, facts);
    wire.connect(this.sessions.welcome(wire));
    return wire;
  }

  /** Resolves when the server has done everything that it was asked to and can do. */
  settled(): Promise<void> {
    return this.busy.over();
  }

  /** Stops it in good order. */
  async stop(): Promise<void> {
    this.sessions.endAll(farewell);
    await this.settled();
    if (this.manager.looksOnly) this.busy.isOver = true;
    await this.manager.stop();
    await closeStores(this.stores);
  }
}
