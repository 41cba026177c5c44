import type { Session } from './session.ts';
import type { SessionsParts } from './sessions-parts.ts';

type Parts = Pick<SessionsParts, 'limits' | 'news'>;

/** Sends away who has been too long at the login or has typed nothing for too long. */
export function sendAwayTheSilent(sessions: Iterable<Session>, now: number, parts: Parts): void {
  const { loginSeconds, idleSeconds } = parts.limits();
  for (const session of sessions) {
    const silent = (now - session.heardAt) / 1000;
    if (session.player === undefined && silent > loginSeconds) {
      parts.news.limitReached('loginSeconds');
      session.end('That took too long. Goodbye.');
    } else if (session.player !== undefined && idleSeconds > 0 && silent > idleSeconds) {
      parts.news.limitReached('idleSeconds');
      session.end('You have been silent for so long that your place is given to others.');
    }
  }
}
