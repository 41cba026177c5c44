import type { AnyAction } from '../../actions/action.ts';
import { actions } from '../../actions/index.ts';
import { readBanner } from '../../config/read-banner.ts';
import { readConfig } from '../../config/read-config.ts';
import type { AreaPlan } from '../../domain/area-plan.ts';
import type { Goid } from '../../domain/ids.ts';
import { goid } from '../../domain/ids.ts';
import type { World } from '../../domain/world.ts';
import { createLog } from '../../server/log.ts';
import type { AccountBook } from '../../server/login/accounts.ts';
import { openAccountBook, passwordsOf } from '../../server/main/account-book.ts';
import { LiveSettings } from '../../server/main/live-settings.ts';
import type { Stores } from '../../server/main/primary.ts';
import { closeStores, loadWorld, openStores } from '../../server/main/primary.ts';
import { watchManager, watchSessions } from '../../server/main/watch.ts';
import { Manager } from '../../server/manager.ts';
import type { Metrics } from '../../server/metrics.ts';
import { Sessions } from '../../server/sessions/sessions.ts';
import { arrangements } from './arrangements.ts';
import { Busy } from './busy.ts';
import type { LogLine } from './log-line.ts';
import { ScreenWire } from './screen-wire.ts';
import type { StillClock } from './still-clock.ts';
import { WilfulStore } from './wilful-store.ts';

/** Where a server without sockets lives, and what it shares with those that ran there before. */
export interface Ground {
  /** The configuration's flags; they name a file that may be written to. */
  readonly flags: Readonly<Record<string, string>>;
  readonly areas: readonly AreaPlan[];
  readonly clock: StillClock;
  readonly metrics: Metrics;
  readonly log: LogLine[];
  /** A new id each time, always the same ones in the same order. */
  readonly newId: () => string;
}

const farewell = 'The server stops now. Everything you did is kept. Goodbye.';

/** A whole server without sockets: world, Manager, sessions, accounts and store are the real ones. */
export class WholeServer {
  readonly busy = new Busy();
  readonly settings: LiveSettings;
  readonly sessions: Sessions;
  readonly accounts: AccountBook;
  readonly store: WilfulStore;
  readonly world: World;
  readonly manager: Manager;
  readonly stores: Stores;
  /** Whether somebody in the game asked it to stop. */
  stopAsked = false;

  static async start(ground: Ground): Promise<WholeServer> {
    const settings = new LiveSettings(readConfig({ flags: ground.flags, env: {} }), () => {});
    const stores = await openStores(settings.config.storage);
    const server = new WholeServer(ground, { settings, stores, world: await loadWorld(stores.objects) });
    if (server.manager.objects > 0) await server.manager.sweep();
    else await server.manager.found(ground.areas);
    server.sessions.serve(server.manager, server.accounts);
    return server;
  }

  private constructor(ground: Ground, opened: Pick<WholeServer, 'settings' | 'stores' | 'world'>) {
    const { settings, stores, world } = opened;
    const log = createLog('info', { write: line => void ground.log.push(JSON.parse(line)) });
    this.settings = settings;
    this.stores = stores;
    this.world = world;
    this.store = new WilfulStore(stores.objects, this.busy);
    this.accounts = this.#countedIn(openAccountBook(stores.accounts, passwordsOf(settings.config)));
    this.sessions = new Sessions({
      banner: readBanner(),
      now: () => ground.clock.now,
      limits: () => ({ ...settings.config.limits, ...settings.config.accounts }),
      news: watchSessions(log),
      operate: errand => {
        if (errand.do === 'shut-down') this.stopAsked = true;
        else this.sessions.tell(errand.by, settings.change(errand.key, errand.value));
      },
    });
    const all: readonly AnyAction[] = [...actions, ...arrangements];
    this.manager = new Manager({
      world,
      store: this.store,
      actions: all,
      watcher: watchManager(log, ground.metrics),
      outlet: this.sessions,
      now: () => ground.clock.now,
      ticks: () => ground.clock.now,
      newId: ground.newId,
      acknowledge: () => settings.config.storage.acknowledge,
      services: {
        newGoid: () => goid(ground.newId()),
        refuge: goid(settings.config.world.start),
        settings,
        lastTeller: (who: Goid) => this.sessions.lastTeller(who),
        entries: actions,
      },
    });
  }

  /** Somebody connects. */
  connect(address: string): ScreenWire {
    const wire = new ScreenWire(address);
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
    await this.manager.drain();
    await closeStores(this.stores);
  }

  #countedIn(book: AccountBook): AccountBook {
    return {
      find: name => this.busy.during(book.find(name)),
      register: account => this.busy.during(book.register(account)),
      newGoid: () => book.newGoid(),
      hash: password => this.busy.during(book.hash(password)),
      open: (name, password) => this.busy.during(book.open(name, password)),
    };
  }
}
