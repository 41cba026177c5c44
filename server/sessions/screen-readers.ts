import type { Account } from '../login/accounts.ts';
import { isGuestName } from '../login/guests.ts';
import type { Lobby, Session } from './session.ts';

/** Who reads with a screen reader: kept with the account, and never in the world, whose history cannot forget. */
export class ScreenReaders {
  readonly #lobby: Pick<Lobby, 'fault' | 'login'>;

  constructor(lobby: Pick<Lobby, 'fault' | 'login'>) {
    this.#lobby = lobby;
  }

  /** Somebody comes in who has chosen before, or whose client or answer says it for the first time. */
  begin(session: Session, { name, screenReader }: Account): void {
    if (screenReader) session.preferScreenReader(true);
    else if (screenReader === undefined && session.screenReader) this.#keep(name, true);
  }

  /** A player chooses. */
  choose(session: Session | undefined, wanted: boolean): void {
    if (!session) return;
    session.preferScreenReader(wanted);
    this.#keep(session.name, wanted);
  }

  #keep(name: string, wanted: boolean): void {
    // Guests have no account to keep it with.
    if (isGuestName(name)) return;
    const { accounts } = this.#lobby.login;
    accounts.preferScreenReader(name, wanted).catch(error => this.#lobby.fault(error));
  }
}
