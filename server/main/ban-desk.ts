import type { BanStore } from '../../storage/bans/ban-store.ts';
import { banLine, banned } from '../login/ban-list.ts';
import type { Gate } from '../login/gate.ts';
import type { ServerErrand } from '../manager/outlet.ts';

type BanErrand = Extract<ServerErrand, { do: 'ban' | 'unban' | 'tell-bans' }>;

/** How many bans there can be. */
const mostBans = 5000;

export interface BanDeskParts {
  readonly gate: Gate;
  readonly bans: BanStore;
  readonly now: () => number;
  readonly nameOf: (player: ServerErrand['by']) => string;
  /** Sends out everybody who is kept out from now on. */
  readonly turnOut: () => void;
}

/** Keeps people out and lets them in again; gives what the admin is to read. */
export async function doBanErrand(errand: BanErrand, parts: BanDeskParts): Promise<readonly string[]> {
  const { gate, bans, now } = parts;
  if (errand.do === 'tell-bans') {
    const lines = gate.bans.holding(now()).map(banLine);
    return lines.length === 0 ? ['Nobody is kept out.'] : lines;
  }
  const whom = banned(errand.whom);
  if (!whom) return [`"${errand.whom}" is no name, no address and no network such as 192.0.2.0/24.`];
  if (errand.do === 'unban') {
    gate.bans.remove(whom.whom);
    return [(await bans.remove(whom.whom)) ? `${whom.whom} may come in again.` : 'There is no such ban.'];
  }
  if (gate.bans.holding(now()).length >= mostBans) return [`There are ${mostBans} bans already.`];
  const { until, reason, by } = errand;
  const ban = { ...whom, until, reason, by: parts.nameOf(by), since: now() };
  await bans.put(ban);
  gate.bans.add(ban);
  parts.turnOut();
  return [`Kept out from now on: ${banLine(ban)}`];
}

/** Reads the bans that are kept into the list by which everybody is judged; those that are over are forgotten. */
export async function takeUpBans({
  gate,
  bans,
  now,
}: Pick<BanDeskParts, 'gate' | 'bans' | 'now'>): Promise<void> {
  for (const ban of await bans.list())
    if (ban.until !== null && ban.until <= now()) await bans.remove(ban.whom);
    else gate.bans.add(ban);
}
