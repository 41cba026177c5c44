import type { Gate } from '../login/gate.ts';
import type { Session } from './session.ts';

/** Why somebody who has just connected is sent away; nothing where they may log in. */
export function refusalAtDoor(session: Session, all: Iterable<Session>, gate: Gate): string | undefined {
  const waiting = [...all].flatMap(it => (it.player === undefined ? [it.address] : []));
  return gate.refuseConnection(session.address, waiting);
}

/** Sends out everybody who is kept out from now on. */
export function turnOutBanned(all: Iterable<Session>, gate: Gate): void {
  for (const session of all) {
    const refusal = gate.refuseConnection(session.address, []) ?? gate.refuseName(session.name);
    if (refusal !== undefined) session.end(refusal);
  }
}

/** What somebody reads whom the staff sends out. */
export function kickWords(reason: string): string {
  return `The staff has sent you out of the game.${reason === '' ? '' : ` The reason: ${reason}`}`;
}
