import type { Effect, StaffErrand, Continuation as TextUse } from '../../actions/effect.ts';
import type { GmcpMessage as PanelMessage } from '../../actions/panels/gmcp-message.ts';
import type { Character as NewCharacter } from '../../actions/reflexes/be-born.ts';
import type { Connection as ConnectionShown } from '../../actions/services.ts';
import type { Message } from '../../actions/text/message.ts';
import type { Goid } from '../../domain/ids.ts';
import type { Gender } from '../../domain/object.ts';
import type { Tier } from '../../domain/traits/character.ts';

/** What the doors know of a player: an id that only the game can open. */
export type PlayerId = Goid;
export type Pronoun = Gender;
export type Power = Tier;
export type Character = NewCharacter;
export type Connection = ConnectionShown;
export type Errand = Effect;
/** What somebody of the staff asks of the server itself. */
export type ServerErrand = Extract<Effect, { do: 'configure' | 'reload' | 'shut-down' }> | StaffErrand;
export type GmcpMessage = PanelMessage;
export type Continuation = TextUse;

/** Where released lines and effects go: whoever holds the players' connections. */
export interface Outlet {
  show(to: readonly PlayerId[], message: Message): void;
  /** Somebody's action is over and they may be asked for the next. */
  prompt(who: PlayerId): void;
  carryOut(errand: Errand): void;
  /** Data for the client of a player, which wants it. */
  inform(who: PlayerId, message: GmcpMessage): void;
}
