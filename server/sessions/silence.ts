import type { Session } from './session.ts';

interface Limits {
  readonly loginSeconds: number;
  readonly idleSeconds: number;
}

/** Sends away who has been too long at the login or has typed nothing for too long. */
export function sendAwayTheSilent(sessions: Iterable<Session>, now: number, limits: Limits): void {
  const { loginSeconds, idleSeconds } = limits;
  for (const session of sessions) {
    const silent = (now - session.heardAt) / 1000;
    if (session.player === undefined && silent > loginSeconds) session.end('That took too long. Goodbye.');
    else if (session.player !== undefined && idleSeconds > 0 && silent > idleSeconds)
      session.end('You have been silent for so long that your place is given to others.');
  }
}
