import { actions } from '../../actions/index.ts';
import { unknownAction } from '../../actions/understand.ts';
import { readBanner } from '../../config/read-banner.ts';
import type { Settings } from '../../config/read-config.ts';
import type { AreaPlan } from '../../domain/area-plan.ts';
import type { Health } from '../http.ts';
import { openWebDoor } from '../http.ts';
import type { OpenLog } from '../log.ts';
import { openLog } from '../log.ts';
import type { Errand } from '../manager/outlet.ts';
import type { Manager } from '../manager.ts';
import type { Metrics } from '../metrics.ts';
import { createMetrics } from '../metrics.ts';
import { Sessions } from '../sessions/sessions.ts';
import { TelnetServer } from '../telnet/server.ts';
import { openAccountBook, passwordsOf } from './account-book.ts';
import { openGame } from './game.ts';
import { LiveSettings } from './live-settings.ts';
import { opened } from './opened.ts';
import { closeStores, openStores } from './primary.ts';
import type { Closings } from './running-server.ts';
import { RunningServer } from './running-server.ts';
import { watchManager, watchSessions } from './watch.ts';

const tidyMilliseconds = 5000;
const farewell = 'The server stops now. Everything you did is kept. Goodbye.';

/** The parts of one server while it is put together; whatever is open already has its closing. */
export class Assembly {
  readonly settings: LiveSettings;
  readonly closings: Closings = {};
  readonly #log: OpenLog;
  readonly #sessions: Sessions;
  readonly #metrics: Metrics;
  readonly #ports = { telnet: 0, http: 0 };
  #manager: Manager | undefined;
  #running: RunningServer | undefined;

  constructor(settings: Settings) {
    this.#log = openLog(settings.config.log);
    this.closings.log = () => this.#log.close();
    this.settings = new LiveSettings(settings, config => this.#log.changeLevel(config.log.level));
    this.#sessions = this.#newSessions();
    this.#metrics = createMetrics({
      verbs: [unknownAction, 'enter', 'leave', ...actions.map(it => it.verbs[0])],
      sessions: () => this.#sessions.count,
      objects: () => this.#manager?.objects ?? 0,
    });
  }

  /** Opens the doors; whoever comes in waits until there is a world. */
  async openDoors(): Promise<void> {
    const { telnet, http } = this.settings.config;
    const web = {
      ...http,
      metrics: this.#metrics,
      health: () => this.#health(),
      fault: (error: unknown) => this.#fault(error),
    };
    const webDoor = await opened('http', http, () => openWebDoor(web));
    this.closings.web = () => webDoor.close();
    this.#ports.http = webDoor.port;
    const telnetDoor = new TelnetServer({
      limits: this.settings.limits,
      metrics: this.#metrics,
      clock: () => performance.now(),
      welcome: wire => this.#sessions.welcome(wire),
    });
    this.#ports.telnet = await opened('telnet', telnet, () => telnetDoor.listen(telnet));
    this.closings.telnet = () => {
      this.#sessions.endAll(farewell);
      return telnetDoor.close();
    };
  }

  /** Opens the stores and the world in them, and lets everyone in. */
  async openWorld(newWorld: readonly AreaPlan[]): Promise<void> {
    const stores = await openStores(this.settings.config.storage);
    this.closings.stores = () => closeStores(stores);
    const watcher = watchManager(this.#log, this.#metrics);
    const manager = await openGame(
      { stores, settings: this.settings, sessions: this.#sessions, watcher },
      newWorld,
    );
    this.closings.world = () => manager.drain();
    this.#manager = manager;
    this.#sessions.serve(manager, openAccountBook(stores.accounts, passwordsOf(this.settings.config)));
  }

  /** The server, running. */
  run(): RunningServer {
    const tidy = setInterval(() => this.#sessions.tidy(), tidyMilliseconds);
    const { log } = this.closings;
    this.closings.log = () => {
      clearInterval(tidy);
      return log?.();
    };
    const { telnet, http } = this.#ports;
    const parts = { settings: this.settings, log: this.#log, closings: this.closings };
    this.#running = new RunningServer({
      ...parts,
      telnetPort: telnet,
      httpPort: http,
      objects: this.#manager?.objects ?? 0,
    });
    return this.#running;
  }

  #newSessions(): Sessions {
    return new Sessions({
      banner: readBanner(),
      now: () => Date.now(),
      limits: () => ({ ...this.settings.config.limits, ...this.settings.config.accounts }),
      news: watchSessions(this.#log),
      operate: errand => this.#operate(errand),
    });
  }

  #operate(errand: Extract<Errand, { do: 'configure' | 'shut-down' }>): void {
    this.#log.part('staff').info(errand, 'an admin operates the server');
    if (errand.do === 'shut-down') this.#running?.stop();
    else this.#sessions.tell(errand.by, this.settings.change(errand.key, errand.value));
  }

  #health(): Health {
    const running = this.#running?.stopping ? 'stopping' : 'ready';
    return {
      status: this.#running ? running : 'starting',
      mode: this.settings.config.eventSourcing.mode,
      ledger: null,
      position: null,
      stateHash: this.#manager?.stateHash ?? '',
      sessions: this.#sessions.count,
      objects: this.#manager?.objects ?? 0,
      telnetPort: this.#ports.telnet,
      httpPort: this.#ports.http,
    };
  }

  #fault(error: unknown): void {
    this.#log.part('http').error({ err: error }, 'a page could not be made');
  }
}
