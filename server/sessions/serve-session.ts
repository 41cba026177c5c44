import type { SessionErrand } from './errands.ts';
import type { ScreenReaders } from './screen-readers.ts';
import type { Session } from './session.ts';
import type { Talks } from './talks.ts';

interface Servants {
  readonly talks: Talks;
  readonly readers: ScreenReaders;
}

/** Carries out what concerns a player's connection alone; nothing where they have none. */
export function serveSession(
  errand: SessionErrand,
  session: Session | undefined,
  { talks, readers }: Servants,
): void {
  if (errand.do === 'turn-page') session?.reading.turnPage();
  else if (errand.do === 'prefer') session?.reading.prefer(errand.preferences);
  else if (errand.do === 'write-for-screen-reader') readers.choose(session, errand.wanted);
  else talks.begin(errand, session);
}
