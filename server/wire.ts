import type { Colour, Meaning, Message } from '../actions/text/message.ts';
import type { GmcpMessage } from './manager/outlet.ts';

/** What letters a client can show. */
export type Charset = 'utf-8' | 'latin-1' | 'ascii';

/** What is known of the terminal at the other end. */
export interface Terminal {
  /** Columns; 80 where the client does not say. */
  readonly width: number;
  /** Rows; 24 where the client does not say. */
  readonly height: number;
  readonly colour: 'none' | '16' | '256' | 'true';
  readonly charset: Charset;
  /** How a click can type something: not at all, by OSC 8 links, or by MXP. */
  readonly links: 'none' | 'osc8' | 'mxp';
  readonly screenReader: boolean;
  /** The colours that the player has chosen; nothing for the usual ones. */
  readonly colours?: Colours;
  /** The client's own name for itself, cleaned for logs; empty where it does not say. */
  readonly client: string;
}

/** An answer that a client may offer as a button; its line could be typed as well. */
export interface Answer {
  readonly label: string;
  readonly line: string;
}

/** What a client that has more than a line of text may make of a question. */
export interface PromptHints {
  readonly answers?: readonly Answer[];
  /** A password is wanted: one that exists, or a new one. */
  readonly secret?: 'known' | 'new';
  /** Whose password it is. */
  readonly name?: string;
}

/** How a player wants to be shown things, before what the client says of itself. */
export interface Preferred {
  /** Colour or none; `undefined` leaves it to what was answered at the login. */
  readonly colour: boolean | undefined;
  /** Columns to wrap at, 0 for never; `undefined` leaves it to the client. */
  readonly width: number | undefined;
  /** How the windows of a client that has some are laid out. */
  readonly layout: string;
  /** Meanings that have a colour of their own. */
  readonly colours: Colours;
}

/** The colours that a player has chosen. */
export type Colours = Readonly<Partial<Record<Meaning, Colour>>>;

/** The line a session talks over: telnet, WebSocket, and the wire of the features. */
export interface Wire {
  readonly address: string;
  readonly terminal: Terminal;
  /** Whether its player chooses colours in the client, so that nobody need ask. */
  readonly hasOwnColours?: boolean;
  /** Sets what the player answered to the colour question; `undefined` leaves it to what the client says of itself. */
  preferColour(wanted: boolean | undefined): void;
  /** Sets whether text is written for a screen reader; `undefined` leaves it to what the client says of itself. */
  preferScreenReader(wanted: boolean | undefined): void;
  /** Shows everything from now on as the player wants it. */
  prefer(preferred: Preferred): void;
  /** Shows a message; what is shown within one turn of the loop leaves in one write. */
  show(message: Message): void;
  /** Shows a prompt and marks its end as the client wants it. */
  prompt(text: string, hints?: PromptHints): void;
  /** Sends structured data, if the client at the other end takes any; in order with what is shown. */
  gmcp(message: GmcpMessage): void;
  /** `false` hides what is typed next (a password), `true` shows it again. */
  echo(visible: boolean): void;
  /** Narrows or widens what one line may hold, in bytes; the rest of a longer line is thrown away and the player is told. */
  limitLine(bytes: number): void;
  /** Sends what waits, then closes. */
  close(): void;
}

/** What a wire tells the session that listens to it. */
export interface WireListener {
  /** One whole line as typed: valid text without control characters, escapes or line end. */
  line(text: string): void;
  /**
   * A message of GMCP came from the client: package and message, and its JSON as sent. A client that no longer takes
   * such data is one that sends `Core.Supports.Set []`.
   */
  gmcp(name: string, json: string): void;
  /** The wire is gone, whoever closed it; said once. */
  closed(why: string): void;
}
