import { exportToFile } from '../../storage/areas/export/export-to-file.ts';
import type { BanStore } from '../../storage/bans/ban-store.ts';
import type { LimitReached } from '../limit-name.ts';
import type { AccountBook } from '../login/accounts.ts';
import { BanList } from '../login/ban-list.ts';
import { Gate } from '../login/gate.ts';
import { Throttle } from '../login/throttle.ts';
import type { ServerErrand } from '../manager/outlet.ts';
import type { Manager } from '../manager.ts';
import type { Metrics } from '../metrics.ts';
import type { Sessions } from '../sessions/sessions.ts';
import { exportLines } from './export-lines.ts';
import type { LiveSettings } from './live-settings.ts';
import type { Operated } from './operate.ts';
import { operate } from './operate.ts';

type CountsLimits = Pick<Metrics, 'limitReached'>;

/** The gate of a server whose limits are in its settings; nobody is kept out yet. */
export function openGate(settings: () => LiveSettings, now: () => number, metrics: () => CountsLimits): Gate {
  const limits = () => settings().config.limits;
  const wait = () => ({ freeTries: limits().freeLoginTries, mostSeconds: limits().loginWaitSeconds });
  const reached: LimitReached = limit => metrics().limitReached(limit);
  return new Gate({ bans: new BanList([]), throttle: new Throttle(wait, now), limits, now, reached });
}

interface Parts
  extends Pick<Operated, 'settings' | 'texts' | 'gate' | 'log' | 'stop' | 'restart' | 'after' | 'now'> {
  readonly manager: Manager;
  readonly sessions: Sessions;
  readonly accounts: AccountBook;
  readonly bans: BanStore;
}

/** What does the errands of the staff, over the parts of a running server. */
export function openStaffDesk({
  manager,
  sessions,
  ...parts
}: Parts): (errand: ServerErrand) => Promise<void> {
  const operated: Operated = {
    ...parts,
    enterMode: mode => manager.enterMode(mode),
    force: (who, line) => manager.force(who, line),
    exportArea: async area => {
      const folder = parts.settings.config.world.exports;
      return exportLines(await exportToFile(manager.world, area, { folder, over: true }));
    },
    drain: () => manager.drain(),
    nameOf: player => manager.world.get(player)?.name ?? player,
    tell: (player, ...words) => sessions.tell(player, ...words),
    tellAll: words => sessions.tellAll(words),
    turnOut: () => sessions.turnOutBanned(),
  };
  return errand => operate(errand, operated);
}
