/** What a piece of text means; a terminal turns the meaning into colour, a screen reader into nothing. */
export type Meaning =
  | 'plain'
  | 'title'
  | 'player'
  | 'mobile'
  | 'item'
  | 'exit'
  | 'speech'
  | 'tell'
  | 'important'
  | 'hint'
  | 'command';

/** A run of text with one meaning. `command` is what a click on it would type. */
export interface Span {
  readonly meaning: Meaning;
  readonly text: string;
  readonly command?: string;
}

/** One paragraph; the terminal wraps it to its width. An empty line is a blank one. */
export type Line = readonly Span[];

/** Where a client with more than one window shows a message. */
export type Channel = 'main' | 'look' | 'chat';

/** What somebody reads, never changed once made, so that a terminal may keep its rendering. */
export interface Message {
  readonly channel: Channel;
  readonly lines: readonly Line[];
  /** What a screen reader is given instead: short sentences in the order in which they matter, one for each thing. */
  readonly spoken?: () => readonly Line[];
}

/** How text of one meaning looks. Colours are numbers of the xterm palette, 0 to 255. */
export interface Colour {
  readonly foreground?: number;
  readonly background?: number;
  readonly styles: readonly Style[];
}

/** What else can be done to text than colouring it. */
export const styles = ['bold', 'dim', 'underline', 'blink', 'reverse'] as const;
export type Style = (typeof styles)[number];
