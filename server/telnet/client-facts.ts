import type { Terminal } from '../wire.ts';

/** What a client has said of itself. */
export interface ClientFacts {
  readonly width: number;
  readonly height: number;
  /** Its terminal types in the order told, cleaned: the client's name first. */
  readonly names: readonly string[];
  /** The bits of the Mud Terminal Type Standard; `undefined` where the client told none. */
  readonly mtts: number | undefined;
}

const ansi = 1;
const colours256 = 8;
const screenReader = 64;
const trueColour = 256;

const manyColours = /256|truecolor/i;
const someColours =
  /ansi|xterm|vt\d|linux|screen|tmux|rxvt|color|cygwin|putty|tintin|tinyfugue|mudlet|mushclient|cmud|zmud/i;

/** What is taken for granted of a client that says nothing. */
export const silentClient: ClientFacts = { width: 80, height: 24, names: [], mtts: undefined };

/** The terminal behind those facts; what the player answered to the colour question comes before them. */
export function terminalOf(facts: ClientFacts, colourWanted: boolean | undefined): Terminal {
  return {
    width: facts.width,
    height: facts.height,
    colour: colourOf(facts, colourWanted),
    screenReader: ((facts.mtts ?? 0) & screenReader) !== 0,
    client: facts.names[0] ?? '',
  };
}

function colourOf(facts: ClientFacts, wanted: boolean | undefined): Terminal['colour'] {
  if (wanted === false) return 'none';
  const told = facts.mtts === undefined ? colourOfNames(facts.names) : colourOfBits(facts.mtts);
  return wanted && told === 'none' ? '16' : told;
}

function colourOfBits(mtts: number): Terminal['colour'] {
  if ((mtts & ansi) === 0) return 'none';
  return (mtts & (colours256 | trueColour)) === 0 ? '16' : '256';
}

function colourOfNames(names: readonly string[]): Terminal['colour'] {
  if (names.some(name => manyColours.test(name))) return '256';
  return names.some(name => someColours.test(name)) ? '16' : 'none';
}
