import type { Drafts } from '../editor/write-text.ts';
import { writeText } from '../editor/write-text.ts';
import type { AccountBook } from '../login/accounts.ts';
import { changePassword, knowsPassword } from '../login/change-password.ts';
import type { Errand, PlayerId } from '../manager/outlet.ts';
import type { Talk } from './conversation.ts';
import { AllDrafts } from './drafts.ts';
import type { Game } from './game.ts';
import type { Session } from './session.ts';

/** What a player is asked outside the game's commands. */
export type TalkErrand = Extract<Errand, { do: 'edit' | 'change-password' | 'delete-character' }>;

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
    session?.converse(this.#talk(errand, session.name));
  }

  #talk(errand: TalkErrand, name: string): Talk {
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
