import type { Drafts } from '../editor/write-text.ts';
import { writeText } from '../editor/write-text.ts';
import type { AccountBook } from '../login/accounts.ts';
import { changePassword, knowsPassword } from '../login/change-password.ts';
import { registerGuest } from '../login/register-guest.ts';
import type { Errand, PlayerId } from '../manager/outlet.ts';
import type { Talk } from './conversation.ts';
import { AllDrafts } from './drafts.ts';
import type { Game } from './game.ts';
import type { Session } from './session.ts';

/** What a player is asked outside the game's commands. */
export type TalkErrand = Extract<
  Errand,
  { do: 'edit' | 'change-password' | 'delete-character' | 'register' }
>;

interface Parts {
  readonly game: Game;
  readonly accounts: AccountBook;
  /** The fewest characters of a new password. */
  readonly passwordLength: () => number;
  /** Ends the connection of a player, with a last word. */
  readonly end: (player: PlayerId, words: string) => void;
  readonly fault: (error: unknown) => void;
}

/** Begins the talks that actions ask for. */
export class Talks {
  readonly #parts: Parts;
  readonly #drafts = new AllDrafts();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Begins one with the player of a session; with nobody where they are gone. */
  begin(errand: TalkErrand, session: Session | undefined): void {
    session?.converse(this.#talk(errand, session));
  }

  #talk(errand: TalkErrand, session: Session): Talk {
    const { name } = session;
    const { accounts, passwordLength, game } = this.#parts;
    switch (errand.do) {
      case 'edit':
        return editing(errand, game, this.#drafts.of(errand.who));
      case 'change-password':
        return async dialogue => {
          await changePassword(dialogue, name, { accounts, passwordLength: passwordLength() });
          return undefined;
        };
      case 'delete-character':
        return deletion(errand.who, name, this.#parts);
      case 'register':
        return registration(errand, session, this.#parts);
    }
  }
}

function editing(errand: Extract<TalkErrand, { do: 'edit' }>, game: Game, drafts: Drafts): Talk {
  return async dialogue => {
    const written = await writeText(dialogue, errand, drafts);
    if (written)
      return () => {
        // They have read that the world could not keep it; their words are here when they try again.
        const giveBack = () => drafts.keep(errand.title, written.text.split('\n'));
        game.write(errand.who, errand.use, written).catch(giveBack);
      };
    dialogue.say('You give it up, and nothing is kept.');
    return undefined;
  };
}

/** The account first: whoever could not be made a character of then has none, and stays a guest. */
function registration(
  { who, name: wanted }: Extract<TalkErrand, { do: 'register' }>,
  session: Session,
  { game, accounts, passwordLength, fault }: Parts,
): Talk {
  return async dialogue => {
    const guest = session.name;
    const parts = { accounts, passwordLength: passwordLength(), goid: who };
    const account = await registerGuest(dialogue, wanted, parts);
    if (!account) return undefined;
    return () => {
      session.rename(account.name);
      // They have read that the world could not keep it, and the log has the cause.
      const taken = () => {
        session.rename(guest);
        return accounts.forget(account.name);
      };
      game.register(account).catch(taken).catch(fault);
    };
  };
}

/** Everything of a character goes, the account last: whoever cannot be deleted whole can still come in. */
function deletion(who: PlayerId, name: string, { game, accounts, end, fault }: Parts): Talk {
  return async dialogue => {
    dialogue.say('Your character and all that it carries will be gone for good.');
    if (!(await knowsPassword(dialogue, name, accounts))) return undefined;
    return () => {
      const gone = game.erase(who).then(() => accounts.forget(name));
      gone.then(() => end(who, `${name} is gone. Goodbye.`), fault);
    };
  };
}
