import type { Colour, Meaning } from './text/message.ts';

/** How a player wants the game to come to them, for whoever holds their connection. */
export interface Preferences {
  /** Colour or none; `undefined` leaves it to what was said at the login. */
  readonly colour: boolean | undefined;
  /** Columns to wrap at, 0 for never; `undefined` leaves it to the terminal. */
  readonly width: number | undefined;
  /** Rows of a page; 0 shows everything at once. */
  readonly pageLength: number;
  /** What stands where one types; `undefined` is the usual sign, empty is nothing. */
  readonly prompt: string | undefined;
  /** How the windows of a client that has some are laid out. */
  readonly layout: string;
  /** Meanings that have a colour of their own. */
  readonly colours: Readonly<Partial<Record<Meaning, Colour>>>;
}
