import type { Errand } from '../manager/outlet.ts';

/** What concerns a player's connection alone. */
export type SessionErrand = Extract<
  Errand,
  {
    do:
      | 'edit'
      | 'change-password'
      | 'delete-character'
      | 'register'
      | 'turn-page'
      | 'prefer'
      | 'write-for-screen-reader';
  }
>;
/** What is remembered of a player as long as they are connected. */
export type MemoryErrand = Extract<
  Errand,
  { do: 'remember-teller' | 'remember-way' | 'remember-away' | 'remember-watch' }
>;

const forSessions: readonly string[] = [
  'edit',
  'change-password',
  'delete-character',
  'register',
  'turn-page',
  'prefer',
  'write-for-screen-reader',
] satisfies SessionErrand['do'][];
const toRemember: readonly string[] = [
  'remember-teller',
  'remember-way',
  'remember-away',
  'remember-watch',
] satisfies MemoryErrand['do'][];

export function isForSession(errand: Errand): errand is SessionErrand {
  return forSessions.includes(errand.do);
}

export function isToRemember(errand: Errand): errand is MemoryErrand {
  return toRemember.includes(errand.do);
}
